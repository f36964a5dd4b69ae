import { describe, expect, test } from "vitest";
import type { Goal } from "../model/schemas/goal.js";
import type { Task } from "../model/schemas/task.js";
import { checkCounts } from "./counts.js";

const goal = (id: string, name: string, parentId: string | null = null): Goal => ({
  id,
  number: null,
  name,
  parentId,
  spans: [[0, 1]],
});
const tasks = (goalId: string | null, count: number, parts = 0) =>
  Array.from({ length: count }, () => ({ goalId, parts: Array.from({ length: parts }) })) as Task[];
const checked = (preamble: string, goals: readonly Goal[], read: readonly Task[]) =>
  checkCounts(preamble, 0, goals, read).map(({ data }) =>
    `${data.where} ${data.announced} ${data.read}`.trim(),
  );

describe("a document announces", () => {
  test.each([
    ["共分解为3项任务", 3],
    ["《政府工作报告》确定的年度任务共梳理146项，现分列如下。", 146],
    ["6个方面243项重点工作", 243],
    ["现将12件民生实事（共12件）分解如下", 12],
    ["细化为１６项", 16],
  ])("%s", (preamble, announced) => {
    expect(checked(preamble, [], tasks(null, 2))).toEqual([`${announced} 2`]);
    expect(checked(preamble, [], tasks(null, announced))).toEqual([]);
  });
});

test.each(["提出3项措施", "涉及专项资金5项资金", "列出12项目清单", "推进改革", "完成3项任务"])(
  "%s announces no tasks",
  (preamble) => {
    expect(checked(preamble, [], tasks(null, 2))).toEqual([]);
  },
);

test("tasks may be counted by their parts", () => {
  expect(checked("共5项", [], [...tasks(null, 1, 2), ...tasks(null, 3)])).toEqual([]);
});

describe("a heading announces", () => {
  test.each(["城市更新（2项）", "城市更新(共2项)", "城市更新（合计 2 件）", "城市更新，2项"])(
    "%s",
    (name) => {
      expect(checked("", [goal("g1", name)], tasks("g1", 2))).toEqual([]);
      expect(checked("", [goal("g1", name)], tasks("g1", 3))).toEqual([`${name} 2 3`]);
    },
  );
});

test("tasks under smaller headings count for the larger one", () => {
  const goals = [
    goal("g1", "城市更新（3项）"),
    goal("g2", "小区（2项）", "g1"),
    goal("g3", "街巷（2项）", "g1"),
  ];

  expect(checked("", goals, [...tasks("g2", 2), ...tasks("g3", 1)])).toEqual(["街巷（2项） 2 1"]);
});
