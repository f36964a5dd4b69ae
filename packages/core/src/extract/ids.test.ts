import { expect, test } from "vitest";
import { assignIds, idNumber } from "./ids.js";

test.each([
  ["24", "24"],
  ["２４", "24"],
  ["024", "24"],
  ["三", "3"],
  ["二十一", "21"],
  ["⑦", "7"],
  ["1.2", "1-2"],
  ["1.2.3", "1-2-3"],
  ["A1", "a1"],
  ["Ｂ-12", "b12"],
  ["G3", ""],
  ["X1", ""],
  ["", ""],
  ["甲", ""],
])("%s gives the id number %j", (printed, number) => {
  expect(idNumber(printed)).toBe(number);
});

const ids = (...tasks: [number: string, goalId: string | null][]) =>
  assignIds(
    "plan",
    tasks.map(([number, goalId]) => ({ number, goalId })),
  ).map(({ id, made }) => `${id} ${made}`);

test("a number that is unique in the plan is the id", () => {
  expect(ids(["1", "g1"], ["2", "g1"], ["十", "g2"])).toEqual([
    "plan/1 number",
    "plan/2 number",
    "plan/10 number",
  ]);
});

test("a number that is unique under its goal only goes with the goal", () => {
  expect(ids(["1", "g1"], ["2", "g1"], ["1", "g2"])).toEqual([
    "plan/g1-1 goal",
    "plan/2 number",
    "plan/g2-1 goal",
  ]);
});

test("a number printed twice under one goal tells nothing apart", () => {
  expect(ids(["1", "g1"], ["1", "g1"], ["2", "g1"])).toEqual([
    "plan/x1 doubled",
    "plan/x2 doubled",
    "plan/2 number",
  ]);
  expect(ids(["1", null], ["１", null])).toEqual(["plan/x1 doubled", "plan/x2 doubled"]);
});

test("a lost number gets an id of its own", () => {
  expect(ids(["1", null], ["", null], ["3", null])).toEqual([
    "plan/1 number",
    "plan/x1 lost",
    "plan/3 number",
  ]);
});
