import type { HiddenLines } from "./hidden-lines.js";
import { formatReference, type Range } from "./reference.js";
import type { Sheet, SheetCell } from "./sheet.js";

/** A merged range as it is seen: without hidden rows and columns at its start, and cut where the sheet ends. */
export interface Merge extends Range {
  /** The first cell's text, which is shown in the whole range even if that cell is hidden. */
  text: string;
  /** Where the first cell stands on the sheet. */
  reference: string;
}

/** The ranges of which something is seen, by row and column of their first cell seen. `cells` are in reading order. */
export function seenMerges(
  { merges, lastRow, lastColumn }: Sheet,
  cells: readonly SheetCell[],
  hiddenRows: HiddenLines,
  hiddenColumns: HiddenLines,
): Merge[] {
  return merges
    .map((range) => ({
      top: hiddenRows.nextSeen(range.top),
      left: hiddenColumns.nextSeen(range.left),
      bottom: Math.min(range.bottom, lastRow),
      right: Math.min(range.right, lastColumn),
      text: textAt(cells, range.top, range.left),
      reference: formatReference(range.top, range.left),
    }))
    .filter(({ top, left, bottom, right }) => top <= bottom && left <= right)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

function textAt(cells: readonly SheetCell[], row: number, column: number): string {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle] as SheetCell;
    if (cell.row < row || (cell.row === row && cell.column < column)) low = middle + 1;
    else high = middle;
  }
  const found = cells[low];
  return found?.row === row && found.column === column ? found.text : "";
}

/**
 * Those of `opening` that overlap neither each other nor one of `open`; the first of two wins, as when Excel
 * repairs a file. `open` is sorted by column and without overlaps, and so is what comes back.
 */
export function withoutOverlaps(opening: readonly Merge[], open: readonly Merge[]): Merge[] {
  const fitting: Merge[] = [];
  let next = 0;
  let freeFrom = 0;
  for (const merge of [...opening].sort((a, b) => a.left - b.left)) {
    while ((open[next]?.right ?? Number.POSITIVE_INFINITY) < merge.left) next += 1;
    const blocked = open[next]?.left ?? Number.POSITIVE_INFINITY;
    if (merge.left < freeFrom || blocked <= merge.right) continue;
    fitting.push(merge);
    freeFrom = merge.right + 1;
  }
  return fitting;
}
