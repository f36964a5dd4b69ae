/** What a reader may use up before it refuses the input with a `LIMIT_*` error. */
export interface Limits {
  /** Bytes of the input itself (LIMIT_SIZE). */
  bytes: number;
  /** Bytes unpacked from a container, all parts together (LIMIT_SIZE). */
  unpackedBytes: number;
  /** Unpacked bytes for one packed byte, counted once a part is past 1 MB (LIMIT_RATIO). */
  ratio: number;
  /** Origin cells in the whole document (LIMIT_CELLS). */
  cells: number;
  /** Columns of one grid (LIMIT_COLUMNS). */
  columns: number;
  /** Nesting of XML or HTML elements (LIMIT_DEPTH). */
  depth: number;
  /** UTF-16 code units of one cell's text (LIMIT_TEXT). */
  cellText: number;
  /** Tables in the document, nested ones included (LIMIT_GRIDS). */
  grids: number;
}

export const defaultLimits: Limits = {
  bytes: 64 * 1024 * 1024,
  unpackedBytes: 96 * 1024 * 1024,
  ratio: 200,
  cells: 500_000,
  columns: 1_000,
  depth: 1_000,
  cellText: 1_000_000,
  grids: 5_000,
};

export interface ReadOptions {
  limits?: Partial<Limits>;
}
