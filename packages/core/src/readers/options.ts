/** What a reader may use up before it refuses the input with a `LIMIT_*` error. */
export interface Limits {
  /** Bytes of the input itself (LIMIT_SIZE). */
  bytes: number;
  /** Members of a container, wanted or not (LIMIT_SIZE). */
  parts: number;
  /** Bytes unpacked from a container, all wanted parts together, and characters of the text they give (LIMIT_SIZE). */
  unpackedBytes: number;
  /** Unpacked bytes for one packed byte, counted once a part is past 1 MB (LIMIT_RATIO). */
  ratio: number;
  /** Cells and paragraphs of the whole document, with the empty cells that merges leave in its text (LIMIT_CELLS). */
  cells: number;
  /** Columns of one grid (LIMIT_COLUMNS). */
  columns: number;
  /** Nesting of XML or HTML elements (LIMIT_DEPTH). */
  depth: number;
  /** Elements of an HTML page, with those that its repair adds (LIMIT_SIZE). */
  elements: number;
  /** UTF-16 code units of one cell's or one paragraph's text (LIMIT_TEXT). */
  cellText: number;
  /** Tables in the document, nested ones included (LIMIT_GRIDS). */
  grids: number;
}

/**
 * Far above what offices publish, low enough to be over in two seconds and 256 MB. A table of 87 tasks is
 * 0.3 MB of XML at a ratio of 22, 4,000 tasks are 15 MB; Word and Excel write ratios up to about 60.
 */
export const defaultLimits: Limits = {
  bytes: 64 * 1024 * 1024,
  parts: 10_000,
  unpackedBytes: 32 * 1024 * 1024,
  ratio: 200,
  cells: 300_000,
  columns: 1_000,
  depth: 1_000,
  elements: 500_000,
  cellText: 1_000_000,
  grids: 5_000,
};

/**
 * What reading an input has used up so far. Filled in while it is read, so that it also tells how far an input got
 * that was refused.
 */
export interface Usage {
  /** Bytes that came out of a container, all parts together. */
  unpackedBytes: number;
  /** What is held against `limits.cells`: cells and paragraphs, the larger of what was read and what was written. */
  cells: number;
}

/** What any reader may be told. */
export interface ReadOptions {
  /** What it may use up; `defaultLimits` for what is left out. */
  limits?: Partial<Limits>;
  /** Counted up from what it holds; give a new one, `{ unpackedBytes: 0, cells: 0 }`, for every input. */
  usage?: Usage;
}

/** Notes that so many cells and paragraphs were counted. */
export function useCells(usage: Usage | undefined, count: number): void {
  if (usage && count > usage.cells) usage.cells = count;
}
