import { type CleanText, type Reading, sliceReading } from "../text/reading.js";
import type { Line } from "./items.js";

/** A cell's text without its place in a row: a line of its own, or what spaces part on a line. */
export interface Fragment {
  reading: Reading;
  opensLine: boolean;
  /** How far from the line's start it is printed, a Chinese character being two wide; 0 for a whole line. */
  offset: number;
  /** The column it stands in, where its line has as many cells as the table has columns. */
  column?: number;
}

/** What parts the cells of a flattened table: lines, wide gaps on a line, or any space. */
export type FlatForm = "lines" | "spaces" | "words";

/** A line as one fragment, without the pipes that some copies leave at its ends. */
export function wholeLine(line: Line): Fragment {
  const { text } = line.reading;
  const start = /^[\s|｜]*/u.exec(text)?.[0].length ?? 0;
  const end = text.length - (/(?<![\s|｜])[\s|｜]*$/u.exec(text)?.[0].length ?? 0);
  return { reading: sliceReading(line.reading, start, Math.max(start, end)), opensLine: true, offset: 0 };
}

/** Further to the right no column of a printed table begins. */
const widestIndent = 200;

/** Two characters that stand alone are a padded name: 刘 芳. */
const aWord = /(?<!\S)\p{Script=Han}\s{1,4}\p{Script=Han}(?!\S)|\S+/gu;

/** No row of a table is longer; a pattern for gaps would run out of stack on a line of millions. */
const longestRow = 100_000;

/** What the gaps of a line part. */
export function fragmentsOf(source: CleanText, line: Line, form: "spaces" | "words"): Fragment[] {
  const { text, at } = line.reading;
  if (text.length > longestRow) return [wholeLine(line)];
  const before = source.text.slice(Math.max(0, (at[0] ?? 0) - widestIndent), at[0] ?? 0);
  let width = widthOf(before.slice(before.lastIndexOf("\n") + 1));
  let from = 0;
  return [...text.matchAll(form === "words" ? aWord : /\S+(?:\s\S+)*/gu)].map((word, index) => {
    width += widthOf(text.slice(from, word.index));
    from = word.index;
    const reading = sliceReading(line.reading, word.index, word.index + word[0].length);
    return { reading, opensLine: index === 0, offset: width };
  });
}

/** How wide a text is printed, a Chinese character being two wide. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += /[\u1100-\uffe6]/u.test(char) ? 2 : 1;
  return width;
}

/** The last of the fragments with another one behind it, and what is printed between them. */
export function extendFragment(line: Line, first: Fragment, second: Fragment): Fragment {
  const start = line.reading.at.indexOf(first.reading.at[0] ?? -1);
  const end = line.reading.at.indexOf(second.reading.at.at(-1) ?? -1) + 1;
  return { ...first, reading: sliceReading(line.reading, start, end) };
}

/** The column under whose label a fragment is printed; `null` where it stands under none. */
export function alignedColumn(fragment: Fragment, columns: readonly (Fragment | null)[]): number | null {
  const found = columns.findIndex((label) => label !== null && Math.abs(label.offset - fragment.offset) <= 1);
  return found < 0 ? null : found;
}
