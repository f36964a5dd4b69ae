import type { Fault } from "./fault.js";

/** Anything that takes up slots: a raw cell of strings, or one that already has spans into a text. */
export interface Spanning {
  rowSpan: number;
  columnSpan: number;
}

/** One row before it is laid out; `before` and `after` count the slots left open at either end. */
export interface SlotRow<C> {
  before: number;
  cells: readonly C[];
  after: number;
}

/** A cell at its slot, with what was placed there. */
export interface Placed<C> {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  source: C;
}

/** A fault in the merging, waiting for its cell to get a place in the text. */
export interface Problem {
  /** Index into `GridLayout.cells`. */
  cell: number;
  fault: Fault;
}

/** Where every cell goes. `cells` is in reading order: by row, then by column. */
export interface GridLayout<C> {
  rowCount: number;
  columnCount: number;
  cells: readonly Placed<C>[];
  problems: readonly Problem[];
}

/** HTML stops at 1000 columns too; nothing wider is meant as a width. */
const widestSpan = 1000;
const problemsListed = 100;

/**
 * Places cells in slots the way HTML does: each takes the first slot of its row
 * that no cell above reaches into.
 *
 * Readers turn their own kind of merging (docx `vMerge`, xlsx ranges) into spans
 * first, so this is the only place that knows about overlap. Memory grows with the
 * cells, not with the slots: a row knows the cells above by their edges only.
 */
export function layoutGrid<C extends Spanning>(rows: readonly SlotRow<C>[]): GridLayout<C> {
  const cells: Placed<C>[] = [];
  const problems: Problem[] = [];
  let problemCount = 0;
  const report = (fault: Fault) => {
    problemCount += 1;
    if (problemCount <= problemsListed) problems.push({ cell: cells.length, fault });
  };

  let columnCount = 0;
  let width: number | null = null;
  /** Cells from above that reach into the current row, by column. */
  let reaching: readonly Placed<C>[] = [];

  rows.forEach(({ before, cells: sources, after }, row) => {
    const starting: Placed<C>[] = [];
    let next = 0;
    let column = slotCount(before);
    for (const source of sources) {
      for (let above = reaching[next]; above && above.column <= column; above = reaching[++next]) {
        column = Math.max(column, above.column + above.columnSpan);
      }
      let { rowSpan, columnSpan } = source;
      if (!isSpan(rowSpan) || !isSpan(columnSpan) || columnSpan > widestSpan) {
        if (columnSpan > widestSpan) width ??= widthWithoutAbsurdSpans(rows);
        const cutTo = isSpan(columnSpan)
          ? Math.min(columnSpan, Math.max(1, (width ?? columnSpan) - column))
          : 1;
        report({
          kind: "absurd-span",
          rowSpan: numberOrNull(rowSpan),
          columnSpan: numberOrNull(columnSpan),
          cutTo,
        });
        rowSpan = isSpan(rowSpan) ? rowSpan : 1;
        columnSpan = cutTo;
      }

      const rowsLeft = rows.length - row;
      if (rowSpan > rowsLeft) {
        report({ kind: "row-span-past-end", rowSpan, rowsLeft });
        rowSpan = rowsLeft;
      }

      const columnsFree = (reaching[next]?.column ?? Number.POSITIVE_INFINITY) - column;
      if (columnSpan > columnsFree) report({ kind: "cells-overlap", columnSpan, cutTo: columnsFree });

      const cell = { row, column, rowSpan, columnSpan: Math.min(columnSpan, columnsFree), source };
      cells.push(cell);
      if (rowSpan > 1) starting.push(cell);
      column += columnSpan;
    }

    const last = reaching.at(-1);
    columnCount = Math.max(columnCount, column + slotCount(after), last ? last.column + last.columnSpan : 0);
    reaching = reachingBelow(row, reaching, starting);
  });

  const firstUnlisted = problemCount - problemsListed;
  const lastListed = problems.at(-1);
  if (firstUnlisted > 0 && lastListed) {
    problems.push({ cell: lastListed.cell, fault: { kind: "more-problems", count: firstUnlisted } });
  }
  return { rowCount: rows.length, columnCount, cells, problems };
}

function isSpan(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function slotCount(value: number): number {
  return Number.isInteger(value) && value > 0 ? value : 0;
}

/** How wide the table is by the rows that can be believed. */
function widthWithoutAbsurdSpans(rows: readonly SlotRow<Spanning>[]): number {
  let widest = 1;
  for (const { before, cells, after } of rows) {
    let width = slotCount(before) + slotCount(after);
    for (const { columnSpan } of cells)
      width += isSpan(columnSpan) && columnSpan <= widestSpan ? columnSpan : 1;
    widest = Math.max(widest, width);
  }
  return widest;
}

function reachingBelow<C>(row: number, reaching: readonly Placed<C>[], starting: readonly Placed<C>[]) {
  const ended = reaching.some((cell) => cell.row + cell.rowSpan === row + 1);
  if (!ended && starting.length === 0) return reaching;
  return reaching
    .filter((cell) => cell.row + cell.rowSpan > row + 1)
    .concat(starting)
    .sort((a, b) => a.column - b.column);
}
