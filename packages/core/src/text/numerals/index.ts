import { fold } from "../fold.js";
import { readMeasure } from "../measure.js";
import { endOfCode, endOfLetters } from "./code.js";
import type { Numeral } from "./numeral.js";
import { type Reading, readNumeral, readNumeralWord } from "./read-numeral.js";

export type { Numeral } from "./numeral.js";

/** What can begin a number: digits, numeral characters and the words before them. */
const starts = /[0-9零〇○一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟半几数近约上翻双]/u;

/**
 * Every number written in the text, in order: Arabic and Chinese, rates, multiples, ranges and fuzzy
 * ones. Spans count UTF-16 code units. Codes (5G, PM2.5) and ordinals (第3) are no numbers, and a
 * single Chinese character is one only before a unit of measure (三家, but not 统一 or 三农).
 */
export function findNumerals(text: string): Numeral[] {
  const folded = fold(text);
  const found: Numeral[] = [];
  let at = 0;
  while (at < folded.length) {
    if (/[A-Za-z]/u.test(folded.charAt(at))) at = endOfLetters(folded, at);
    else if (!starts.test(folded.charAt(at))) at++;
    else {
      const word = readNumeralWord(folded, at);
      const reading = word === null ? readNumeral(folded, at) : null;
      const isDigit = folded.charAt(at) <= "9";
      const code = isDigit ? endOfCode(folded, at, reading?.end ?? at) : null;
      if (code === null && reading !== null && counts(folded, at, reading))
        found.push(toNumeral(text, at, reading));
      at = word ?? code ?? reading?.end ?? at + 1;
    }
  }
  return found;
}

/** Reads a text that is one number and nothing else, blanks around it aside; `null` for any other. */
export function parseNumeral(text: string): Numeral | null {
  const start = text.length - text.trimStart().length;
  const reading = readNumeral(fold(text), start);
  return reading !== null && text.slice(reading.end).trim() === "" ? toNumeral(text, start, reading) : null;
}

function counts(folded: string, at: number, reading: Reading): boolean {
  return folded[at - 1] !== "第" && (!reading.lone || readMeasure(folded, reading.end) !== null);
}

function toNumeral(text: string, start: number, reading: Reading): Numeral {
  const { value, valueMax, comparator, unit, end, scaled } = reading;
  const printed = text.slice(start, end);
  return {
    span: [start, end],
    text: printed,
    value,
    valueMax,
    comparator,
    unit,
    scaledFrom: scaled ? printed : null,
  };
}
