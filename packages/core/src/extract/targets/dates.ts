import { endOfDigits } from "../../text/numerals/arabic.js";
import { digitAt, isJoint, powerAt } from "../../text/numerals/characters.js";
import { readChinese } from "../../text/numerals/chinese.js";
import { oneOf } from "../../text/one-of.js";

const isDayWord = oneOf("日号");
/** 月龄, 月均. */
const isOtherWord = oneOf("龄均");
const isAround = oneOf("年月日号至到~-");

/** A date written with a number: 2025年, 2023—2025年, 6月底前, 12月15日前, 1—10月, 前三季度. */
export interface DateReading {
  end: number;
  /** The year, the last one of a range; `null` where only a month is given. */
  year: number | null;
  /** Whether it is a point to be reached: 底, 末, 前, 内 stand behind it. */
  isDeadline: boolean;
  /** Whether it is the time gone by: 2021年以来, 1至10月. */
  isSoFar: boolean;
}

/** Reads the date that begins here in folded text; a duration (3年, 6个月) is none. */
export function readDate(text: string, at: number): DateReading | null {
  const quarter =
    text[at + 1] === "季" || text[at + 2] === "季"
      ? /^[一二三四1-4两]个?季度[末前]?/u.exec(text.slice(at, at + 5))
      : null;
  if (quarter) {
    const isDeadline = /[末前]$/u.test(quarter[0]);
    return { end: at + quarter[0].length, year: null, isDeadline, isSoFar: false };
  }
  const first = wholeNumber(text, at);
  if (first === null) return null;
  const range = isJoint(text, first.end) ? wholeNumber(text, skipDashes(text, first.end)) : null;
  const last = range ?? first;
  // 2024 年, 6 月
  const behind = text[last.end] === " " ? last.end + 1 : last.end;
  if (text[behind] === "年" && isYear(last.value) && (range === null || first.value < last.value)) {
    return afterYear(text, behind + 1, last.value);
  }
  if (text[behind] !== "月" || last.value < 1 || last.value > 12 || isOtherWord(text, behind + 1)) {
    return null;
  }
  const date = afterMonth(text, behind + 1, null);
  return range !== null && first.value === 1 ? { ...date, isSoFar: true } : date;
}

const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

function skipDashes(text: string, at: number): number {
  return text.startsWith("--", at) ? at + 2 : at + 1;
}

function wholeNumber(text: string, at: number): { value: number; end: number } | null {
  const end = endOfDigits(text, at);
  if (end > at) return end - at > 4 ? null : { value: Number(text.slice(at, end)), end };
  let run = at;
  while (run - at < 8 && (digitAt(text, run) >= 0 || powerAt(text, run) === 1)) run++;
  const chinese = run > at && isAround(text, run) ? readChinese(text, at) : null;
  return chinese === null || chinese.valueMax !== null || chinese.scaled ? null : chinese;
}

function afterYear(text: string, at: number, year: number): DateReading {
  const end = text[at] === "度" ? at + 1 : at;
  if (/^第?[一二三四1-4]季度|^[上下]半年/u.test(text.slice(end, end + 4))) {
    const length = text.indexOf(text.slice(end, end + 4).includes("季度") ? "度" : "年", end) + 1;
    return withEnd(text, length, year);
  }
  const month = wholeNumber(text, end);
  if (month !== null && text[month.end] === "月" && month.value >= 1 && month.value <= 12) {
    return afterMonth(text, month.end + 1, year);
  }
  return withEnd(text, end, year);
}

function afterMonth(text: string, at: number, year: number | null): DateReading {
  const end = text[at] === "份" ? at + 1 : at;
  const day = wholeNumber(text, end);
  const isDay = day !== null && day.value >= 1 && day.value <= 31 && isDayWord(text, day.end);
  return withEnd(text, isDay ? day.end + 1 : end, year);
}

/** 底前, 年末, 中旬, 以前 … behind a date. */
function withEnd(text: string, at: number, year: number | null): DateReading {
  const tail =
    /^(?:[上中下]旬|[初中底末内])?(?:之前|以前|前|起|以来)?/u.exec(text.slice(at, at + 5))?.[0] ?? "";
  // 年内在, 月中在: 内 and 中 close a date, 中心 and 内容 do not.
  const taken =
    /^[中内初]$/u.test(tail) && /[心小学国部容外]/u.test(text.charAt(at + tail.length)) ? "" : tail;
  const isSoFar = taken.endsWith("以来");
  return { end: at + taken.length, year, isDeadline: /[底末内前]/u.test(taken), isSoFar };
}
