import { expect, test } from "vitest";
import { fullPlan, minimalPlan } from "../../../core/test/sample-plan.js";
import { inventedPlan } from "../../test/invented-plan.js";
import { diffPlans } from "../diff/index.js";
import { from } from "../query/query.js";
import { targets } from "../targets.js";
import { coverage } from "./coverage.js";
import { crosstab } from "./crosstab.js";
import { network } from "./network.js";
import { workload } from "./workload.js";

const plan = inventedPlan("qinghe-2024", [
  ["学有所教", "甲", "王岚 李峰", "教育局 住建局", "各镇、街道"],
  ["学有所教", "乙", "李峰", "教育局 住建局", "柳溪镇 教育局"],
  ["老有所养", "丙", "李峰 王岚 赵敏", "民政局 住建局"],
]);
const values = (rows: readonly { key: string; value: number; solo: number; shared: number }[]) =>
  rows.map(({ key, value, solo, shared }) => [key, value, solo, shared]);

test("a leader's tasks are counted whole, or divided among those who share them", () => {
  expect(values(workload(plan, { by: "leader" }).rows)).toEqual([
    ["李峰", 3, 1, 2],
    ["王岚", 2, 0, 2],
    ["赵敏", 1, 0, 1],
  ]);
  expect(values(workload(plan, { by: "leader", count: "fractional" }).rows)).toEqual([
    ["李峰", 1.833333, 1, 2],
    ["王岚", 0.833333, 0, 2],
    ["赵敏", 0.333333, 0, 1],
  ]);
});

test("fractions add up to the work items that have somebody", () => {
  for (const by of ["leader", "leadUnit", "unit", "goal"] as const) {
    const { rows } = workload([plan, fullPlan()], { by, count: "fractional" });
    expect(rows.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(6, 4);
  }
});

test("a unit in both roles is counted once by unit", () => {
  expect(workload(plan, { by: "unit" }).rows.find(({ key }) => key === "教育局")?.value).toBe(2);
});

test("parts count apart from tasks", () => {
  const value = (count: "tasks" | "parts") =>
    workload(fullPlan(), { by: "goal", count }).rows.map((row) => [row.key, row.value, row.taskIds.length]);

  expect(value("tasks")).toEqual([["任务分解表 / 办好家门口的学校", 2, 2]]);
  expect(value("parts")).toEqual([["任务分解表 / 办好家门口的学校", 3, 2]]);
});

test("what is counted is said in both languages", () => {
  expect(workload(plan, { by: "leader", count: "fractional" }).what).toEqual({
    en: "work items (parts of tasks, and tasks without parts) by official, each divided equally among those it stands under",
    zh: "按领导统计的事项数（子项，以及没有子项的任务），共同承担的平均分摊",
  });
  expect(crosstab(plan, { rows: "goal", columns: "leadUnit" }).what.zh).toBe("按目标和牵头单位统计的任务数");
});

test("what a query leaves can be counted too", () => {
  expect(values(workload(from(plan).goal("学有所教"), { by: "leader" }).rows)).toEqual([
    ["李峰", 2, 1, 1],
    ["王岚", 1, 0, 1],
  ]);
});

test("a table by goal and lead unit has the totals beside its cells", () => {
  const { rows, columns, cells } = crosstab(plan, { rows: "goal", columns: "leadUnit" });

  expect(rows).toEqual([
    { key: "学有所教", total: 2 },
    { key: "老有所养", total: 1 },
  ]);
  expect(columns).toEqual([
    { key: "教育局", total: 2 },
    { key: "住建局", total: 3 },
    { key: "民政局", total: 1 },
  ]);
  expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    ["学有所教", "教育局", 2],
    ["学有所教", "住建局", 2],
    ["老有所养", "住建局", 1],
    ["老有所养", "民政局", 1],
  ]);
  expect(cells[0]?.taskIds).toEqual(["qinghe-2024/1", "qinghe-2024/2"]);
});

