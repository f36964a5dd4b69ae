import { chineseCount, legalNumerals, plainNumerals } from "../chinese-numbers.js";
import { type FormatSection, parseFormatCode } from "./format-code.js";
import { formatDate } from "./format-date.js";
import { formatGeneral, type NumberFormat } from "./format-general.js";

/** The formats that have a number instead of a code, as Excel in Chinese shows them. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m/d/yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/**
 * The format of a cell by its number and, for a custom one, its code. Dates, percentages, fixed digits,
 * thousands and text around the number are printed as in Excel; fractions and exponents come out plain.
 */
export function numberFormat(id: number, code: string | null, date1904: boolean): NumberFormat {
  const sections = parseFormatCode(code ?? builtIn[id] ?? "General");
  const [only] = sections;
  if (sections.length === 1 && only?.numerals === 0 && only.tokens.every(({ kind }) => kind === "general")) {
    return formatGeneral;
  }
  return (value) => {
    const [first, second, third] = sections;
    const section = value < 0 ? (second ?? first) : value === 0 ? (third ?? first) : first;
    if (section === undefined) return formatGeneral(value);
    if (section.tokens.some(({ kind }) => kind === "date")) {
      return formatDate(value, section, date1904) ?? formatGeneral(value);
    }
    // A section of its own for negative numbers brings its own sign.
    const sign = value < 0 && section === first ? "-" : "";
    return sign + formatNumber(Math.abs(value), section);
  };
}

function formatNumber(value: number, { tokens, numerals }: FormatSection): string {
  const kinds = tokens.map(({ kind }) => kind);
  const isPlain = kinds.includes("exponent") || kinds.filter((kind) => kind === "digits").length > 1;
  const percents = kinds.filter((kind) => kind === "percent").length;
  const figures = (pattern: string | null) => {
    const chinese = numerals > 0 && Number.isInteger(value) && value < 1e8;
    if (chinese) return chineseCount(value, numerals === 1 ? plainNumerals : legalNumerals);
    return pattern === null ? formatGeneral(value) : formatDigits(value * 100 ** percents, pattern);
  };
  if (isPlain) return formatGeneral(value);
  return tokens
    .map(({ kind, text }) => {
      if (kind === "digits") return figures(text);
      return kind === "general" || kind === "value" ? figures(null) : text;
    })
    .join("");
}

/** `#,##0.0#`: digits that must be there, digits that may be, a comma for thousands, commas at the end to scale down. */
function formatDigits(value: number, pattern: string): string {
  const [whole = "", decimals = ""] = pattern.split(".");
  const scale = /(?<!,),+$/u.exec(pattern)?.[0].length ?? 0;
  const places = decimals.replaceAll(",", "").length;
  const [units = "0", fraction = ""] = roundTo(value / 1000 ** scale, places).split(".");
  const least = whole.replaceAll(/[^0]/gu, "").length;
  const padded = (units === "0" && least === 0 ? "" : units).padStart(least, "0");
  const grouped = /[0#?],+[0#?]/u.test(whole) ? inThousands(padded) : padded;
  const leastPlaces = decimals.lastIndexOf("0") + 1;
  let end = fraction.length;
  while (end > leastPlaces && fraction.charAt(end - 1) === "0") end -= 1;
  return end > 0 ? `${grouped}.${fraction.slice(0, end)}` : grouped;
}

/** 1234567 → 1,234,567 */
function inThousands(digits: string): string {
  // What is too long for digits is printed with an exponent.
  if (/\D/u.test(digits)) return digits;
  const head = digits.length % 3;
  const groups = digits.slice(head).match(/.{3}/gu) ?? [];
  return [...(head > 0 ? [digits.slice(0, head)] : []), ...groups].join(",");
}

/** Rounds the decimal number that is shown, not the binary one behind it: 1.005 to two places is 1.01. */
function roundTo(value: number, places: number): string {
  const shown = Number(value.toPrecision(15));
  if (shown >= 1e15) return String(shown);
  if (shown < 1e-6) return shown.toFixed(places);
  return Number(`${Math.round(Number(`${shown}e${places}`))}e-${places}`).toFixed(places);
}
