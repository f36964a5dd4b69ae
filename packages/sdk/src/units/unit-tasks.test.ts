import { expect, test } from "vitest";
import { inventedPlan } from "../../test/invented-plan.js";
import { roster } from "../../test/invented-roster.js";
import { rosterEntries } from "../registry/entries.js";
import { createRegistry } from "../registry/registry.js";
import { type UnitTasks, unitTasks } from "./unit-tasks.js";

const plan = inventedPlan("qinghe-2024", [
  ["一", "甲", "王岚", "教育局", "各镇、街道"],
  ["一", "乙", "王岚", "教育局 柳溪镇", "各镇、开发区"],
  ["一", "丙", "王岚", "教育局", "相关镇、开发区"],
  ["一", "丁", "王岚", "组织部（人才办）", "各部门"],
  ["一", "戊", "王岚", "卫健局", "相关单位 东湖"],
  ["一", "己", "王岚", "卫健局"],
]);
const registry = createRegistry(rosterEntries(roster));
const numbers = ({ named, collective, possible }: UnitTasks) =>
  [named, collective, possible].map((matches) => matches.map(({ task }) => task.number).join(" "));

test("a town is named, covered by 各 and perhaps meant by 相关", () => {
  const tasks = unitTasks(plan, "柳溪镇", registry);

  expect(numbers(tasks)).toEqual(["2", "1", "3 5"]);
  expect(tasks.named[0]).toMatchObject({ role: "lead", via: "柳溪镇", parts: [] });
  expect(tasks.collective[0]).toMatchObject({
    role: "responsible",
    via: "各镇、街道",
    why: {
      en: "各镇、街道 means every town, and 柳溪镇 is one by the roster 990112-2024",
      zh: "“各镇、街道”指所有镇；按名录 990112-2024，柳溪镇属于镇",
    },
  });
  expect(tasks.possible[0]?.why.zh).toBe("柳溪镇属于镇；“相关镇、开发区”未指明是哪些");
});

test("the four outcomes add up to all tasks", () => {
  for (const unit of ["柳溪镇", "东湖", "教育局", "石桥街道"]) {
    const { named, collective, possible } = unitTasks(plan, unit, registry);
    const ids = [...named, ...collective, ...possible].map(({ task }) => task.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("a place is found by the roster's name as well as by the one the plan prints", () => {
  expect(numbers(unitTasks(plan, "东湖生态休闲区", registry))).toEqual(["5", "2", "3"]);
  expect(numbers(unitTasks(plan, "东湖", registry))).toEqual(["5", "2", "3"]);
});

test("without a roster 各镇 is only possible, and says so", () => {
  const tasks = unitTasks(plan, "柳溪镇");

  expect(numbers(tasks)).toEqual(["2", "", "1 3 5"]);
  expect(tasks.possible[0]?.why.en).toBe(
    "各镇、街道 means every town, and no roster says that 柳溪镇 is one of them",
  );
});

test("a roster of another place proves nothing", () => {
  const elsewhere = createRegistry(rosterEntries({ ...roster, jurisdiction: { code: "990113" } }));

  expect(numbers(unitTasks(plan, "柳溪镇", elsewhere))).toEqual(["2", "", "1 3 5"]);
});

test("a department may be meant by 各部门, since no roster lists departments", () => {
  expect(numbers(unitTasks(plan, "卫健局", registry))).toEqual(["5 6", "", "4"]);
});

test("a bracket does not part a name from its unit", () => {
  expect(numbers(unitTasks(plan, "组织部", registry))).toEqual(["4", "", "5"]);
  expect(unitTasks(plan, "人才办", registry).named[0]?.why.zh).toBe("“组织部（人才办）”是其名称");
});

test("a town that has become a subdistrict is covered as such on that day", () => {
  expect(numbers(unitTasks(plan, "石桥街道", registry, { on: "2024-03-01" }))).toEqual(["", "1", "5"]);
  expect(unitTasks(plan, "石桥镇", registry, { on: "2024-03-01" }).unit.kind).toBe("unknown");
});

test("an unknown name is an answer with near names and no tasks", () => {
  const tasks = unitTasks(plan, "青禾区教育局", registry);

  expect(tasks.unit).toMatchObject({ kind: "unknown", near: [{ name: "教育局" }] });
  expect(numbers(tasks)).toEqual(["", "", ""]);
});

test("a match says which parts print the reference", () => {
  const split = inventedPlan("qinghe-2024", [["一", "甲", "王岚", "教育局 柳溪镇"]]);
  const task = split.tasks[0];
  if (task !== undefined) {
    task.parts = ["教育局", "柳溪镇"].map((unit, index) => ({
      ...task,
      id: `${task.id}.${index + 1}`,
      leadUnits: [unit],
    }));
  }

  expect(unitTasks(split, "柳溪镇", registry).named[0]?.parts).toEqual(["qinghe-2024/1.2"]);
});
