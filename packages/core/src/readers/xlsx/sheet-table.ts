import type { RawCell, RawRow, RawTable } from "../../grid/raw-table.js";
import type { Budget } from "../budget.js";
import { limitError } from "../limit-error.js";
import type { Limits } from "../options.js";
import { HiddenLines } from "./hidden-lines.js";
import { type Merge, seenMerges, withoutOverlaps } from "./merges.js";
import { formatReference, lastSheetColumn, type Range } from "./reference.js";
import type { Sheet, SheetCell } from "./sheet.js";

/** A sheet as a table, and what was left out on the way. */
export interface SheetTable {
  /** `null` for a sheet without text. */
  table: RawTable | null;
  /** Cells with text in hidden rows or columns. */
  hidden: number;
  /** Cells with text under a merged cell. */
  covered: number;
  /** Merged ranges that overlap another. */
  overlapping: number;
}

/**
 * Turns the cells of a sheet into one table: from the first to the last row and column with text, merged ranges as
 * spans. Several blank rows in a row count as one, since a stray note may stand a million rows below the table.
 *
 * A range merged over a whole row or sheet ends with the last cell there is, and a title alone in its row is
 * no wider than the table. Throws LIMIT_CELLS, LIMIT_COLUMNS or LIMIT_TEXT.
 */
export function sheetTable(sheet: Sheet, name: string, limits: Limits, budget: Budget): SheetTable {
  const hiddenRows = new HiddenLines(sheet.hiddenRows);
  const hiddenColumns = new HiddenLines(columnNumbers(sheet.hiddenColumns));
  const all = inReadingOrder(sheet.cells);
  const cells = all.filter(({ row, column }) => !hiddenRows.has(row) && !hiddenColumns.has(column));
  const merges = seenMerges(sheet, all, hiddenRows, hiddenColumns);
  const result: SheetTable = { table: null, hidden: all.length - cells.length, covered: 0, overlapping: 0 };

  const extent = extentOf(cells, merges);
  if (extent === null) return result;
  const columns = Array.from(
    { length: extent.right - extent.left + 1 },
    (_, index) => extent.left + index,
  ).filter((column) => !hiddenColumns.has(column));
  if (columns.length > limits.columns)
    throw limitError("columns", limits, columns.length, { en: name, zh: name });

  const rows: RawRow[] = [];
  /** The merged ranges that reach into this row, by column. */
  let open: { merge: Merge; cell: RawCell }[] = [];
  let nextCell = 0;
  let nextMerge = 0;
  const textTops = merges.filter(({ text }) => text !== "").map(({ top }) => top);
  let nextTextTop = 0;
  let row = hiddenRows.nextSeen(extent.top);

  const newCell = (text: string, reference: string): RawCell => {
    budget.text(text.length);
    const origin = { kind: "sheet", sheet: name, reference } as const;
    return { rowSpan: 1, columnSpan: 1, paragraphs: text === "" ? [] : [text], children: [], origin };
  };
  /** The text of a cell of this row, asked from left to right. What is passed by stands under a merged cell. */
  const takeText = (column: number): string => {
    for (let cell = cells[nextCell]; cell?.row === row && cell.column <= column; cell = cells[nextCell]) {
      nextCell += 1;
      if (cell.column === column) return cell.text;
      result.covered += 1;
    }
    return "";
  };
  const passRowsAbove = () => {
    for (; (cells[nextCell]?.row ?? row) < row; nextCell++) result.covered += 1;
  };
  const openMerges = () => {
    const opening: Merge[] = [];
    for (let merge = merges[nextMerge]; merge && merge.top <= row; merge = merges[++nextMerge]) {
      if (merge.bottom >= row && merge.left <= extent.right && merge.right >= extent.left)
        opening.push(merge);
    }
    if (opening.length === 0) return;
    const fitting = withoutOverlaps(
      opening,
      open.map(({ merge }) => merge),
    );
    result.overlapping += opening.length - fitting.length;
    const opened = fitting.map((merge) => ({
      merge,
      cell: { ...newCell(merge.text, merge.reference), rowSpan: 0, columnSpan: 0 },
    }));
    open = [...open, ...opened].sort((a, b) => a.merge.left - b.merge.left);
  };
  /** The row with the cells that begin in it. Covered slots are left out, as in every raw table. */
  const nextRow = (): RawRow => {
    const begun: RawCell[] = [];
    let at = 0;
    let fromAbove = 0;
    const addSingles = (end: number) => {
      for (let column = columns[at]; column !== undefined && column < end; column = columns[++at]) {
        begun.push(newCell(takeText(column), formatReference(row, column)));
      }
    };
    for (const { merge, cell } of open) {
      addSingles(merge.left);
      const begins = cell.rowSpan === 0;
      if (begins) {
        begun.push(cell);
        if (merge.text !== "") takeText(merge.left);
      } else {
        fromAbove += 1;
      }
      cell.rowSpan += 1;
      for (let column = columns[at]; column !== undefined && column <= merge.right; column = columns[++at]) {
        if (begins) cell.columnSpan += 1;
      }
    }
    // Where the file has no cells up to the end of the row, there are none: a title leaves a gap beside it.
    addSingles(Math.min(extent.right, sheet.rowEnds.get(row) ?? extent.right) + 1);
    budget.pieces(begun.length + fromAbove);
    return { before: 0, cells: begun, after: columns.length - at };
  };
  const nextRowWithText = (): number => {
    while ((textTops[nextTextTop] ?? row + 1) <= row) nextTextTop += 1;
    return Math.min(cells[nextCell]?.row ?? extent.bottom + 1, textTops[nextTextTop] ?? extent.bottom + 1);
  };

  while (row <= extent.bottom) {
    open = open.filter(({ merge }) => merge.bottom >= row);
    openMerges();
    passRowsAbove();
    const blank = cells[nextCell]?.row !== row && !open.some(({ merge }) => merge.text !== "");
    rows.push(nextRow());
    row = hiddenRows.nextSeen(blank ? Math.max(row + 1, nextRowWithText()) : row + 1);
  }
  result.table = { kind: "table", rows, headerRowCount: 0, merges: "known" };
  return result;
}

