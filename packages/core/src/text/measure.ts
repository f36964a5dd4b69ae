import { currencies, measureCodes } from "../lexicon/measures.js";
import { wordTable } from "./word-table.js";

/** A unit of measure as the lexicon knows it. */
export interface Measure {
  word: string;
  /** UCUM or one of our own; `null` for money and for 岁. */
  code: string | null;
  /** ISO 4217, for money. */
  currency: string | null;
}

const measures: Measure[] = [
  ...measureCodes.flatMap(([code, list]) =>
    list.split(" ").map((word) => ({ word, code: code || null, currency: null })),
  ),
  ...currencies.flatMap(([currency, list]) =>
    list.split(" ").map((word) => ({ word, code: null, currency })),
  ),
];
const measureHere = wordTable(measures.map((measure) => [measure.word, measure] as const));

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** The longest unit of measure that begins here in folded text; Latin ones must end where the letters end. */
export function readMeasure(text: string, at: number): Measure | null {
  const measure = measureHere(text, at)?.value ?? null;
  if (measure === null || !isLetter(measure.word.charCodeAt(measure.word.length - 1))) return measure;
  return /[A-Za-z0-9]/u.test(text.charAt(at + measure.word.length)) ? null : measure;
}
