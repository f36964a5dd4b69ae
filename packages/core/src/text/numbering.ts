import { fold } from "./fold.js";
import { readMeasure } from "./measure.js";

/** A printed number in front of a heading or task: `一、`, `（三）`, `12.`. */
export interface NumberMark {
  /** How it is written; marks of one style are of one level: "一、" "（一）" "1." "（1）" "①" … */
  style: string;
  /** The number itself, without its marks: `[start, end)` in the line. */
  start: number;
  end: number;
  /** Where the words after the mark begin. */
  after: number;
  value: number;
}

const chinese = "〇零一二三四五六七八九十百";
const chineseOnly = new RegExp(`^[${chinese}]+$`, "u");

// 3.2025年底前 is the third task: no decimal ends in a year.
// 第一部分 | 一、 | （一） | 1. | （1） | 1） | ① | 1.2 | 1-2 | 任务1： | 【1】
const forms: readonly { style: string; pattern: RegExp }[] = [
  {
    style: "第一",
    pattern: new RegExp(
      `^第(?<n>[${chinese}]{1,4}|\\d{1,3})(?:部分|篇|章|节|类|方面|项|条)?[、.:,\\s]\\s*`,
      "u",
    ),
  },
  {
    style: "第一",
    pattern: new RegExp(`^第(?<n>[${chinese}]{1,4}|\\d{1,3})(?:部分|篇|章|节|类|方面)\\s*`, "u"),
  },
  { style: "一、", pattern: new RegExp(`^(?<n>[${chinese}]{1,4})\\s{0,3}[、.,:]\\s*`, "u") },
  { style: "（一）", pattern: new RegExp(`^\\(\\s{0,2}(?<n>[${chinese}]{1,4})\\s{0,2}\\)[、.,:]?\\s*`, "u") },
  { style: "（1）", pattern: /^\(\s{0,2}(?<n>\d{1,3})\s{0,2}\)[、.,:]?\s*/u },
  { style: "【1】", pattern: /^\[\s{0,2}(?<n>\d{1,3})\s{0,2}\]\s*/u },
  { style: "1.1", pattern: /^(?<n>\d{1,2}\.\d{1,2})(?:[、.]|\s)\s*(?=\p{Script=Han}|[“《])/u },
  { style: "1.1.1", pattern: /^(?<n>\d{1,2}(?:\.\d{1,2}){2,3})(?:[、.]|\s)?\s*(?=\p{Script=Han}|[“《])/u },
  { style: "1-1", pattern: /^(?<n>\d{1,2}-\d{1,3})(?:[、.]|\s)\s*(?=\p{Script=Han}|[“《])/u },
  {
    style: "1.",
    pattern:
      /^(?<n>(?!(?:19|20)\d{2})\d{1,4})\s{0,3}(?:[.](?:(?![\d%])|(?=(?:19|20)\d{2}年|5G))|、(?!%))\s*/u,
  },
  { style: "1）", pattern: /^(?<n>\d{1,3})\s{0,2}\)[、.]?\s*/u },
  {
    style: "任务1",
    pattern: new RegExp(`^(?:任务|项目|事项|实事)(?<n>\\d{1,3}|[${chinese}]{1,4})[、.:\\s]\\s*`, "u"),
  },
  { style: "序号", pattern: /^(?:序\s{0,4}号|编\s{0,4}号)\s{0,4}:\s{0,4}(?<n>\d{1,3})(?!\d)[、.]?\s*/u },
  { style: "①", pattern: /^(?<n>[①-⑳])\s*/u },
  { style: "（1）", pattern: /^(?<n>[⑴-⒇])\s*/u },
  { style: "1.", pattern: /^(?<n>[⒈-⒛])\s*/u },
  { style: "（一）", pattern: /^(?<n>[㈠-㈩])\s*/u },
  { style: "1 ", pattern: /^(?<n>\d{1,3})\s{1,4}(?=\p{Script=Han}|[“《])/u },
];

/** What reads as a decimal unless it is the next number of its list: 3.100个村, 4.10月底前; 1.1建成. */
const likeDecimals: typeof forms = [
  { style: "1.1", pattern: /^(?<n>\d{1,2}\.\d{1,2})(?![万亿])(?=\p{Script=Han}|[“《])/u },
  { style: "1.", pattern: /^(?<n>\d{1,3})[.](?=\d{1,6}[^\d.%])/u },
];

/** What may set a number off: ★3. */
const bullet = /^\s*[★☆▲△◆◇●○■□※*]?\s*/u;

/**
 * Reads the number mark a line begins with; `null` where there is none. A number that reads as a decimal is one, unless
 * it is `next` in its list: 2.5000万元 behind 1.
 */
export function readNumberMark(line: string, next: readonly string[] = []): NumberMark | null {
  const lead = bullet.exec(line)?.[0].length ?? 0;
  const folded = fold(line.slice(lead, lead + 40));
  for (const { style, pattern } of forms) {
    const match = pattern.exec(folded);
    if (match !== null) return toMark(style, lead, match);
  }
  for (const { style, pattern } of next.length === 0 ? [] : likeDecimals) {
    const match = pattern.exec(folded);
    if (match === null || !next.includes(match.groups?.n ?? "")) continue;
    // 1.1所学校 is one school.
    if (style !== "1.1" || readMeasure(folded, match[0].length) === null) return toMark(style, lead, match);
  }
  return null;
}

function toMark(style: string, lead: number, match: RegExpExecArray): NumberMark {
  const number = match.groups?.n ?? "";
  const start = lead + match[0].indexOf(number);
  return {
    style,
    start,
    end: start + number.length,
    after: lead + match[0].length,
    value: numberValue(number),
  };
}

/** ① ⑴ ⒈ ㈠: where the numbers that are one character begin; the last row holds ten. */
const firstOfRow = ["①", "⑴", "⒈", "㈠"].map((one) => one.charCodeAt(0));

/** The value of a printed ordinal in Arabic or Chinese digits; for 1.2 and 1-2 the last number; NaN for no number. */
export function numberValue(printed: string): number {
  const folded = fold(printed).trim();
  const code = folded.charCodeAt(0);
  const first =
    folded.length === 1 ? firstOfRow.find((first) => code >= first && code < first + 20) : undefined;
  if (first !== undefined) return code - first + 1;
  if (/^[\d.-]+$/u.test(folded))
    return Number(
      folded
        .split(/[.-]/u)
        .filter((part) => part !== "")
        .at(-1) ?? Number.NaN,
    );
  if (!chineseOnly.test(folded)) return Number.NaN;
  let value = 0;
  let digit: number | null = null;
  for (const char of folded) {
    if (char === "百") value += (digit ?? 1) * 100;
    else if (char === "十") value += (digit ?? 1) * 10;
    else digit = "零一二三四五六七八九".indexOf(char === "〇" ? "零" : char);
    if (char === "百" || char === "十") digit = null;
  }
  return value + (digit ?? 0);
}