function columnNumbers(ranges: Sheet["hiddenColumns"]): number[] {
  const columns: number[] = [];
  let next = 0;
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    for (next = Math.max(next, first); next <= Math.min(last, lastSheetColumn); next++) columns.push(next);
  }
  return columns;
}

/** Excel writes rows and cells in order, other programs need not. */
function inReadingOrder(cells: readonly SheetCell[]): readonly SheetCell[] {
  const isSorted = cells.every((cell, index) => {
    const before = cells[index - 1];
    return !before || before.row < cell.row || (before.row === cell.row && before.column <= cell.column);
  });
  return isSorted ? cells : [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The rows and columns that text reaches, itself or in a merged range. */
function extentOf(cells: readonly SheetCell[], merges: readonly Merge[]): Range | null {
  const extent = { top: Number.POSITIVE_INFINITY, left: Number.POSITIVE_INFINITY, bottom: -1, right: -1 };
  const include = (top: number, left: number, bottom: number, right: number) => {
    extent.top = Math.min(extent.top, top);
    extent.left = Math.min(extent.left, left);
    extent.bottom = Math.max(extent.bottom, bottom);
    extent.right = Math.max(extent.right, right);
  };
  const cellsInRow = new Map<number, number>();
  for (const { row, column } of cells) {
    include(row, column, row, column);
    cellsInRow.set(row, (cellsInRow.get(row) ?? 0) + 1);
  }
  for (const { top, left, bottom, right, text } of merges) {
    const isTitle = (cellsInRow.get(top) ?? 0) < 2;
    if (text !== "") include(top, left, bottom, isTitle ? left : right);
  }
  return extent.bottom < 0 ? null : extent;
}
