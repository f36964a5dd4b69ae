/** The facts of the published table of Wujin District come out of every question. */

import { openPlan } from "@fenjie/core/model";
import { expect, test } from "vitest";
import published from "../../data/json/wujin-2023.json" with { type: "json" };
import readings from "../../data/json/wujin-2023.pinyin.json" with { type: "json" };
import roster from "../../data/rosters/320412-2023.json" with { type: "json" };
import { diffPlans } from "../src/diff/index.js";
import { toCsv } from "../src/export/csv.js";
import {
  coverage,
  createRegistry,
  crosstab,
  expandRef,
  from,
  network,
  parseRef,
  planEntries,
  refOf,
  resolveUnit,
  rosterEntries,
  targets,
  unitTasks,
  workload,
} from "../src/index.js";
import { searchIndex } from "../src/search/index.js";

const plan = openPlan(published).value;
if (plan === null) throw new Error("the published plan is not valid");
const registry = createRegistry([...rosterEntries(roster), ...planEntries(plan)]);
const on = "2023-06-30";

test("湖塘镇 is named in 2 tasks, covered in 53, perhaps meant in 11, and has no part in 20", () => {
  const { named, collective, possible } = unitTasks(plan, "湖塘镇", registry, { on });
  const through = (matches: typeof named) =>
    [...new Set(matches.map(({ via }) => via))].map((via) => [
      via,
      matches.filter((match) => match.via === via).length,
    ]);

  expect(named.map(({ task, role }) => [task.number, role])).toEqual([
    ["17", "lead"],
    ["74", "responsible"],
  ]);
  expect(through(collective)).toEqual([
    ["各镇、开发区", 22],
    ["各镇、开发区、街道", 18],
    ["各镇、街道", 13],
  ]);
  expect(through(possible)).toEqual([
    ["相关镇、开发区", 8],
    ["相关单位", 2],
    ["相关镇、开发区、街道", 1],
  ]);
  expect(plan.tasks.length - named.length - collective.length - possible.length).toBe(20);
});

test("西太湖 is the zone that the roster lists, so 各镇、开发区 covers it", () => {
  const { unit, named, collective } = unitTasks(plan, "西太湖", registry, { on });

  expect(unit).toMatchObject({ kind: "unit", unit: { kind: "zone", listedBy: { id: "320412-2023" } } });
  expect(named.map(({ task }) => task.number)).toContain("3");
  expect(collective).toHaveLength(40);
});

test("every unit's tasks are told once", () => {
  for (const { name } of registry.entries) {
    const { named, collective, possible } = unitTasks(plan, name, registry);
    const ids = [...named, ...collective, ...possible].map(({ task }) => task.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("a bracket is no other unit, but 政府办 and 政府办（大数据管理局） are two", () => {
  expect(resolveUnit("组织部", registry)).toMatchObject({ kind: "unit", via: "bracket" });
  expect(resolveUnit("政府办", registry)).toMatchObject({
    kind: "unit",
    via: "exact",
    unit: { name: "政府办" },
  });
  expect(resolveUnit("大数据管理局", registry)).toMatchObject({
    kind: "unit",
    unit: { name: "政府办（大数据管理局）" },
  });
});

test("every printed unit resolves, and its reference is read as the parser reads it", () => {
  for (const unit of plan.units) {
    expect(refOf(unit)).toEqual(parseRef(unit.name));
    if (unit.kind !== "collective") expect(resolveUnit(unit.name, registry).kind, unit.name).toBe("unit");
  }
});

test("各镇 opens up to the 11 towns of the roster, which may not be all", () => {
  const { members, complete } = expandRef(parseRef("各镇"), registry, { on });

  expect(members).toHaveLength(11);
  expect(members.every(({ name }) => name.endsWith("镇"))).toBe(true);
  expect(complete).toBe(false);
});

test("leaders' shares divide each work item among those who share it", () => {
  const { rows } = workload(plan, { by: "leader", count: "fractional" });
  const first = rows
    .slice(0, 3)
    .map(({ key, value, solo, taskIds }) => [key, taskIds.length, value.toFixed(1), solo]);

  expect(first).toEqual([
    ["李德森", 24, "17.2", 12],
    ["刘志峰", 19, "14.4", 11],
    ["朱岩", 17, "13.7", 11],
  ]);
  expect(rows).toHaveLength(11);
});

test("assignments add up: 133 of leaders, 132 of 43 lead units, 78 of 14 responsible units", () => {
  const sum = (by: "leader" | "leadUnit" | "responsibleUnit") => {
    const { rows } = workload(plan, { by, count: "parts" });
    return [rows.length, rows.reduce((total, { value }) => total + value, 0)];
  };

  expect(sum("leader")).toEqual([11, 133]);
  expect(sum("leadUnit")).toEqual([43, 132]);
  expect(sum("responsibleUnit")).toEqual([14, 78]);
  expect(toCsv(plan, { table: "assignments" }).trimEnd().split("\n")).toHaveLength(1 + 133 + 132 + 78);
});

test("86 tasks are 87 work items, of which 15 have no responsible unit and none a deadline", () => {
  expect([from(plan).count(), from(plan).parts().count()]).toEqual([86, 87]);
  const have = Object.fromEntries(coverage(plan).map(({ field, have, of }) => [field, `${have}/${of}`]));

  expect(have).toEqual({
    goal: "87/87",
    leader: "87/87",
    leadUnit: "87/87",
    responsibleUnit: "72/87",
    target: "13/87",
    deadline: "0/87",
  });
});

test("queries combine", () => {
  const tasks = from(plan, { registry, on });

  expect(tasks.unit("工信局", { role: "lead" }).count()).toBe(14);
  expect(tasks.unit("湖塘镇").count()).toBe(55);
  expect(tasks.leader("李德森").unit("湖塘镇", { level: "possible" }).count()).toBeGreaterThan(0);
  expect(tasks.goal("打造高端高质的产业体系").first()?.number).toBe("1");
});

test("24 targets stand in 13 tasks; those of row 10 have thresholds", () => {
  expect(targets(plan)).toHaveLength(24);
  expect(from(plan).hasTarget().count()).toBe(13);
  expect(targets(plan, { unitText: "亩", min: 5000 }).map(({ value }) => value)).toEqual([5500]);
});

test("crosstab and network count the same tasks as a query", () => {
  const { cells } = crosstab(plan, { rows: "leader", columns: "leadUnit", count: "parts" });
  const { links } = network(plan, { edge: "leaderUnit" });
  const cell = cells.find(({ row, column }) => row === "李德森" && column === "工信局");
  const link = links.find(({ source, target }) => source === "leader:李德森" && target === "unit:工信局");

  expect(cell?.value).toBe(from(plan).parts().leader("李德森").unit("工信局", { role: "lead" }).count());
  expect(link?.weight).toBe(cell?.value);
  expect(cells).toHaveLength(links.length);
});

test("养老 is found in tasks 8, 65 and 68, and initials find people and units", () => {
  const index = searchIndex(plan, { names: readings });

  expect(index.search("养老").hits.map(({ task }) => task.number)).toEqual(["8", "65", "68"]);
  expect(index.search("lds").names[0]?.name).toBe("李德森");
  expect(index.search("gxj").names[0]?.name).toBe("工信局");
});

test("the plan is the same as itself", () => {
  const { same, ...others } = diffPlans(plan, plan);

  expect(same).toHaveLength(86);
  expect(Object.values(others).flat()).toEqual([]);
});