test("units that lead together are linked once, however they are ordered", () => {
  const { nodes, links } = network(plan, { edge: "coLead" });

  expect(nodes.map(({ name, value }) => [name, value])).toEqual([
    ["教育局", 2],
    ["住建局", 3],
    ["民政局", 1],
  ]);
  expect(links).toEqual([
    {
      source: "unit:住建局",
      target: "unit:教育局",
      weight: 2,
      taskIds: ["qinghe-2024/1", "qinghe-2024/2"],
    },
    { source: "unit:住建局", target: "unit:民政局", weight: 1, taskIds: ["qinghe-2024/3"] },
  ]);
  expect(network(plan, { edge: "coLead", minWeight: 2 }).links).toHaveLength(1);
});

test("links run from the official to the lead unit, and from the lead unit to the responsible one", () => {
  const heaviest = (edge: "leaderUnit" | "leadResponsible") => {
    const [link] = network(plan, { edge }).links;
    return [link?.source, link?.target, link?.weight];
  };

  expect(heaviest("leaderUnit")).toEqual(["leader:李峰", "unit:住建局", 3]);
  expect(heaviest("leadResponsible")).toEqual(["unit:教育局", "unit:各镇、街道", 1]);
});

test("units that lead different parts of a task do not lead together", () => {
  expect(network(fullPlan(), { edge: "coLead" }).links).toEqual([]);
});

test("coverage counts work items and names those that lack a field", () => {
  const fields = Object.fromEntries(coverage(fullPlan()).map((row) => [row.field, row]));

  expect(fields.responsibleUnit).toEqual({
    field: "responsibleUnit",
    what: { en: "work items with a responsible unit", zh: "有责任单位的事项数" },
    have: 2,
    of: 3,
    share: 0.666667,
    without: ["qinghe-2024/2.2"],
  });
  expect([fields.goal?.have, fields.target?.have, fields.deadline?.have]).toEqual([3, 2, 1]);
  expect(coverage(minimalPlan()).every(({ share }) => share === null)).toBe(true);
});

test("targets come with their task and part", () => {
  expect(targets(fullPlan()).map(({ taskId, partId, value }) => [taskId, partId, value])).toEqual([
    ["qinghe-2024/1", null, 3],
    ["qinghe-2024/2", "qinghe-2024/2.2", 16_000],
  ]);
  expect(targets(fullPlan(), { currency: "CNY" })).toEqual([]);
  expect(targets(from(fullPlan()).parts(), { min: 4 }).map(({ partId }) => partId)).toEqual([
    "qinghe-2024/2.2",
  ]);
});

test("thousands of parts have their own targets and the shared one", () => {
  const [shared] = fullPlan().tasks[0]?.targets ?? [];
  const [, task] = fullPlan().tasks;
  const [, part] = task?.parts ?? [];
  if (shared === undefined || task === undefined || part === undefined) throw new Error("the plan has them");
  const parts = Array.from({ length: 4000 }, (_, index) => ({
    ...part,
    id: `${task.id}.${index + 1}`,
    text: `第${index}处`,
    targets: part.targets.map((target): typeof target => ({ ...target, span: [index * 9, index * 9 + 9] })),
  }));
  const own = parts.flatMap((each) => each.targets);
  const many = {
    ...fullPlan(),
    tasks: [{ ...task, parts, targets: [{ ...shared, span: [99_999, 100_000] as const }, ...own] }],
  };

  expect(
    from(many)
      .parts()
      .hasTarget({ unitText: shared.unitText ?? "" })
      .count(),
  ).toBe(4000);
  expect(coverage(many).find(({ field }) => field === "target")).toMatchObject({ have: 4000, of: 4000 });
  expect(targets(many).map(({ partId }) => partId)).toEqual([null, ...parts.map(({ id }) => id)]);
  expect(diffPlans(many, structuredClone(many)).same).toHaveLength(1);
});
