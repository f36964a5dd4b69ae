import { expect, test } from "vitest";
import { fenjie } from "./fenjie.js";

const texts = "新建学校3所以上。\n\n优化“95X”产业体系。\r\n";
const lines = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("--ndjson answers each line of stdin with a line, blank ones too", async () => {
  const { stdout, stderr, exit } = await fenjie(["targets", "--ndjson"], { stdin: texts });

  const found = lines(stdout);
  expect(found).toMatchObject([
    { targets: [{ comparator: ">=", value: 3, unitText: "所", quote: "新建学校3所以上", span: [0, 8] }] },
    { targets: [] },
    { targets: [] },
  ]);
  expect(found.every((line) => Object.keys(line).join() === "targets")).toBe(true);
  expect([stderr, exit]).toEqual(["", 0]);
});

test.each([
  ["GBK", Buffer.from([0xd0, 0xc2, 0xbd, 0xa8, 0x33, 0xcb, 0xf9])],
  ["UTF-16", Buffer.from("\ufeff新建3所\n", "utf16le")],
])("--ndjson refuses a line in %s, after it has answered those before", async (_, line) => {
  const stdin = Buffer.concat([Buffer.from("新建3所。\n"), line]);
  const { stdout, stderr, exit } = await fenjie(["targets", "--ndjson"], { stdin });

  expect(lines(stdout)).toMatchObject([{ targets: [{ value: 3 }] }]);
  expect(stderr).toContain("line 2 of stdin is not UTF-8");
  expect(exit).toBe(2);
});

test("--explain says of every number why", async () => {
  const { stdout } = await fenjie(["targets", "--ndjson", "--explain", "--lang", "zh"], { stdin: texts });

  expect(lines(stdout).map(({ numbers }) => numbers)).toMatchObject([
    [{ text: "3所以上", reason: "target", target: 0, why: "任务承诺的数量" }],
    [],
    [{ reason: "code", target: null, why: "代码或型号" }],
  ]);
});

test("a plan's JSON gives the targets of the document it came from", async () => {
  const stdin = [
    "<!doctype html><meta charset=utf-8><table>",
    "<tr><th>序号</th><th>工作内容</th><th>牵头单位</th></tr>",
    "<tr><td>1</td><td>新建学校3所以上。</td><td>教育局</td></tr>",
    "<tr><td>2</td><td>优化公交线路。</td><td>交通局</td></tr></table>",
  ].join("");
  const { stdout } = await fenjie(["targets", "-"], { stdin });
  const plan = (await fenjie(["parse", "-"], { stdin })).stdout;

  expect(JSON.parse(stdout)).toMatchObject({ targets: [{ taskId: "plan/1", partId: null, value: 3 }] });
  expect(await fenjie(["targets", "-"], { stdin: plan })).toEqual({ stdout, stderr: "", exit: 0 });

  const csv = await fenjie(["targets", "--format", "csv", "-"], { stdin: plan });
  expect(csv.stdout.trimEnd().split("\n")).toHaveLength(2);

  const explained = await fenjie(["targets", "--explain", "-"], { stdin: plan });
  expect(JSON.parse(explained.stdout).numbers).toMatchObject([
    { taskId: "plan/1", text: "3所以上", reason: "target" },
  ]);
});

test("a plan without targets ends in 1, a plan that is none in 2, a novel in 3", async () => {
  expect(await fenjie(["targets", "qinghe.txt"])).toEqual({
    stdout: '{\n  "targets": []\n}\n',
    stderr: "",
    exit: 1,
  });
  expect(await fenjie(["targets", "bad-plan.json"])).toMatchObject({ stdout: "", exit: 2 });
  expect(await fenjie(["targets", "novel.txt"])).toMatchObject({ stdout: "", exit: 3 });
});
