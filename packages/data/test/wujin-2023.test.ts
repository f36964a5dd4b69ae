import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Plan, parse } from "@fenjie/core";
import { openPlanMeta } from "@fenjie/core/model";
import { expect, test } from "vitest";
import { packageRoot } from "../scripts/regenerate.js";

const read = (path: string) => readFileSync(join(packageRoot, path));
const json = (path: string) => JSON.parse(read(path).toString());

const plan: Plan = json("json/wujin-2023.json");
const items = plan.tasks.flatMap((task) => (task.parts.length === 0 ? [task] : task.parts));

test("a fresh parse of the document gives the published plan", async () => {
  const meta = openPlanMeta(json("sources/wujin-2023/source.json")).value ?? {};
  const fresh = await parse(read("sources/wujin-2023/source.txt"), { name: "source.txt", meta });

  expect(JSON.parse(JSON.stringify(fresh.plan))).toEqual(plan);
  expect(JSON.parse(JSON.stringify(fresh.diagnostics))).toEqual(json("json/wujin-2023.diagnostics.json"));
  expect(fresh.document.text).toBe(read("json/wujin-2023.source.txt").toString());
});

test("`fenjie parse --meta source.json source.txt` prints the published file, byte for byte", async () => {
  const fenjie = join(packageRoot, "../cli/bin/fenjie.js");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [fenjie, "parse", "--meta", "source.json", "source.txt"],
    { cwd: join(packageRoot, "sources/wujin-2023"), maxBuffer: 64 * 1024 * 1024 },
  );

  expect(stdout).toBe(read("json/wujin-2023.json").toString());
});

test("the text is the document itself", () => {
  expect(read("json/wujin-2023.source.txt")).toEqual(read("sources/wujin-2023/source.txt"));
});

test("there are 86 tasks, numbered from 1 to 86, and 87 work items under 17 goals", () => {
  expect(plan.tasks.map(({ number }) => number)).toEqual(
    Array.from({ length: 86 }, (_, index) => String(index + 1)),
  );
  expect(items).toHaveLength(87);
  expect(plan.goals).toHaveLength(17);
  expect(plan.tasks.filter(({ goalId }) => goalId === null)).toEqual([]);
});

test("four goals are printed again where a page broke", () => {
  const again = plan.goals.filter(({ spans }) => spans.length === 2).map(({ name }) => name);

  expect(again).toEqual([
    "持续性营造一流营商环境",
    "高标准打造一流园区平台",
    "在城市面貌上出新出彩",
    "坚定不移推动生产方式绿色转型",
  ]);
});

test("11 officials are assigned 133 times", () => {
  expect(plan.officials).toHaveLength(11);
  expect(items.flatMap(({ leaders }) => leaders)).toHaveLength(133);
});

test("43 units lead 132 times, and 14 names answer 78 times", () => {
  const leading = items.flatMap(({ leadUnits }) => leadUnits);
  const answering = items.flatMap(({ responsibleUnits }) => responsibleUnits);

  expect([new Set(leading).size, leading.length]).toEqual([43, 132]);
  expect([new Set(answering).size, answering.length]).toEqual([14, 78]);
  expect(items.filter(({ responsibleUnits }) => responsibleUnits.length === 0)).toHaveLength(15);
});

test("task 24 has two parts, with people and units of their own", () => {
  const parts = plan.tasks[23]?.parts.map(({ id, leaders, leadUnits }) => [id, leaders.length, leadUnits]);

  expect(parts).toEqual([
    ["wujin-2023/24.1", 4, ["科技局", "西太湖", "嘉泽镇"]],
    ["wujin-2023/24.2", 1, ["绿建区", "牛塘镇"]],
  ]);
});

test("the place comes from what is known of the document, the title and year from the document", () => {
  expect(plan).toMatchObject({
    title: "《2023年政府工作报告》目标任务分解表",
    year: 2023,
    jurisdiction: { name: "武进区", fullName: "江苏省常州市武进区", level: "district", code: "320412" },
    issuer: null,
    issuedOn: null,
    documentNumber: null,
  });
});

test("the glued pair of row 54 is split and reported, at its place", () => {
  const diagnostics = json("json/wujin-2023.diagnostics.json") as { code: string; span: [number, number] }[];
  const glued = diagnostics.filter(({ code }) => code === "units/glued").map(({ span }) => span);
  const text = read("json/wujin-2023.source.txt").toString();

  expect(glued.map(([start, end]) => text.slice(start, end))).toEqual(["自然资源和规划分局生态环境局"]);
  expect(glued.map(([start]) => text.slice(0, start).split("\n").length)).toEqual([556]);
  expect(plan.tasks[53]?.leadUnits.slice(-2)).toEqual(["自然资源和规划分局", "生态环境局"]);
});

test("what was printed stays: the stray digit of task 83, and two units that share a name", () => {
  const names = plan.units.map(({ name }) => name);

  expect(plan.tasks[82]?.text).toContain("办理4工作");
  expect(names).toEqual(expect.arrayContaining(["政府办", "政府办（大数据管理局）"]));
});

test("names are found by their initials", () => {
  const { names } = json("json/wujin-2023.pinyin.json") as { names: { name: string; initials: string }[] };
  const initials = Object.fromEntries(names.map((each) => [each.name, each.initials]));

  expect(initials).toMatchObject({
    李德森: "lds",
    贾东: "jd",
    工信局: "gxj",
    人行: "rh",
    行政审批局: "xzspj",
  });
});
