import type { RawCell, RawRow, RawTable } from "../../grid/raw-table.js";

/** What a row says of itself before its cells (`w:trPr`). */
export interface RowMarks {
  before: number;
  after: number;
  deleted: boolean;
  header: boolean;
}

/** What a cell says of itself before its text (`w:tcPr`). */
export interface CellMarks {
  columnSpan: number;
  /** `w:vMerge`: "restart" begins a merge, "continue" goes on with the one above. */
  verticalMerge: string | null;
  /** `w:hMerge`, which old programs write instead of a span. */
  horizontalMerge: string | null;
  deleted: boolean;
}

/** A vertical merge that the next row may continue. */
interface Merge {
  cell: RawCell;
  /** Its width without horizontal merges: both must fit. */
  columnSpan: number;
  lastRow: number;
}

/**
 * Builds one table from rows and cells as Word writes them, and turns Word's merging into spans: a
 * cell continues the one above only where both begin in the same grid column and are equally wide, as in Word.
 */
export class TableBuilder {
  row: RowMarks = { before: 0, after: 0, deleted: false, header: false };
  cell: CellMarks = { columnSpan: 1, verticalMerge: null, horizontalMerge: null, deleted: false };
  readonly #index: number;
  readonly #rows: RawRow[] = [];
  readonly #merges = new Map<number, Merge>();
  #headerRowCount = 0;
  #fileRow = -1;
  #fileCell = -1;
  #cells: RawCell[] = [];
  #column = 0;
  #hasCells = false;
  /** The cell that the last one of this row belongs to, and whether it began in a row above. */
  #before: { cell: RawCell; fromAbove: boolean } | null = null;
  /** The cell that the open one belongs to, where it is not one of its own. */
  #covering: RawCell | null = null;

  /** `index` counts the tables of the document. */
  constructor(index: number) {
    this.#index = index;
  }

  startRow(): void {
    this.row = { before: 0, after: 0, deleted: false, header: false };
    this.#cells = [];
    this.#column = -1;
    this.#hasCells = false;
    this.#fileRow += 1;
    this.#fileCell = -1;
    this.#before = null;
  }

  /** Gives whether the row is one: it is not deleted and has cells of its own or from above. */
  endRow(): boolean {
    const { before, after, deleted, header } = this.row;
    if (deleted || !this.#hasCells) return false;
    if (header && this.#headerRowCount === this.#rows.length) this.#headerRowCount += 1;
    this.#rows.push({ before, cells: this.#cells, after });
    return true;
  }

  startCell(): void {
    this.cell = { columnSpan: 1, verticalMerge: null, horizontalMerge: null, deleted: false };
    this.#fileCell += 1;
    this.#covering = null;
    if (this.#column < 0) this.#column = this.row.before;
  }

  /** To be called when the marks of a cell are complete: whether it only continues another cell. */
  isCovered(): boolean {
    const { columnSpan, verticalMerge, horizontalMerge } = this.cell;
    const above = this.#merges.get(this.#column);
    if (horizontalMerge === "continue" && this.#before !== null) {
      this.#covering = this.#before.cell;
    } else if (
      verticalMerge === "continue" &&
      above?.columnSpan === columnSpan &&
      above.lastRow === this.#rows.length - 1
    ) {
      this.#covering = above.cell;
    }
    return this.#covering !== null;
  }

  /** Adds the open cell with what stands in it; a covered one only widens or lengthens the cell that covers it. */
  endCell(paragraphs: readonly string[], children: readonly RawTable[]): void {
    const { columnSpan, verticalMerge, horizontalMerge, deleted } = this.cell;
    if (deleted || this.row.deleted) return;
    this.#hasCells = true;
    const rowIndex = this.#rows.length;
    const covering = this.#covering;
    if (covering === null) {
      const origin = { kind: "table", table: this.#index, row: this.#fileRow, cell: this.#fileCell } as const;
      const cell: RawCell = { rowSpan: 1, columnSpan, paragraphs, children, origin };
      this.#cells.push(cell);
      this.#before = { cell, fromAbove: false };
      if (verticalMerge !== null) this.#merges.set(this.#column, { cell, columnSpan, lastRow: rowIndex });
    } else if (horizontalMerge === "continue" && this.#before?.cell === covering) {
      if (!this.#before.fromAbove) covering.columnSpan += columnSpan;
    } else {
      const merge = this.#merges.get(this.#column);
      if (merge) merge.lastRow = rowIndex;
      covering.rowSpan += 1;
      this.#before = { cell: covering, fromAbove: true };
    }
    this.#column += columnSpan;
  }

  finish(): RawTable {
    return { kind: "table", rows: this.#rows, headerRowCount: this.#headerRowCount, merges: "known" };
  }
}
