import { notFuzzy, notLone, notTenths, numeralWords } from "../../lexicon/numerals.js";
import type { Comparator } from "../../model/schemas/comparator.js";
import { readMeasure } from "../measure.js";
import { oneOf } from "../one-of.js";
import { wordTable } from "../word-table.js";
import { type Core, endOfDigits, readArabic } from "./arabic.js";
import { digitAt, isJoint, powerAt, startsFrom } from "./characters.js";
import { readChinese } from "./chinese.js";
import type { Numeral } from "./numeral.js";

/** What one place in folded text reads as, without the text it came from. */
export interface Reading extends Pick<Numeral, "value" | "valueMax" | "comparator" | "unit"> {
  end: number;
  scaled: boolean;
  /** A single Chinese character (三, 十, 百) or a pair (三五): a number only before a unit of measure. */
  lone: boolean;
  /** A multiplier without a digit before it: 百亿, 千万. */
  bare: boolean;
}

interface Part extends Core {
  valueMax: number | null;
  lone: boolean;
  bare: boolean;
  unit: Numeral["unit"];
}

const endsOtherWord = oneOf(notLone);
const exceeds = oneOf("过超逾");
const isHalved = oneOf("年天月日小个亩");
/** Marks of a range that folding leaves as they are. */
const isRareJoint = oneOf("−〜");
const notFuzzyBehind = new Map(Object.entries(notFuzzy).map(([char, before]) => [char, oneOf(before)]));

const wordHere = wordTable(numeralWords.map((word) => [word, true] as const));

/** A word that begins like a number and is none: 一次性, 五台山. Its end, or `null`. */
export function readNumeralWord(text: string, at: number): number | null {
  // 一户一表, 一企一策; but 一百一十 is a number.
  const isPattern = text[at] === "一" && text[at + 2] === "一";
  if (isPattern && powerAt(text, at + 1) === 0) return at + 4;
  const found = wordHere(text, at);
  return found === null ? null : at + found.word.length;
}

/** Reads the number that begins here in folded text, its range, rate and fuzziness included. */
export function readNumeral(text: string, at: number): Reading | null {
  const worded = readWorded(text, at);
  if (worded !== null) return worded;
  const fuzzy = readFuzzy(text, at);
  if (fuzzy !== null) return fuzzy;
  const first = readPart(text, at);
  if (first === null) return null;
  return readRange(text, at, first) ?? withSuffix(text, first);
}

/** 翻一番, 翻两番, 翻番 (times the base level), 两位数 (at least ten per cent). */
function readWorded(text: string, at: number): Reading | null {
  const plain = { valueMax: null, scaled: false, lone: false, bare: false } as const;
  if (text[at] === "翻") {
    const count = text[at + 1] === "了" ? at + 2 : at + 1;
    const times =
      text[count] === "番" ? { value: 1, end: count } : (readArabic(text, count) ?? readChinese(text, count));
    if (times === null || text[times.end] !== "番" || times.value > 10) return null;
    return { ...plain, value: 2 ** times.value, comparator: "=", unit: "倍", end: times.end + 1 };
  }
  if (text[at + 1] === "位" && text[at + 2] === "数" && "两2双".includes(text.charAt(at))) {
    return { ...plain, value: 10, comparator: ">=", unit: "%", end: at + 3 };
  }
  return null;
}

/** 几十, 数百, 数十万 (two to nine of them), 近百, 约3000, 上百. */
function readFuzzy(text: string, at: number): Reading | null {
  const char = text.charAt(at);
  if (char === "几" || char === "数") {
    if (notFuzzyBehind.get(char)?.(text, at - 1)) return null;
    const powers = readChinese(text, at + 1);
    if (powers === null || powerAt(text, at + 1) === 0 || powers.valueMax !== null) return null;
    const { value, end, scaled } = powers;
    return {
      value: 2 * value,
      valueMax: 9 * value,
      comparator: "between",
      unit: null,
      end,
      scaled,
      lone: false,
      bare: false,
    };
  }
  if (char !== "近" && char !== "约" && char !== "上") return null;
  if (notFuzzyBehind.get(char)?.(text, at - 1)) return null;
  const part = readPart(text, at + 1);
  if (part === null || part.valueMax !== null || (char === "上" && !part.bare)) return null;
  const reading = withSuffix(text, part);
  return { ...reading, comparator: char === "上" ? ">=" : "~", bare: false };
}

/** A number with the unit its own words give it. */
function readPart(text: string, at: number): Part | null {
  if (text[at] === "半") return readHalf(text, at);
  const part = text.charCodeAt(at) < 58 ? arabicPart(text, at) : chinesePart(text, at);
  if (part === null) return null;
  return readFraction(text, part) ?? readTenths(text, part) ?? readSign(text, part);
}

function arabicPart(text: string, at: number): Part | null {
  const core = readArabic(text, at);
  if (core === null) return null;
  const { value, end, scaled, mantissa, power } = core;
  return { value, end, scaled, mantissa, power, valueMax: null, lone: false, bare: false, unit: null };
}

function chinesePart(text: string, at: number): Part | null {
  const core = readChinese(text, at);
  if (core === null || (core.lone && endsOtherWord(text, at - 1))) return null;
  const { value, valueMax, end, scaled, mantissa, power, bare, lone } = core;
  return { value, valueMax, end, scaled, mantissa, power, bare, lone, unit: null };
}

