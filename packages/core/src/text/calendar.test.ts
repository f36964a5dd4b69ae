import { expect, test } from "vitest";
import { lastDayOf, toIsoDate } from "./calendar.js";

test.each([
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2023, 6, 30],
  [2023, 12, 31],
  [2023, 13, 0],
])("%d-%d has %d days", (year, month, days) => {
  expect(lastDayOf(year, month)).toBe(days);
});

test("a day is written with two digits for month and day", () => {
  expect(toIsoDate(2023, 6, 5)).toBe("2023-06-05");
});

test.each([
  [2023, 2, 29],
  [2023, 0, 1],
  [2023, 13, 1],
  [2023, 4, 0],
])("%d-%d-%d is no day", (year, month, day) => {
  expect(toIsoDate(year, month, day)).toBeNull();
});
