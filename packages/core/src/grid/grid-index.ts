/** What the index needs of a cell: `Cell` and a placed raw cell both have it. */
export interface SlotExtent {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** Neighbouring slots of one row that belong together: a cell's share of the row, or a gap (`cell` is `null`). */
export interface Run<C> {
  cell: C | null;
  column: number;
  columnSpan: number;
}

interface Extent<C> {
  rowCount: number;
  columnCount: number;
  cells: readonly C[];
}

/**
 * The rows of a grid from top to bottom, each as runs from left to right that cover every slot.
 *
 * A cell appears in each row it reaches into: `run.cell.row < row` says that it continues
 * from above. Needs `cells` in reading order, as `layoutGrid` gives them.
 */
export function* walkRows<C extends SlotExtent>(grid: Extent<C>): Generator<Run<C>[]> {
  let next = 0;
  let reaching: C[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    const runs: Run<C>[] = [];
    const below: C[] = [];
    let column = 0;
    let above = 0;
    for (;;) {
      const cell = firstOf(reaching[above], grid.cells[next], row);
      if (cell === null) break;
      if (cell.row === row) next += 1;
      else above += 1;
      if (cell.column > column) runs.push({ cell: null, column, columnSpan: cell.column - column });
      runs.push({ cell, column: cell.column, columnSpan: cell.columnSpan });
      column = cell.column + cell.columnSpan;
      if (cell.row + cell.rowSpan > row + 1) below.push(cell);
    }
    if (column < grid.columnCount) runs.push({ cell: null, column, columnSpan: grid.columnCount - column });
    yield runs;
    reaching = below;
  }
}

/** Of the next cell from above and the next of the grid, the one that comes first in this row. */
function firstOf<C extends SlotExtent>(above: C | undefined, own: C | undefined, row: number): C | null {
  if (own?.row !== row) return above ?? null;
  return above !== undefined && above.column <= own.column ? above : own;
}

/** A grid one can ask by slot. */
export interface GridIndex<C> {
  /** The runs of a row; `[]` outside the grid. */
  row(row: number): readonly Run<C>[];
  /** The cell that covers a slot, wherever it begins; `null` for a gap and outside the grid. */
  at(row: number, column: number): C | null;
}

/** Builds the index in one walk; `at` is a binary search in the row. */
export function indexGrid<C extends SlotExtent>(grid: Extent<C>): GridIndex<C> {
  const rows = [...walkRows(grid)];
  return {
    row: (row) => rows[row] ?? [],
    at(row, column) {
      const runs = rows[row] ?? [];
      let low = 0;
      let high = runs.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const run = runs[middle];
        if (run && run.column + run.columnSpan <= column) low = middle + 1;
        else high = middle;
      }
      const run = runs[low];
      return run && run.column <= column ? run.cell : null;
    },
  };
}
