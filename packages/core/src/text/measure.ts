import { currencies, measureCodes } from "../lexicon/measures.js";

/** A unit of measure as the lexicon knows it. */
export interface Measure {
  word: string;
  /** UCUM or one of our own; `null` for money and for 岁. */
  code: string | null;
  /** ISO 4217, for money. */
  currency: string | null;
}

const byFirst = new Map<string, Measure[]>();

function add(measure: Measure): void {
  const first = measure.word.charAt(0);
  const known = byFirst.get(first);
  if (known) known.push(measure);
  else byFirst.set(first, [measure]);
}

for (const [code, list] of measureCodes) {
  for (const word of list.split(" ")) add({ word, code: code || null, currency: null });
}
for (const [currency, list] of currencies) {
  for (const word of list.split(" ")) add({ word, code: null, currency });
}
for (const known of byFirst.values()) known.sort((a, b) => b.word.length - a.word.length);

const isLatin = (char: string): boolean => /^[A-Za-z]$/u.test(char);

/** The longest unit of measure that begins here in folded text; Latin ones must end where the letters end. */
export function readMeasure(text: string, at: number): Measure | null {
  for (const measure of byFirst.get(text.charAt(at)) ?? []) {
    const { word } = measure;
    if (!text.startsWith(word, at)) continue;
    if (isLatin(word.charAt(word.length - 1)) && /[A-Za-z0-9]/u.test(text.charAt(at + word.length))) continue;
    return measure;
  }
  return null;
}
