import { expect, test } from "vitest";
import { readPiece } from "./reading.js";
import { tidy } from "./tidy.js";

const reading = (text: string) => readPiece({ text, noise: [] }, [[0, text.length]]);
const tidied = (text: string, justified = false) => tidy(reading(text), { justified }).text;

test.each([
  ["a line break goes", "新建\n学校", "新建学校"],
  ["a line break with its indent goes", "新建\r\n　　学校", "新建学校"],
  ["between Latin words a line break becomes a space", "GDP\nper capita", "GDP per capita"],
  ["digits are Latin too", "2031\n2032", "2031 2032"],
  ["a single space stays", "新建 学校", "新建 学校"],
  ["a run of spaces becomes one", "新建 　 学校", "新建 学校"],
  ["white space at both ends goes", "\n 新建学校　", "新建学校"],
])("%s", (_, printed, expected) => {
  expect(tidied(printed)).toBe(expected);
});

test("in a justified document no space beside a Chinese character is meant", () => {
  expect(tidied("新 建 学 校 12 所", true)).toBe("新建学校12所");
  expect(tidied("5G plus", true)).toBe("5G plus");
});

test("what is left knows its place", () => {
  expect(tidy(reading(" 新建\n 学校"), { justified: false }).at).toEqual([1, 2, 5, 6]);
});
