import { chineseCount, chineseDigits, legalNumerals, plainNumerals } from "../chinese-numbers.js";
import type { FormatSection, FormatToken } from "./format-code.js";

const secondsOfDay = 86_400;
/** 9999-12-31, the last day that Excel knows. */
const lastDay = 2_958_465;
/** Days from the first day of the 1900 system to that of the 1904 system. */
const from1900To1904 = 1462;
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const chineseWeekdays = "日一二三四五六";

/** A moment as Excel's calendar has it. */
interface Moment {
  year: number;
  month: number;
  day: number;
  weekday: number;
  /** Since midnight. */
  seconds: number;
  /** Since day 0, for lengths of time. */
  allSeconds: number;
}

/**
 * A serial number as its date format prints it. Days count from 1900-01-01, with the 29 February 1900 that Excel
 * believes in, or from 1904-01-01. `null` for a number that is no date.
 */
export function formatDate(serial: number, section: FormatSection, date1904: boolean): string | null {
  const moment = momentOf(date1904 ? serial + from1900To1904 : serial);
  if (moment === null) return null;
  const { tokens } = section;
  const halfDays = tokens.some(
    ({ kind, text }) => kind === "date" && (text.includes("/") || text.includes("午")),
  );
  return tokens
    .map((token, index) =>
      token.kind === "date"
        ? datePart(token.text, moment, section, halfDays, isMinute(tokens, index))
        : token.kind === "text"
          ? token.text
          : "",
    )
    .join("");
}

function momentOf(serial: number): Moment | null {
  // Half a second up or down is the error of the fraction.
  const allSeconds = Math.round(serial * secondsOfDay);
  const days = Math.floor(allSeconds / secondsOfDay);
  if (!(days >= 0 && days <= lastDay)) return null;
  const seconds = allSeconds - days * secondsOfDay;
  const weekday = (days + 6) % 7;
  if (days === 60) return { year: 1900, month: 2, day: 29, weekday, seconds, allSeconds };
  return { ...calendarDay(days < 60 ? days + 1 : days), weekday, seconds, allSeconds };
}

/** The date so many days after 1899-12-30. Years are counted from March, so that a leap day comes last. */
function calendarDay(days: number): { year: number; month: number; day: number } {
  const daysIn400Years = 146_097;
  const fromYear0 = days + 693_899;
  const era = Math.floor(fromYear0 / daysIn400Years);
  const dayOfEra = fromYear0 % daysIn400Years;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / (daysIn400Years - 1));
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  return {
    year: era * 400 + yearOfEra + (monthFromMarch > 9 ? 1 : 0),
    month: monthFromMarch > 9 ? monthFromMarch - 9 : monthFromMarch + 3,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** `m` is a minute after an hour or before a second, else a month. */
function isMinute(tokens: readonly FormatToken[], index: number): boolean {
  const before = tokens.slice(0, index).findLast(({ kind }) => kind === "date")?.text ?? "";
  const after = tokens.slice(index + 1).find(({ kind }) => kind === "date")?.text ?? "";
  return /^\[?h/u.test(before) || /^\[?s/u.test(after);
}

function datePart(
  part: string,
  moment: Moment,
  { numerals, chinese }: FormatSection,
  halfDays: boolean,
  minute: boolean,
): string {
  const { year, month, day, weekday, seconds, allSeconds } = moment;
  const hour = Math.floor(seconds / 3600);
  const count = (value: number) => {
    if (numerals === 0) return String(value).padStart(part.length > 1 ? 2 : 1, "0");
    return chineseCount(value, numerals === 1 ? plainNumerals : legalNumerals);
  };
  const number = (text: string) =>
    numerals === 0 ? text : chineseDigits(Number(text), numerals === 1 ? plainNumerals : legalNumerals);
  switch (part.charAt(0)) {
    case "y":
      return number(part.length > 2 ? String(year) : String(year % 100).padStart(2, "0"));
    case "e":
      return number(String(year));
    case "m":
      if (minute) return count(Math.floor((seconds % 3600) / 60));
      if (part.length < 3) return count(month);
      if (chinese) return `${chineseCount(month)}月`;
      return part.length === 3
        ? (months[month - 1] ?? "").slice(0, 3)
        : part.length === 5
          ? (months[month - 1] ?? "").charAt(0)
          : (months[month - 1] ?? "");
    case "d":
      if (part.length < 3) return count(day);
      if (chinese) return `${part.length === 3 ? "周" : "星期"}${chineseWeekdays.charAt(weekday)}`;
      return part.length === 3 ? (weekdays[weekday] ?? "").slice(0, 3) : (weekdays[weekday] ?? "");
    case "a":
      if (part.toLowerCase() === "am/pm") return hour < 12 ? "AM" : "PM";
      return `${part.length === 4 ? "星期" : ""}${chineseWeekdays.charAt(weekday)}`;
    case "h":
      return count(halfDays ? ((hour + 11) % 12) + 1 : hour);
    case "s":
      return count(seconds % 60);
    case "[":
      return String(Math.floor(allSeconds / ({ h: 3600, m: 60 }[part.charAt(1)] ?? 1)));
    default:
      return part === "上午/下午" ? (hour < 12 ? "上午" : "下午") : hour < 12 ? "A" : "P";
  }
}
