import { expect, test } from "vitest";
import { chineseCount, chineseDigits, legalNumerals } from "./chinese-numbers.js";

test("numbers are counted by place, with one 零 for any gap", () => {
  const numbers = [0, 1, 10, 12, 20, 101, 110, 1001, 1010, 1100, 10_000, 10_001, 12_345, 100_010, 10_000_000];

  expect(numbers.map((value) => chineseCount(value)).join(" ")).toBe(
    "零 一 十 十二 二十 一百零一 一百一十 一千零一 一千零一十 一千一百 一万 一万零一 一万二千三百四十五 十万零一十 一千万",
  );
});

test("sums of money keep the one before ten", () => {
  expect(chineseCount(12, legalNumerals)).toBe("壹拾贰");
  expect(chineseCount(205, legalNumerals)).toBe("贰佰零伍");
});

test("years are written digit by digit", () => {
  expect(chineseDigits(2023)).toBe("二〇二三");
});
