import { expect, test } from "vitest";
import { formatListNumber } from "./number-format.js";

const list = (format: string, ...values: number[]) =>
  values.map((value) => formatListNumber(value, format)).join(" ");

test("Chinese counting goes by place up to 99 and digit by digit from there; the thousand form keeps to places", () => {
  expect(list("chineseCounting", 9, 10, 21, 100, 105)).toBe("九 十 二十一 一〇〇 一〇五");
  expect(list("chineseCountingThousand", 100, 105)).toBe("一百 一百零五");
});

test("letters are repeated after the last", () => {
  expect(list("lowerLetter", 1, 26, 27, 53, 780, 781)).toBe(`a z aa aaa ${"z".repeat(30)} 781`);
});

test("Roman numerals are those of Word", () => {
  expect(list("upperRoman", 4, 9, 14, 1999)).toBe("IV IX XIV MCMXCIX");
});

test("a custom format says how many digits there are", () => {
  expect(formatListNumber(7, "custom", "001, 002, 003, ...")).toBe("007");
  expect(formatListNumber(7, "custom", null)).toBe("7");
});

test("numbers past Word's own are written in digits, bullets not at all", () => {
  expect(list("upperRoman", 40_000, -1)).toBe("40000 -1");
  expect(list("bullet", 1)).toBe("");
});
