import { type Reading, trimReading } from "./reading.js";

const isSpace = (char: string): boolean => /^\s$/u.test(char);
const isLatin = (char: string | undefined): boolean => char !== undefined && /^[A-Za-z0-9]$/u.test(char);

/** How white space inside a value is treated. */
export interface TidyOptions {
  /** Set for a document justified by spaces: no space beside a Chinese character is meant. */
  justified: boolean;
  /** Set where each line is a value of its own: line breaks stay. */
  lines?: boolean;
}

/**
 * A text as it was meant: layout white space left out. A line break goes (between Latin words it
 * becomes a space); a run of spaces becomes one; a single space stays, unless `justified`.
 */
export function tidy(reading: Reading, options: TidyOptions): Reading {
  const { text, at } = trimReading(reading);
  let tidied = "";
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (!isSpace(char)) {
      tidied += char;
      places.push(at[i] ?? -1);
      continue;
    }
    const start = i;
    let broken = false;
    while (i < text.length && isSpace(text.charAt(i))) broken = text.charAt(i++) === "\n" || broken;
    const latin = isLatin(text.charAt(start - 1)) && isLatin(text.charAt(i));
    if (broken && options.lines === true) {
      tidied += "\n";
      places.push(at[start] ?? -1);
    } else if (latin || !(broken || options.justified)) {
      tidied += " ";
      places.push(at[start] ?? -1);
    }
    i--;
  }
  return { text: tidied, at: places };
}
