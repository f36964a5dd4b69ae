import type { Span } from "./span.js";

/** Where a cell or paragraph stands in the file it came from. All numbers count from zero. */
export type Origin =
  | { kind: "line"; line: number }
  | { kind: "sheet"; sheet: string; reference: string }
  | { kind: "table"; table: number; row: number; cell: number }
  | { kind: "block"; block: number };

/** What a reader gives: the whole document as one text, and its paragraphs and tables in order. */
export interface SourceDocument {
  /** The reader's name: "text", "docx", "html" … */
  reader: string;
  /** The media type that was found, not claimed: "text/plain". */
  mediaType: string;
  /** The decoded file itself for text; the dump form for every other format. */
  text: string;
  /** Paragraphs and tables, in order; a table inside a cell comes after the one that holds it. */
  blocks: readonly Block[];
}

/** A piece of a document: a paragraph outside tables, or a table. `kind` tells which. */
export type Block = Paragraph | Grid;

/** A paragraph outside tables; its text is `text.slice(...span)`. */
export interface Paragraph {
  /** Tells a paragraph from a table. */
  kind: "paragraph";
  /** Its place in the text. */
  span: Span;
  /** 1 to 6 where the format marks headings (`<h2>`, Word's outline level), else `null`. */
  headingLevel: number | null;
  /** Where it stands in the file. */
  origin: Origin;
}

/** A table laid out in slots. `cells` holds origin cells only; a slot none covers is a gap. */
export interface Grid {
  /** Tells a table from a paragraph. */
  kind: "grid";
  /** Its place in the text. */
  span: Span;
  /** How many rows of slots there are. */
  rowCount: number;
  /** How many slots a row has. */
  columnCount: number;
  /** Rows the format itself marks as header (`<thead>`, `tblHeader`); 0 where it does not say. */
  headerRowCount: number;
  /** Whether the format says which cells are merged: known in HTML, docx, xlsx; unknown in dumps, CSV, Markdown. */
  merges: "known" | "unknown";
  /** For a nested table: the block that holds it and the index of the cell in that grid's `cells`. */
  parent: { block: number; cell: number } | null;
  /** By row, then by column. */
  cells: readonly Cell[];
}

/** One cell at its origin slot. */
export interface Cell {
  /** The row of its upper left slot, from zero. */
  row: number;
  /** The column of that slot, from zero. */
  column: number;
  /** How many rows it covers; 1 unless merged. */
  rowSpan: number;
  /** How many columns it covers; 1 unless merged. */
  columnSpan: number;
  /** One span a paragraph; `[]` when blank. A cell's text is not one slice. */
  paragraphs: readonly Span[];
  /** Where it stands in the file. */
  origin: Origin;
}
