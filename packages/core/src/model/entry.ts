import type { Piece, Span } from "./span.js";

/** The labelled pieces of one task or part, before any value is read from them. */
export interface Labelled {
  /** What is to be done. */
  text: Piece;
  /** The names under 分管领导, not yet parted; likewise the units. */
  leaders: Piece;
  /** The names under 牵头单位. */
  leadUnits: Piece;
  /** The names under 责任单位. */
  responsibleUnits: Piece;
  /** The words under 完成时限. */
  deadline: Piece;
  /** Further columns, by their printed labels. */
  extra: readonly { label: string; piece: Piece }[];
}

/** A goal or heading above a task: its printed number, if any, and its name. */
export interface Heading {
  /** The printed number; `null` where there is none. */
  number: Span | null;
  /** The name without its number. */
  name: Piece;
}

/** One task as a layout found it. `parts` is empty unless the row or paragraph splits. */
export interface Entry extends Labelled {
  /** The layout that found it. */
  layout: "table" | "list" | "clause" | "headings";
  /** The printed number; `null` where it is lost. */
  number: Span | null;
  /** The goals above it, outermost first. */
  path: readonly Heading[];
  /** Its sub-rows or clauses, in printed order. */
  parts: readonly Labelled[];
}
