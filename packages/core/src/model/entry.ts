import type { Piece, Span } from "./span.js";

/** The labelled pieces of one task or part, before any value is read from them. */
export interface Labelled {
  text: Piece;
  leaders: Piece;
  leadUnits: Piece;
  responsibleUnits: Piece;
  deadline: Piece;
  extra: readonly { label: string; piece: Piece }[];
}

/** A goal or heading above a task: its printed number, if any, and its name. */
export interface Heading {
  number: Span | null;
  name: Piece;
}

/** One task as a layout found it. `parts` is empty unless the row or paragraph splits. */
export interface Entry extends Labelled {
  layout: "table" | "list" | "clause" | "headings";
  number: Span | null;
  path: readonly Heading[];
  parts: readonly Labelled[];
}
