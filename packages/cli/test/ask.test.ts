import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { fenjie } from "./fenjie.js";

const folder = mkdtempSync(join(tmpdir(), "fenjie-ask-"));
afterAll(() => rmSync(folder, { recursive: true }));

const plan = ["--plan", "wujin-2023"];
const rows = (tsv: string) =>
  tsv
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

test("mine sorts the tasks of 湖塘镇 by how sure it is: 2 named, 53 covered, 11 possible", async () => {
  const { stdout, exit } = await fenjie(["mine", "湖塘镇", ...plan]);
  const levels = rows(stdout).map(([level]) => level);

  expect(exit).toBe(0);
  expect(
    ["named", "collective", "possible"].map((level) => levels.filter((one) => one === level).length),
  ).toEqual([2, 53, 11]);
  expect(rows(stdout)[0]?.slice(0, 4)).toEqual(["named", "wujin-2023/17", "lead", "湖塘镇"]);

  const why = await fenjie(["mine", "湖塘镇", "--why", "--lang", "zh", ...plan]);
  expect(rows(why.stdout)[2]?.at(-1)).toMatch(/湖塘镇/u);
  const json = await fenjie(["mine", "湖塘镇", "--json", ...plan]);
  expect(JSON.parse(json.stdout)).toMatchObject({ unit: { kind: "unit" }, named: [{ role: "lead" }, {}] });
});

test("ls takes filters together, and --json gives the tasks", async () => {
  const led = await fenjie(["ls", "--unit", "工信局", "--leader", "刘志峰", "--json", ...plan]);
  const { tasks } = JSON.parse(led.stdout);

  expect(tasks.length).toBeGreaterThan(0);
  for (const { leaders } of tasks) expect(leaders).toContain("刘志峰");
  expect(rows((await fenjie(["ls", "--target", ...plan])).stdout)).toHaveLength(13);
  expect(rows((await fenjie(["ls", "--text", "养老", ...plan])).stdout)).toHaveLength(3);
  expect(rows((await fenjie(["ls", "--goal", "产业体系", ...plan])).stdout)).toHaveLength(8);
});

test("a part is shown by its id", async () => {
  const { stdout, exit } = await fenjie(["show", "wujin-2023/24.2", "--lang", "zh", ...plan]);

  expect(exit).toBe(0);
  expect(stdout).toContain("目标名称：全方位构造一流创新生态\n编号：wujin-2023/24.2\n");
  expect(stdout).not.toContain("24.1");
  const json = await fenjie(["show", "wujin-2023/24.2", "--json", ...plan]);
  expect(JSON.parse(json.stdout)).toMatchObject({ id: "wujin-2023/24.2", leaders: ["刘志峰"] });
});

test("the targets of a published plan are listed as those of a file", async () => {
  const { stdout, exit } = await fenjie(["targets", ...plan]);

  expect(exit).toBe(0);
  expect(JSON.parse(stdout).targets[0]).toMatchObject({ planId: "wujin-2023", unitText: "个" });
  expect(await fenjie(["targets", "--ndjson", ...plan])).toMatchObject({ stdout: "", exit: 2 });
});

test.each(["docx", "xlsx", "md"])("convert -t %s gives a document that parse reads back", async (form) => {
  const path = join(folder, `plan.${form}`);
  expect(await fenjie(["convert", ...plan, "-t", form, "-o", path])).toMatchObject({ stderr: "", exit: 0 });
  const { stdout } = await fenjie(["parse", path]);

  expect(JSON.parse(stdout).tasks).toHaveLength(86);
  expect(await fenjie(["convert", ...plan, "-t", form, "-o", path])).toMatchObject({ exit: 2 });
});

test("parse writes the Markdown that convert writes", async () => {
  const { stdout } = await fenjie(["convert", "qinghe.txt", "-t", "md"]);

  expect(stdout).toContain("| 王岚 | 教育局<br>住建局 |");
  expect((await fenjie(["parse", "--format", "md", "qinghe.txt"])).stdout).toBe(stdout);
});

test("bytes go through a pipe as they are", async () => {
  const path = join(folder, "plan.parquet");
  await fenjie(["convert", "qinghe.txt", "-t", "parquet", "-o", path]);

  expect(readFileSync(path).subarray(0, 4).toString()).toBe("PAR1");
  expect((await fenjie(["convert", "qinghe.txt", "-t", "parquet"])).stdout.slice(0, 4)).toBe("PAR1");
});

