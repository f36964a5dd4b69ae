import { lastDayOf, toIsoDate } from "./calendar.js";
import { fold } from "./fold.js";

/** Folded and without blanks. */
export const compact = (printed: string): string => fold(printed).replace(/\s/gu, "");

/** A day as far as the words name it; `day` is `null` for the month's last. */
interface Day {
  year: number;
  month: number;
  day: number | null;
}

// 2023年 三季度 | 上半年 | 2023年 6月 15日 | 2021.8.15 | 2021.8 | 2023年底 | 年内
const datePattern = new RegExp(
  [
    "(?:(?<quarterYear>\\d{4})年)?第?(?<quarter>[一二三四1-4])季度",
    "(?:(?<halfYear>\\d{4})年)?(?<half>[上下])半年",
    "(?:(?<monthYear>\\d{4})[年.\\-/])?(?<month>\\d{1,2})月份?(?:(?<day>\\d{1,2})[日号]|(?<third>[上中下])旬|(?<vague>[初中]))?",
    "(?<isoYear>\\d{4})[.\\-/](?<isoMonth>\\d{1,2})(?:[.\\-/](?<isoDay>\\d{1,2}))?",
    "(?<endYear>\\d{4})年(?:度|内|[底末])?",
    "(?<within>年[底末内]|全年|[今本当]年(?![\\d上下一二三四第]))",
  ].join("|"),
  "gu",
);
const lastMonthOfQuarter: Readonly<Record<string, number>> = {
  一: 3,
  1: 3,
  二: 6,
  2: 6,
  三: 9,
  3: 9,
  四: 12,
  4: 12,
};
const lastDayOfThird: Readonly<Record<string, number>> = { 上: 10, 中: 20 };

/**
 * The last day a deadline names, as an ISO date, when its words and the plan's year make it
 * certain; `null` otherwise. Of several dates the last counts.
 *
 * 6月底前 → 30 June of the plan's year · 三季度 → 30 September · 年内, 全年 → 31 December.
 */
export function readDeadline(printed: string, planYear: number | null): string | null {
  const text = compact(printed);
  // Another year, a date that comes again, a third of a month that is only a limit: nothing certain.
  if (/[明次翌去上]年(?!度)|每[年月季]|[上中下]旬[之以]?前/u.test(text)) return null;
  let last: string | null = null;
  for (const { groups = {}, index, 0: words } of text.matchAll(datePattern)) {
    // 6月起 is when it begins.
    if (text.charAt(index + words.length) === "起") continue;
    const date = isoDate(dayOf(groups, planYear));
    if (date === null) return null;
    if (last === null || date > last) last = date;
  }
  return last;
}

function dayOf(groups: Record<string, string | undefined>, planYear: number | null): Day | null {
  const day = (year: string | undefined, month: number, day: number | null): Day | null => {
    const known = year === undefined ? planYear : Number(year);
    return known === null ? null : { year: known, month, day };
  };
  const { quarter, half, month, third, isoYear, isoDay } = groups;
  if (quarter !== undefined) return day(groups.quarterYear, lastMonthOfQuarter[quarter] ?? 0, null);
  if (half !== undefined) return day(groups.halfYear, half === "上" ? 6 : 12, null);
  if (month !== undefined) {
    if (groups.vague !== undefined) return null;
    const number = groups.day !== undefined ? Number(groups.day) : (lastDayOfThird[third ?? ""] ?? null);
    return day(groups.monthYear, Number(month), number);
  }
  if (isoYear !== undefined)
    return day(isoYear, Number(groups.isoMonth), isoDay === undefined ? null : Number(isoDay));
  return day(groups.endYear, 12, null);
}

function isoDate(date: Day | null): string | null {
  if (date === null) return null;
  return toIsoDate(date.year, date.month, date.day ?? lastDayOf(date.year, date.month));
}
