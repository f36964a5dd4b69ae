import { acronyms } from "../../lexicon/numerals.js";
import { readMeasure } from "../measure.js";
import { endOfDigits } from "./arabic.js";

const isLetter = (char: string): boolean => (char >= "a" && char <= "z") || (char >= "A" && char <= "Z");
const isDigit = (char: string): boolean => char >= "0" && char <= "9";
const runsOn = (char: string): boolean => isLetter(char) || isDigit(char);

/** Where the letters and digits that run together here end: PM2.5, IPv6, COVID-19, 2.0V. */
function endOfRun(text: string, at: number): number {
  let end = at;
  for (;;) {
    const char = text.charAt(end);
    if (runsOn(char)) end++;
    else if (char !== "" && ".+-_/&×*:·".includes(char) && runsOn(text.charAt(end + 1))) end += 2;
    else return end;
  }
}

/** Where a code that begins with a letter ends; an abbreviation such as GDP ends before its digits. */
export function endOfLetters(text: string, at: number): number {
  for (const acronym of acronyms) {
    if (text.startsWith(acronym, at) && !isLetter(text.charAt(at + acronym.length)))
      return at + acronym.length;
  }
  return endOfRun(text, at);
}

/**
 * Where a code that begins with digits ends, if what was read as a number up to `end` is one: 5G, 95X,
 * 1+N, 7×24, 3:1, 24/7, 1.2.3, 0519-8630, 2023-05-12. `null` for a number. Folded text.
 */
export function endOfCode(text: string, at: number, end: number): number | null {
  const next = text.charAt(end);
  if (isLetter(next)) return readMeasure(text, end) === null ? endOfRun(text, end) : null;
  // 8/10万: so many in a hundred thousand.
  if (next === "/" && text[endOfDigits(text, end + 1)] === "万") return null;
  const joined = next !== "" && ".+×*:/·-".includes(next) && runsOn(text.charAt(end + 1));
  if (joined) return endOfRun(text, end);
  const digits = endOfDigits(text, at);
  return end === at || digits - at > 15 ? Math.max(digits, endOfRun(text, at)) : null;
}
