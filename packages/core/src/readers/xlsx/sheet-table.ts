import type { RawCell, RawRow, RawTable } from "../../grid/raw-table.js";
import type { Budget } from "../budget.js";
import { limitError } from "../limit-error.js";
import type { Limits } from "../options.js";
import { HiddenLines } from "./hidden-lines.js";
import { firstFrom, inOrder, type Merge, seenMerges, withoutOverlaps } from "./merges.js";
import { columnLetters, columnOf, placeOf, type Range, rowOf, sheetWidth } from "./reference.js";
import type { Sheet } from "./sheet.js";

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

const noTables: readonly RawTable[] = [];
const noText: readonly string[] = [];

/**
 * Turns the cells of a sheet into one table: from the first to the last row and column with text, merged ranges as
 * spans. Several blank rows in a row count as one, since a stray note may stand a million rows below the table.
 *
 * A range merged over a whole row or sheet ends with the last cell there is, and a title alone in its row is
 * no wider than the table. Throws LIMIT_CELLS, LIMIT_COLUMNS or LIMIT_TEXT.
 */
export function sheetTable(given: Sheet, name: string, limits: Limits, budget: Budget): SheetTable {
  const hiddenRows = new HiddenLines(given.hiddenRows);
  const hiddenColumns = new HiddenLines(columnNumbers(given.hiddenColumns));
  const sheet = inReadingOrder(given);
  const merges = seenMerges(sheet, hiddenRows, hiddenColumns);
  const { places, texts } = seenCells(sheet, hiddenRows, hiddenColumns);
  const result: SheetTable = {
    table: null,
    hidden: sheet.places.length - places.length,
    covered: 0,
    overlapping: 0,
  };

  const extent = extentOf(places, merges);
  if (extent === null) return result;
  const columns: number[] = [];
  for (let column = extent.left; column <= extent.right; column++) {
    if (!hiddenColumns.has(column)) columns.push(column);
  }
  if (columns.length > limits.columns) throw limitError("columns", limits, columns.length, name);
  const letters = columns.map(columnLetters);

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
    const paragraphs = text === "" ? noText : [text];
    const origin = { kind: "sheet", sheet: name, reference } as const;
    return { rowSpan: 1, columnSpan: 1, paragraphs, children: noTables, origin };
  };
  /** The text of a cell of this row, asked from left to right. What is passed by stands under a merged cell. */
  const takeText = (column: number): string => {
    const place = placeOf(row, column);
    for (let next = places[nextCell]; next !== undefined && next <= place; next = places[nextCell]) {
      nextCell += 1;
      if (next === place) return texts[nextCell - 1] ?? "";
      result.covered += 1;
    }
    return "";
  };
  const openMerges = () => {
    const first = nextMerge;
    while ((merges[nextMerge]?.top ?? row + 1) <= row) nextMerge += 1;
    if (nextMerge === first) return;
    const opening = merges
      .slice(first, nextMerge)
      .filter(({ left, bottom, right }) => bottom >= row && left <= extent.right && right >= extent.left);
    const fitting = withoutOverlaps(opening, open);
    result.overlapping += opening.length - fitting.length;
    for (const merge of fitting) {
      const cell = newCell(merge.text, merge.reference);
      cell.rowSpan = 0;
      cell.columnSpan = 0;
      open.push({ merge, cell });
    }
    inOrder(open, (a, b) => a.merge.left - b.merge.left);
  };
  /** The cells of a row as they begin, and the next column. */
  let begun: RawCell[] = [];
  let at = 0;
  const addSingles = (end: number) => {
    const number = String(row + 1);
    for (let column = columns[at]; column !== undefined && column < end; column = columns[++at]) {
      begun.push(newCell(takeText(column), letters[at] + number));
    }
  };
  /** The row with the cells that begin in it. Covered slots are left out, as in every raw table. */
  const nextRow = (): RawRow => {
    begun = [];
    at = 0;
    let fromAbove = 0;
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
    // What is left of the row stands under merged cells.
    takeText(sheetWidth - 1);
    budget.pieces(begun.length + fromAbove);
    return { before: 0, cells: begun, after: columns.length - at };
  };
  const nextRowWithText = (): number => {
    while ((textTops[nextTextTop] ?? row + 1) <= row) nextTextTop += 1;
    const next = places[nextCell];
    return Math.min(
      next === undefined ? extent.bottom + 1 : rowOf(next),
      textTops[nextTextTop] ?? extent.bottom + 1,
    );
  };

  while (row <= extent.bottom) {
    if (open.length > 0) open = open.filter(({ merge }) => merge.bottom >= row);
    openMerges();
    const isBlank =
      !((places[nextCell] ?? Number.POSITIVE_INFINITY) < placeOf(row + 1, 0)) &&
      open.every(({ merge }) => merge.text === "");
    rows.push(nextRow());
    row = hiddenRows.nextSeen(isBlank ? Math.max(row + 1, nextRowWithText()) : row + 1);
  }
  result.table = { kind: "table", rows, headerRowCount: 0, merges: "known" };
  return result;
}

function columnNumbers(ranges: Sheet["hiddenColumns"]): number[] {
  const columns: number[] = [];
  let next = 0;
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    for (next = Math.max(next, first); next <= Math.min(last, sheetWidth - 1); next++) columns.push(next);
  }
  return columns;
}

/** Excel writes rows and cells in order, other programs need not. */
function inReadingOrder(sheet: Sheet): Sheet {
  const { places, texts } = sheet;
  if (places.every((place, index) => index === 0 || (places[index - 1] as number) <= place)) return sheet;
  const order = [...places.keys()].sort((a, b) => (places[a] as number) - (places[b] as number));
  return {
    ...sheet,
    places: order.map((index) => places[index] as number),
    texts: order.map((index) => texts[index] ?? ""),
  };
}

function seenCells(
  { places, texts }: Sheet,
  hiddenRows: HiddenLines,
  hiddenColumns: HiddenLines,
): Pick<Sheet, "places" | "texts"> {
  if (hiddenRows.count === 0 && hiddenColumns.count === 0) return { places, texts };
  const isSeen = (place: number) => !hiddenRows.has(rowOf(place)) && !hiddenColumns.has(columnOf(place));
  return {
    places: places.filter(isSeen),
    texts: texts.filter((_, index) => isSeen(places[index] as number)),
  };
}

/** The rows and columns that text reaches, itself or in a merged range. */
function extentOf(places: readonly number[], merges: readonly Merge[]): Range | null {
  const extent = { top: Number.POSITIVE_INFINITY, left: Number.POSITIVE_INFINITY, bottom: -1, right: -1 };
  const include = (top: number, left: number, bottom: number, right: number) => {
    extent.top = Math.min(extent.top, top);
    extent.left = Math.min(extent.left, left);
    extent.bottom = Math.max(extent.bottom, bottom);
    extent.right = Math.max(extent.right, right);
  };
  for (const place of places) include(rowOf(place), columnOf(place), rowOf(place), columnOf(place));
  for (const { top, left, bottom, right, text } of merges) {
    const second = places[firstFrom(places, placeOf(top, 0)) + 1];
    const isTitle = second === undefined || rowOf(second) > top;
    if (text !== "") include(top, left, bottom, isTitle ? left : right);
  }
  return extent.bottom < 0 ? null : extent;
}