/** 半年, 半数: a half only before a measure or 数. */
function readHalf(text: string, at: number): Part | null {
  const whole = {
    end: at + 1,
    scaled: false,
    mantissa: 0.5,
    power: 0,
    valueMax: null,
    lone: false,
    bare: false,
  };
  if (text[at + 1] === "数") return { ...whole, value: 50, unit: "%", end: at + 2 };
  if (exceeds(text, at - 1)) return { ...whole, value: 50, unit: "%" };
  const follows = isHalved(text, at + 1) && readMeasure(text, at + 1) !== null;
  return follows ? { ...whole, value: 0.5, unit: null } : null;
}

/** 百分之五, 千分之三, 三分之一 (33.33 %), 百分百. */
function readFraction(text: string, part: Part): Part | null {
  if (text[part.end] !== "分") return null;
  if (text.startsWith("分百", part.end) && part.value === 100) {
    return { ...part, value: 100, unit: "%", end: part.end + 2, lone: false, bare: false };
  }
  if (!text.startsWith("分之", part.end)) return null;
  const at = part.end + 2;
  const over = readArabic(text, at) ?? readChinese(text, at);
  if (over === null || part.value === 0) return null;
  const { value, end } = over;
  const unit = part.value === 1000 ? "‰" : part.value === 10000 ? "‱" : "%";
  const rate = part.bare ? value : Math.round((value / part.value) * 1e4) / 100;
  return {
    ...part,
    ...over,
    value: rate,
    unit,
    end,
    scaled: false,
    valueMax: null,
    lone: false,
    bare: false,
  };
}

/** 3成, 六成, 两成半, 九成五, 一半: tenths as per cent. */
function readTenths(text: string, part: Part): Part | null {
  const next = text.charAt(part.end);
  if (next !== "半" && next !== "成") return null;
  const share = { ...part, unit: "%" as const, scaled: false, lone: false, bare: false };
  if (next === "半" && part.value === 1 && part.lone) return { ...share, value: 50, end: part.end + 1 };
  if (next !== "成" || part.value > 10 || part.valueMax !== null || part.scaled) return null;
  const after = text.charAt(part.end + 1);
  if (after === "半") return { ...share, value: part.value * 10 + 5, end: part.end + 2 };
  const digit = digitAt(text, part.end + 1);
  if (digit > 0) return { ...share, value: part.value * 10 + digit, end: part.end + 2 };
  if (after !== "" && notTenths.includes(after)) return null;
  return { ...share, value: part.value * 10, end: part.end + 1 };
}

/** 5%, 5 %, 3‰. */
function readSign(text: string, part: Part): Part {
  const at = text[part.end] === " " ? part.end + 1 : part.end;
  const sign = text.charAt(at);
  return sign === "%" || sign === "‰" ? { ...part, unit: sign, end: at + 1 } : part;
}

/** 8%—10%, 1.5—2倍, 3至5万: two numbers of one unit, the second the greater. Not after 由 and 从. */
function readRange(text: string, at: number, low: Part): Reading | null {
  if (low.valueMax !== null || !(isJoint(text, low.end) || isRareJoint(text, low.end))) return null;
  if (startsFrom(text, at - 1)) return null;
  const second = text.startsWith("--", low.end) ? low.end + 2 : low.end + 1;
  const high = readPart(text, second);
  if (high === null || high.valueMax !== null || (low.unit !== null && high.unit !== low.unit)) return null;
  // 3—5万 and 8—10%: the first number shares the multiplier and the unit of the second.
  const shares = !low.scaled && high.power > 0 && low.value < high.mantissa;
  const value = shares ? Number(`${low.value}e${high.power}`) : low.value;
  if (value >= high.value || (text[high.end] === "-" && endOfDigits(text, high.end + 1) > high.end + 1))
    return null;
  const { unit, end } = withSuffix(text, high);
  const scaled = low.scaled || high.scaled;
  return {
    value,
    valueMax: high.value,
    comparator: "between",
    unit,
    end,
    scaled,
    lone: low.lone && high.lone,
    bare: false,
  };
}

/** 三百余, 3000多, 10多万, 十来个, 十几个. 多 and 来 count only before a measure or a multiplier. */
function withSuffix(text: string, part: Part): Reading {
  const { value, valueMax, unit, end, scaled, lone, bare } = part;
  const reading: Reading = {
    value,
    valueMax,
    comparator: valueMax === null ? "=" : "between",
    unit,
    end,
    scaled,
    lone,
    bare,
  };
  const comparator = suffixes.get(text.charCodeAt(end));
  if (comparator === undefined || unit !== null || valueMax !== null || (value < 10 && !scaled))
    return reading;
  let after = end + 1;
  let power = 0;
  for (; powerAt(text, after) >= 4; after++) power += powerAt(text, after);
  const always = text[end] === "余" || text[end] === "几";
  const counts = always || power > 0 || after >= text.length || readMeasure(text, after) !== null;
  if (!counts) return reading;
  return {
    ...reading,
    value: Number(`${value}e${power}`),
    comparator,
    end: after,
    scaled: scaled || power > 0,
    lone: false,
    bare: false,
  };
}

const suffixes = new Map<number, Comparator>(
  Object.entries({ 余: ">", 多: ">", 几: ">", 来: "~" } as const).map(([char, comparator]) => [
    char.charCodeAt(0),
    comparator,
  ]),
);
