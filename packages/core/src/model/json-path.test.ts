import { expect, test } from "vitest";
import { formatPath, previewValue, valueAt } from "./json-path.js";

test.each([
  [[], ""],
  [["tasks", 3, "leaders", 0], "tasks[3].leaders[0]"],
  [["extra", "备注"], "extra.备注"],
  [["extra", "备注#2"], 'extra["备注#2"]'],
  [["extra", ""], 'extra[""]'],
])("the path %j is written %s", (steps, path) => {
  expect(formatPath(steps)).toBe(path);
});

test("a path goes on from another", () => {
  expect(formatPath(["extra"], "tasks[0]")).toBe("tasks[0].extra");
});

test("a value is found by its path, and nothing where there is none", () => {
  expect(valueAt({ a: [{ b: 1 }] }, ["a", 0, "b"])).toBe(1);
  expect(valueAt({ a: null }, ["a", 0, "b"])).toBeUndefined();
});

test.each([
  ["教育局", '"教育局"'],
  ["x".repeat(99), `"${"x".repeat(40)}…"`],
  [[], "[]"],
  [[1], "[…]"],
  [{}, "{…}"],
  [null, "null"],
  [4.5, "4.5"],
  [10n, "10"],
])("a preview of a value is short", (value, preview) => {
  expect(previewValue(value)).toBe(preview);
});
