import { expect, test } from "vitest";
import { fullPlan, minimalPlan } from "../../../core/test/sample-plan.js";
import { inventedPlan } from "../../test/invented-plan.js";
import { from } from "../query/query.js";
import { toNdjson } from "./ndjson.js";

const lines = (text: string) =>
  text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));

test("a task is a line that stands alone", () => {
  const plan = fullPlan();
  const [first, second] = lines(toNdjson(plan));

  expect(first).toEqual({
    planId: "qinghe-2024",
    year: 2024,
    place: "青禾区",
    goals: ["任务分解表", "办好家门口的学校"],
    ...plan.tasks[0],
  });
  expect(second.parts).toHaveLength(2);
});

test("several plans and queries are lines too, a task with parts only once", () => {
  const plan = fullPlan();
  const other = inventedPlan("baiyun-2024", [["一", "甲", "王岚", "教育局"]]);

  expect(lines(toNdjson([plan, other])).map(({ id }) => id)).toEqual([
    "qinghe-2024/1",
    "qinghe-2024/2",
    "baiyun-2024/1",
  ]);
  expect(lines(toNdjson(from(plan).parts())).map(({ id }) => id)).toEqual(["qinghe-2024/1", "qinghe-2024/2"]);
  expect(lines(toNdjson(from(plan).leader("李峰"))).map(({ id }) => id)).toEqual(["qinghe-2024/2"]);
});

test("a plan without tasks is an empty file", () => {
  expect(toNdjson(minimalPlan())).toBe("");
});
