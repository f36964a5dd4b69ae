import { expect, test } from "vitest";
import { findBrackets, insideBrackets } from "./brackets.js";

const drawn = (folded: string) =>
  findBrackets(folded).map(({ start, end, closed }) => folded.slice(start, end) + (closed ? "" : " …"));

test.each([
  ["建校(3所)修路(2条)", ["(3所)", "(2条)"]],
  ["建校(小学(2所)[新建])", ["(小学(2所)[新建])"]],
  ["[牵头单位:县发改局(粮食局)]", ["[牵头单位:县发改局(粮食局)]"]],
  ["各区<含开发区>", ["<含开发区>"]],
  ["建校", []],
  ["建校)修路", []],
])("%s holds the outermost brackets %j", (folded, brackets) => {
  expect(drawn(folded)).toEqual(brackets);
});

test("a bracket that never closes reaches to the end and hides none of those in it", () => {
  expect(drawn("建校(甲(乙)丙")).toEqual(["(甲(乙)丙 …", "(乙)"]);
  expect(drawn("建校(甲[乙)丙")).toEqual(["(甲[乙)丙 …", "[乙)丙 …"]);
});

test("only closed brackets cover what is in them", () => {
  const folded = "甲(乙)丙(丁";
  const inside = insideBrackets(folded);

  expect([...folded].filter((_, index) => inside[index])).toEqual(["(", "乙", ")"]);
});
