import { expect, test } from "vitest";
import { initialsOf, readName, readPerson } from "./readings.js";

test.each([
  ["单长明", "shan chang ming"],
  ["解小东", "xie xiao dong"],
  ["仇志", "qiu zhi"],
  ["曾华", "zeng hua"],
  ["任重远", "ren zhong yuan"],
  ["种建国", "chong jian guo"],
  ["秘海", "bi hai"],
  ["查立", "zha li"],
  ["区文", "ou wen"],
  ["尉迟敏", "yu chi min"],
  ["单于明", "chan yu ming"],
  ["欧阳兰", "ou yang lan"],
  ["吕行", "lv xing"],
])("the person %s is read %s", (name, reading) => {
  expect(readPerson(name)).toBe(reading);
});

test.each([
  ["人行", "ren hang"],
  ["行政审批局", "xing zheng shen pi ju"],
  ["组织部（人才办）", "zu zhi bu （ ren cai ban ）"],
  ["5G专班", "5 G zhuan ban"],
])("the name %s is read %s", (name, reading) => {
  expect(readName(name)).toBe(reading);
});

test("initials are the first letters, and signs have none", () => {
  expect(initialsOf("zu zhi bu （ ren cai ban ）")).toBe("zzbrcb");
  expect(initialsOf("5 G zhuan ban")).toBe("5gzb");
});
