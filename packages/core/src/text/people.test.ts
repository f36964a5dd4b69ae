import { expect, test } from "vitest";
import { isPost, looksLikePerson, splitPeople } from "./people.js";
import type { Reading } from "./reading.js";

const reading = (text: string): Reading => ({ text, at: [...text].map((_, index) => index) });
const names = (text: string, known: string[] = []) =>
  splitPeople(reading(text), new Set(known)).map(({ name }) => name.text);

test.each([
  ["刘志峰\n\n李德森\n\n王  栋", ["刘志峰", "李德森", "王栋"]],
  ["张小虎、朱  岩", ["张小虎", "朱岩"]],
  ["王 一李 二", ["王一", "李二"]],
  ["王 一李德森", ["王一", "李德森"]],
  ["李德森王 一", ["李德森", "王一"]],
  ["李德森 王  一 刘志峰", ["李德森", "王一", "刘志峰"]],
  ["王　一 李　二", ["王一", "李二"]],
  ["欧阳明远", ["欧阳明远"]],
  ["买买提·吾甫尔", ["买买提·吾甫尔"]],
  ["—", []],
])("%s holds the people %j", (list, expected) => {
  expect(names(list)).toEqual(expected);
});

test("names glued without padding are parted only when known", () => {
  expect(names("李德森王志峰")).toEqual(["李德森王志峰"]);
  expect(names("李德森王志峰", ["李德森", "王志峰"])).toEqual(["李德森", "王志峰"]);
});

test.each([
  ["副市长张小虎", "张小虎", "副市长"],
  ["张小虎副市长", "张小虎", "副市长"],
  ["张小虎（常务副市长）", "张小虎", "常务副市长"],
  ["市委常委、常务副市长张小虎", "张小虎", "市委常委、常务副市长"],
  ["朱  岩同志", "朱岩", "同志"],
  ["分管副省长", "分管副省长", null],
])("%s is %s, %s", (list, name, office) => {
  expect(splitPeople(reading(list)).map((person) => [person.name.text, person.office])).toEqual([
    [name, office],
  ]);
});

test("two posts without names are two people", () => {
  expect(names("分管副省长、协管副秘书长")).toEqual(["分管副省长", "协管副秘书长"]);
  expect(isPost("分管副省长")).toBe(true);
});

test("a surname tells a person from a unit", () => {
  expect(looksLikePerson("王  栋")).toBe(true);
  expect(looksLikePerson("工信局")).toBe(false);
});

test("several posts behind one name are one person's", () => {
  const people = splitPeople(reading("卢明远 市委副书记、市委政法委书记"));
  expect(people.map(({ name, office }) => [name.text, office])).toEqual([
    ["卢明远", "市委副书记、市委政法委书记"],
  ]);
});

test.each([
  ["县委副书记、县长卢明远", "卢明远", "县委副书记、县长"],
  ["副县长（挂职）卢明远", "卢明远", "副县长(挂职)"],
  ["副县长 令狐 明", "令狐明", "副县长"],
  ["卢 明 远", "卢明远", null],
])("%s is one person, %s", (list, name, office) => {
  expect(splitPeople(reading(list)).map((person) => [person.name.text, person.office])).toEqual([
    [name, office],
  ]);
});
