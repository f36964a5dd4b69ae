import type { Grid, SourceDocument } from "../model/source-document.js";
import { fold } from "../text/fold.js";
import { type CleanText, type Reading, readPiece, sliceReading, trimReading } from "../text/reading.js";
import { readCard } from "./cards.js";
import { findHeader, type Header } from "./table-header.js";

/** A line of running text. */
export interface Line {
  kind: "line";
  reading: Reading;
  /** The reading in the form in which words are recognised. */
  folded: string;
  headingLevel: number | null;
  /** Whether a new paragraph begins here, not only a new line. */
  opens: boolean;
}

/** A table, with its header when it is a breakdown. */
export interface Table {
  kind: "table";
  grid: Grid;
  header: Header | null;
}

export type Item = Line | Table;

const splitAfter = 200;
/** Where a task ends and the next number follows on the same line: …（A牵头）2.加快…, …。（二）推进…. */
const nextNumber =
  /(?<=[)\]。;])\s{0,4}(?=(?:\d{1,3}[.、](?![\d%])|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))\s{0,2}[\p{Script=Han}“《])/gu;

/** Parts a line that holds several numbered tasks: two on one line, or a whole document without line breaks. */
function partNumbered(printed: Reading): Reading[] {
  const folded = fold(printed.text);
  const found = [...folded.matchAll(nextNumber)].map(({ index, 0: gap }) => ({
    index,
    start: index + gap.length,
  }));
  const isLong = folded.length >= splitAfter && found.length >= 2;
  const starts = found.filter(
    ({ index }) => isLong || closingClause.test(folded.slice(Math.max(0, index - splitAfter), index)),
  );
  if (starts.length === 0) return partHeading(printed);
  return [0, ...starts.map(({ start }) => start)].flatMap((start, index) =>
    partHeading(sliceReading(printed, start, starts[index]?.start)),
  );
}

const headingWithTask =
  /^\s{0,4}(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))[^。;:,()]{2,24}?\s{1,4}(?=1[.、]\s{0,2}[\p{Script=Han}“《])/u;

/** 三、供水工程 1.延伸管网…: a heading and its first task on one line. */
function partHeading(printed: Reading): Reading[] {
  const length = headingWithTask.exec(fold(printed.text.slice(0, splitAfter)))?.[0].length;
  return length === undefined ? [printed] : [sliceReading(printed, 0, length), sliceReading(printed, length)];
}

/** A bracket that ends here and says who is in charge. */
const closingClause =
  /[([][^()[\]]{0,80}(?:单位|牵头|负责|配合|主办|协办|落实)(?:[^()[\]]|\([^()]{0,20}\)){0,120}[)\]]$/u;

/** The document's lines and tables in order; blank lines are left out. */
export function toItems(source: CleanText, document: SourceDocument): Item[] {
  const items: Item[] = [];
  const spaced = partsByBlankLines(document);
  let end = 0;
  for (const block of document.blocks) {
    const blankBefore = /\n\s*\n/u.test(document.text.slice(end, block.span[0]));
    end = block.span[1];
    if (block.kind === "grid") {
      const header = findHeader(source, block);
      const card = header === null ? readCard(source, block) : null;
      if (card === null) items.push({ kind: "table", grid: block, header });
      else
        for (const reading of card)
          items.push(...[toLine(reading, null, true)].filter((line) => line !== null));
      continue;
    }
    const paragraph = readPiece(source, [block.span]);
    let start = 0;
    let opens = blankBefore || !spaced || items.at(-1)?.kind !== "line";
    for (let i = 0; i <= paragraph.text.length; i++) {
      if (i < paragraph.text.length && paragraph.text.charAt(i) !== "\n") continue;
      for (const part of partNumbered(sliceReading(paragraph, start, i))) {
        const line = toLine(part, block.headingLevel, opens || part.text.length < i - start);
        if (line === null) continue;
        items.push(line);
        opens = false;
      }
      start = i + 1;
    }
  }
  return items;
}

/** Whether blank lines part the paragraphs, so that a line without one above it goes on with the last. */
function partsByBlankLines({ text, blocks }: SourceDocument): boolean {
  const parted = blocks.filter(
    ({ span }, index) => index > 0 && /\n\s*\n/u.test(text.slice(blocks[index - 1]?.span[1] ?? 0, span[0])),
  );
  return parted.length * 2 >= blocks.length;
}

function toLine(printed: Reading, headingLevel: number | null, opens: boolean): Line | null {
  const reading = trimReading(printed);
  return reading.text === ""
    ? null
    : { kind: "line", reading, folded: fold(reading.text), headingLevel, opens };
}
