import type { Grid, SourceDocument } from "../model/source-document.js";
import { fold } from "../text/fold.js";
import { type CleanText, type Reading, readPiece, sliceReading, trimReading } from "../text/reading.js";
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

/** The document's lines and tables in order; blank lines are left out. */
export function toItems(source: CleanText, document: SourceDocument): Item[] {
  const items: Item[] = [];
  for (const block of document.blocks) {
    if (block.kind === "grid") {
      items.push({ kind: "table", grid: block, header: findHeader(source, block) });
      continue;
    }
    const paragraph = readPiece(source, [block.span]);
    let start = 0;
    let opens = true;
    for (let i = 0; i <= paragraph.text.length; i++) {
      if (i < paragraph.text.length && paragraph.text.charAt(i) !== "\n") continue;
      const line = toLine(sliceReading(paragraph, start, i), block.headingLevel, opens);
      if (line !== null) {
        items.push(line);
        opens = false;
      }
      start = i + 1;
    }
  }
  return items;
}

export function toLine(printed: Reading, headingLevel: number | null, opens: boolean): Line | null {
  const reading = trimReading(printed);
  return reading.text === "" ? null : { kind: "line", reading, folded: fold(reading.text), headingLevel, opens };
}
