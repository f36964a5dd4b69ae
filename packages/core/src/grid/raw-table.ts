import type { Origin } from "../model/source-document.js";

/** What a reader of a container format hands on: paragraphs and tables as strings, not yet one text. */
export type RawBlock = RawParagraph | RawTable;

export interface RawParagraph {
  kind: "paragraph";
  text: string;
  headingLevel: number | null;
  origin: Origin;
}

export interface RawTable {
  kind: "table";
  rows: readonly RawRow[];
  headerRowCount: number;
  merges: "known" | "unknown";
}

/** `before` and `after` count the slots left open at either end (Word's `gridBefore`, `gridAfter`). */
export interface RawRow {
  before: number;
  cells: readonly RawCell[];
  after: number;
}

/** A cell as its format states it: every kind of merging already turned into spans. */
export interface RawCell {
  rowSpan: number;
  columnSpan: number;
  /** Text of each paragraph; a line break inside one is `\n`. `[]` when blank. */
  paragraphs: readonly string[];
  /** Tables nested in the cell, in order. */
  children: readonly RawTable[];
  origin: Origin;
}
