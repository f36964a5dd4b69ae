import { expect, test } from "vitest";
import { isDeadline, readDeadline } from "./deadline.js";

test.each([
  ["6月底前", "2023-06-30"],
  ["6月底完成", "2023-06-30"],
  ["三季度", "2023-09-30"],
  ["第三季度末", "2023-09-30"],
  ["年内持续推进", "2023-12-31"],
  ["全年", "2023-12-31"],
  ["2023年12月", "2023-12-31"],
  ["2026年6月", "2026-06-30"],
  ["2021.8", "2021-08-31"],
  ["2021.8.15", "2021-08-15"],
  ["2月底前", "2023-02-28"],
  ["3月15日前", "2023-03-15"],
  ["9月上旬", "2023-09-10"],
  ["今年6月底前完成", "2023-06-30"],
  ["上半年", "2023-06-30"],
  ["2024年底前", "2024-12-31"],
  ["5月底前动工，9月底前建成，年内持续推进", "2023-12-31"],
  ["１２月底前", "2023-12-31"],
  ["6－9月", "2023-09-30"],
])("%s is a deadline that ends on %s", (text, date) => {
  expect(isDeadline(text)).toBe(true);
  expect(readDeadline(text, 2023)).toBe(date);
});

test.each(["持续推进", "长期坚持", "明年6月底前", "2月30日前", "每季度"])(
  "%s names no certain day",
  (text) => {
    expect(isDeadline(text)).toBe(true);
    expect(readDeadline(text, 2023)).toBeNull();
  },
);

test("without the plan's year only a printed year is certain", () => {
  expect(readDeadline("6月底前", null)).toBeNull();
  expect(readDeadline("2025年6月底前", null)).toBe("2025-06-30");
});

test.each(["市教育局", "新建学校3所", "完成投资2亿元", "推进", "12", ""])("%s is no deadline", (text) => {
  expect(isDeadline(text)).toBe(false);
});
