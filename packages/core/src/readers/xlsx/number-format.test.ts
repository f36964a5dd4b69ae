import { expect, test } from "vitest";
import { formatGeneral } from "./format-general.js";
import { numberFormat } from "./number-format.js";

const show = (code: string, value: number, date1904 = false) => numberFormat(0, code, date1904)(value);

test("a whole number has no decimals and a fraction no more than 15 digits", () => {
  expect(formatGeneral(1)).toBe("1");
  expect(formatGeneral(45.600000000000001)).toBe("45.6");
  expect(formatGeneral(0.1 + 0.2)).toBe("0.3");
});

test("percentages are printed as such", () => {
  expect(show("0%", 0.085)).toBe("9%");
  expect(show("0.0%", 0.085)).toBe("8.5%");
  expect(numberFormat(10, null, false)(1)).toBe("100.00%");
});

test("dates are printed as their format says", () => {
  expect(show('yyyy"年"m"月"d"日"', 45291)).toBe("2023年12月31日");
  expect(show("yyyy-mm-dd", 45291)).toBe("2023-12-31");
  expect(show('[$-804]yyyy"年"m"月";@', 45291)).toBe("2023年12月");
  expect(show('[DBNum1][$-804]yyyy"年"m"月"d"日";@', 45291)).toBe("二〇二三年十二月三十一日");
  expect(show("m/d", 45291)).toBe("12/31");
  expect(show("yyyy/m/d h:mm", 45291.75)).toBe("2023/12/31 18:00");
  expect(show("[$-804]dddd", 45291)).toBe("星期日");
  expect(show("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 45291)).toBe("2023年12月31日");
  expect(show('上午/下午h"时"', 45291.75)).toBe("下午6时");
  expect(show("[h]:mm", 1.5)).toBe("36:00");
});

test("built-in formats are those of Excel in Chinese", () => {
  expect(numberFormat(14, null, false)(45291)).toBe("2023/12/31");
  expect(numberFormat(31, null, false)(45291)).toBe("2023年12月31日");
  expect(numberFormat(57, null, false)(45291)).toBe("2023年12月");
});

test("the 1900 system has a 29 February, the 1904 system begins four years later", () => {
  expect(show("yyyy-mm-dd", 1)).toBe("1900-01-01");
  expect(show("yyyy-mm-dd", 59)).toBe("1900-02-28");
  expect(show("yyyy-mm-dd", 60)).toBe("1900-02-29");
  expect(show("yyyy-mm-dd", 61)).toBe("1900-03-01");
  expect(show("yyyy-mm-dd", 43829, true)).toBe("2023-12-31");
  expect(show("yyyy-mm-dd", 45351)).toBe("2024-02-29");
});

test("a number that is no date is printed plainly", () => {
  expect(show("yyyy-mm-dd", -1)).toBe("-1");
  expect(show("yyyy-mm-dd", 1e9)).toBe("1000000000");
});

test("fixed digits, thousands and words around a number are printed", () => {
  expect(show("000", 7)).toBe("007");
  expect(show("#,##0.00", 1234567.005)).toBe("1,234,567.01");
  expect(show('0"项"', 12)).toBe("12项");
  expect(show('"不少于"0.0#"亿元"', 3.5)).toBe("不少于3.5亿元");
  expect(show("0_ ;[Red]\\-0\\ ", 5)).toBe("5");
  expect(show("0_);(0)", -5)).toBe("(5)");
  expect(show("0.0", -0.26)).toBe("-0.3");
  expect(show("0.0,", 12345)).toBe("12.3");
  expect(show("[DBNum1][$-804]General", 12)).toBe("十二");
  expect(show("@", 12)).toBe("12");
  expect(show("0.00E+00", 1200)).toBe("1200");
});
