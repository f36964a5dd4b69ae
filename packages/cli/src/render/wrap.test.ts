import { expect, test } from "vitest";
import { wrap } from "./wrap.js";

test("Chinese breaks where the columns end", () => {
  expect(wrap("新建三所学校", 6)).toEqual(["新建三", "所学校"]);
});

test("a line never begins with closing punctuation nor ends with an opening bracket", () => {
  expect(wrap("镇村道路、桥梁", 8)).toEqual(["镇村道", "路、桥梁"]);
  expect(wrap("新建学校（含幼儿园）", 10)).toEqual(["新建学校", "（含幼儿", "园）"]);
});

test("numbers and words stay whole", () => {
  expect(wrap("完成投资1200万元", 10)).toEqual(["完成投资", "1200万元"]);
  expect(wrap("the quick brown fox", 10)).toEqual(["the quick", "brown fox"]);
});

test("a word longer than the line is cut", () => {
  expect(wrap("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
});

test("an empty text is one empty line", () => {
  expect(wrap("", 4)).toEqual([""]);
});
