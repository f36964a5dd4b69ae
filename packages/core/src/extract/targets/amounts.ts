import { boundsAfter, labelSuffixes, notWithin } from "../../lexicon/targets.js";
import type { Comparator } from "../../model/schemas/comparator.js";
import { readMeasure } from "../../text/measure.js";
import { isJoint, startsFrom } from "../../text/numerals/characters.js";
import { type Reading, readNumeral } from "../../text/numerals/read-numeral.js";
import { oneOf } from "../../text/one-of.js";
import { wordTable } from "../../text/word-table.js";
import type { NumberReason } from "./reasons.js";
import { readUnit, type UnitReading } from "./units.js";

/** A number with its unit and the bound behind it: 5500亩以上, 套（间）, 8%—10%, 二期. */
export interface Amount {
  start: number;
  /** Where the number itself ends. */
  numberEnd: number;
  /** Where the unit ends. */
  unitEnd: number;
  /** Where the bound behind it ends. */
  end: number;
  value: number;
  valueMax: number | null;
  /** What the number and the word behind it say; `=` where neither says anything. */
  comparator: Comparator;
  /** Whether 以上, 以内, 左右 … stand behind it. */
  hasBound: boolean;
  unit: UnitReading | null;
  scaled: boolean;
  /** 百亿, 千万: no digit stands before the multiplier. */
  isBare: boolean;
  /** A single character: 三家, 一座. */
  isLone: boolean;
  /** Why it names or orders things and counts none: 二期, 三级, 2.0版. */
  label: NumberReason | null;
}

const reaches = oneOf("为是到至在");
const isOtherWord = oneOf(notWithin);
const tableOf = <T>(list: readonly (readonly [value: T, words: string])[]) =>
  wordTable(list.flatMap(([value, words]) => words.split(" ").map((word) => [word, value] as const)));
const labelHere = tableOf(labelSuffixes);
const boundHere = tableOf(boundsAfter);

/**
 * Reads what belongs to a number: its unit, a second number of the same unit (5个—8个), the bound.
 * `null` where a single character counts nothing (两湖).
 */
export function readAmount(folded: string, text: string, at: number, number: Reading): Amount | null {
  const label = number.unit === null ? labelAt(folded, at, number.end) : null;
  let unit = number.unit === null ? readUnit(folded, text, number.end) : wordUnit(number);
  const isTop = folded[at - 1] === "前";
  if (number.value === 0 && number.lone) {
    if (!isZero(folded, at, number.end)) return null;
    unit = null;
  } else if (unit === null && label === null && number.lone && !isTop) return null;
  if (unit?.word === "期" && (number.lone || isHan(folded.charAt(unit.end))))
    return labelled(at, number, unit.end, "phase");
  let { value, valueMax, scaled } = number;
  let end = unit?.end ?? number.end;
  if (unit !== null && valueMax === null) {
    const second = readSecond(folded, text, at, end, unit, value);
    if (second !== null) ({ valueMax, unit, end, scaled } = { ...second, scaled: scaled || second.scaled });
  }
  const grade = unit !== null && folded[end] === "级" ? "grade" : null;
  if (grade !== null || (label !== null && !(isTop && label === "existing-set"))) {
    return labelled(at, number, grade === null ? number.end : end, grade ?? label);
  }
  const bound = boundAt(folded, end);
  const comparator = valueMax !== null ? "between" : (bound?.comparator ?? number.comparator);
  return {
    start: at,
    numberEnd: number.end,
    unitEnd: end,
    end: bound?.end ?? end,
    value,
    valueMax,
    comparator,
    hasBound: bound !== null,
    unit,
    scaled,
    isBare: number.bare,
    isLone: number.lone,
    label: null,
  };
}

/** 为零, 零增长: elsewhere 零 is part of a word (零部件, 零跑动). */
function isZero(folded: string, at: number, end: number): boolean {
  if (/^(?:增长|发生|死亡)/u.test(folded.slice(end, end + 2))) return true;
  if (folded.startsWith("化整为", at - 3)) return false;
  return reaches(folded, at - 1) && !isHan(folded.charAt(end));
}

const isHan = (char: string): boolean => char >= "\u4e00" && char <= "\u9fff";

function labelled(at: number, number: Reading, end: number, label: NumberReason | null): Amount {
  const { value, valueMax, comparator, scaled, bare, lone } = number;
  const flags = { hasBound: false, unit: null, scaled, isBare: bare, isLone: lone, label };
  return { start: at, numberEnd: number.end, unitEnd: end, end, value, valueMax, comparator, ...flags };
}

/** The unit that lies in the number's own words: %, ‰, 倍. */
function wordUnit(number: Reading): UnitReading {
  const word = number.unit ?? "";
  return {
    text: word,
    end: number.end,
    code: wordCodes[word] ?? null,
    currency: null,
    isClassifier: false,
    word,
  };
}

const wordCodes: Readonly<Record<string, string>> = { "%": "%", "‰": "[ppth]", 倍: "{fold}" };

function labelAt(folded: string, at: number, end: number): NumberReason | null {
  // 第三, 七届四次
  if (folded[at - 1] === "第" || folded[at - 1] === "届") return "ordinal";
  const found = labelHere(folded, end);
  // 6批次 is a unit, 二批 is not.
  if (found === null || (readMeasure(folded, end)?.word.length ?? 0) > found.word.length) return null;
  const label = found.value;
  // 突破500亿大关
  return label === "existing-set" && folded[end + 1] === "关" ? null : label;
}

/** —8个 after 5个: the same unit and a greater number. */
function readSecond(folded: string, text: string, at: number, end: number, unit: UnitReading, low: number) {
  if (!isJoint(folded, end) || startsFrom(folded, at - 1)) return null;
  const second = readNumeral(folded, folded.startsWith("--", end) ? end + 2 : end + 1);
  if (second === null || second.valueMax !== null || second.value <= low) return null;
  const other = readUnit(folded, text, second.end);
  return other?.word === unit.word
    ? { valueMax: second.value, unit: other, end: other.end, scaled: second.scaled }
    : null;
}

/** 以上, （含）以上, 以内, 内, 左右, one blank before it aside. */
function boundAt(folded: string, at: number): { comparator: Comparator; end: number } | null {
  const start = folded[at] === " " ? at + 1 : at;
  const found = boundHere(folded, start);
  if (found === null) return null;
  const end = start + found.word.length;
  if (found.word === "内" && isOtherWord(folded, end)) return null;
  return { comparator: found.value, end };
}
