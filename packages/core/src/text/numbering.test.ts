import { expect, test } from "vitest";
import { numberValue, readNumberMark } from "./numbering.js";

const drawn = (line: string, next: readonly string[] = []): string => {
  const mark = readNumberMark(line, next);
  return mark === null
    ? "none"
    : `${mark.style} | ${line.slice(mark.start, mark.end)} | ${line.slice(mark.after)} | ${mark.value}`;
};

test.each([
  ["一、产业强市", "一、 | 一 | 产业强市 | 1"],
  ["十二、 产业强市", "一、 | 十二 | 产业强市 | 12"],
  ["（三）建校", "（一） | 三 | 建校 | 3"],
  ["(三) 建校", "（一） | 三 | 建校 | 3"],
  ["12.建校", "1. | 12 | 建校 | 12"],
  ["12．建校", "1. | 12 | 建校 | 12"],
  ["１２、建校", "1. | １２ | 建校 | 12"],
  ["（4）建校", "（1） | 4 | 建校 | 4"],
  ["4）建校", "1） | 4 | 建校 | 4"],
  ["⑤建校", "① | ⑤ | 建校 | 5"],
  ["1.2 建校", "1.1 | 1.2 | 建校 | 2"],
  ["3 建校", "1  | 3 | 建校 | 3"],
  ["任务7：建校", "任务1 | 7 | 建校 | 7"],
  ["第二部分 民生", "第一 | 二 | 民生 | 2"],
  ["第三项、建校", "第一 | 三 | 建校 | 3"],
  ["【6】建校", "【1】 | 6 | 建校 | 6"],
  ["3.2025年底前建校", "1. | 3 | 2025年底前建校 | 3"],
  ["4.5G基站建设", "1. | 4 | 5G基站建设 | 4"],
  ["★3.建校", "1. | 3 | 建校 | 3"],
  ["⑴建校", "（1） | ⑴ | 建校 | 1"],
  ["⒉建校", "1. | ⒉ | 建校 | 2"],
  ["㈢建校", "（一） | ㈢ | 建校 | 3"],
  ["1.2.3建校", "1.1.1 | 1.2.3 | 建校 | 3"],
  ["　　一、建校", "一、 | 一 | 建校 | 1"],
])("%s begins with a number", (line, expected) => {
  expect(drawn(line)).toBe(expected);
});

test.each([
  "2031年建校3所",
  "2031.建校",
  "3.5%的增速",
  "一季度开工",
  "一批学校",
  "12345热线",
  "5G基站",
  "（区教育局牵头）",
  "建校3所",
  "",
])("%s begins with none", (line) => {
  expect(drawn(line)).toBe("none");
});

test.each([
  ["2.5000万元用于建校", ["2"], "1. | 2 | 5000万元用于建校 | 2"],
  ["2.5000万元用于建校", ["3"], "none"],
  ["1.1建校", ["1.1"], "1.1 | 1.1 | 建校 | 1"],
  ["1.1所学校", ["1.1"], "none"],
  ["1.5%以上", ["1"], "none"],
])("%s in a list whose next number is %j", (line, next, expected) => {
  expect(drawn(line, next)).toBe(expected);
});

test.each([
  ["十", 10],
  ["十三", 13],
  ["二十一", 21],
  ["一百零八", 108],
  ["〇", 0],
  ["１２", 12],
  ["1.3", 3],
  ["⑳", 20],
])("%s is %d", (printed, value) => {
  expect(numberValue(printed)).toBe(value);
});

test.each(["", "甲", "三所", "㉑"])("%s is no number", (printed) => {
  expect(numberValue(printed)).toBeNaN();
});