test("the other forms begin as they should", async () => {
  const begins = async (form: string) =>
    (await fenjie(["convert", "qinghe.txt", "-t", form])).stdout.slice(0, 60).split("\n")[0];

  expect(await begins("csv")).toMatch(/^planId,id,number/u);
  expect(await begins("ndjson")).toMatch(/^\{"planId":"plan-2024"/u);
  expect(JSON.parse((await fenjie(["convert", "qinghe.txt", "-t", "jsonld"])).stdout)).toHaveProperty(
    "@context",
  );
  expect(await begins("stratml")).toBe('<?xml version="1.0" encoding="UTF-8"?>');
});

test("a chart is written to a file, in the language and colours asked for", async () => {
  const path = join(folder, "leaders.svg");
  const { exit } = await fenjie([
    "chart",
    "leaders",
    ...plan,
    "--lang",
    "zh",
    "--theme",
    "print",
    "-o",
    path,
  ]);
  const svg = readFileSync(path, "utf8");

  expect(exit).toBe(0);
  expect(svg).toContain('lang="zh-Hans"');
  expect(svg).toContain(">李德森</text>");
  expect(svg).not.toContain("prefers-color-scheme");
});

test("diff tells differences by its exit code, published plans among the files", async () => {
  expect(await fenjie(["diff", "plan:wujin-2023", "plan:wujin-2023"])).toMatchObject({ stdout: "", exit: 0 });
  const { stdout, exit } = await fenjie(["diff", "plan:wujin-2023", "qinghe.txt", "--json"]);

  expect(exit).toBe(1);
  expect(JSON.parse(stdout).dropped).toHaveLength(86);
});

test("a command about a plan needs one", async () => {
  for (const words of [
    ["ls"],
    ["show", "1"],
    ["mine", "教育局"],
    ["search", "学校"],
    ["stats"],
    ["chart", "leaders"],
    ["convert", "-t", "csv"],
  ])
    expect(await fenjie(words), words.join(" ")).toMatchObject({ stdout: "", exit: 2 });
  expect(await fenjie(["ls", "novel.txt"])).toMatchObject({ stdout: "", exit: 3 });
});

const table = (rows: string) =>
  `# 青石县2024年任务分解表\n\n| 序号 | 类别 | 工作任务 | 牵头单位 | 完成时限 |\n|--|--|--|--|--|\n${rows}`;

test("show asks for the id where tasks share a number, and takes ids without the plan's", async () => {
  const file = join(folder, "lists.md");
  writeFileSync(
    file,
    table("| 1 | 甲 | 修桥。 | 县交通局 | 6月底 |\n| 1 | 乙 | 修路。 | 县公路局 | 7月底 |\n"),
  );

  const asked = await fenjie(["show", "１", file]);
  expect(asked.exit).toBe(2);
  expect(asked.stderr).toContain("2 tasks are numbered “１”");
  expect(asked.stderr).toContain("plan-2024/g1-1, plan-2024/g2-1");
  expect((await fenjie(["show", "g2-1", file])).stdout).toContain("修路。");
});

test("diff says what changed, before and after", async () => {
  const [before, after] = [join(folder, "before.md"), join(folder, "after.md")];
  writeFileSync(before, table("| 1 | 甲 | 修桥六座。 | 县交通局 | 6月底 |\n"));
  writeFileSync(after, table("| 1 | 甲 | 修桥六座。 | 县公路局 | 9月底 |\n"));

  const { stdout, stderr } = await fenjie(["diff", before, after, "--lang", "zh"]);
  expect(rows(stdout)[0]?.[3]).toBe("牵头单位：县交通局 → 县公路局；完成时限：6月底 → 9月底");
  expect(stderr).toContain("1 处变化");
});

test("a document with errors is read, and that there are some is said", async () => {
  const file = join(folder, "errors.md");
  writeFileSync(file, table("| 1 | 甲 | 修桥。 | 县交通局 | 6月底 |\n| 2 | 甲 |  | 县公路局 | 7月底 |\n"));

  const { stderr, stdout } = await fenjie(["ls", file]);
  expect(stderr).toContain("1 error while reading; `fenjie check` names it");
  expect(rows(stdout)).toHaveLength(1);
});
