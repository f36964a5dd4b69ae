import type { HiddenLines } from "./hidden-lines.js";
import { formatReference, placeOf, type Range } from "./reference.js";
import type { Sheet } from "./sheet.js";

/** A merged range as it is seen: without hidden rows and columns at its start, and cut where the sheet ends. */
export interface Merge extends Range {
  /** The first cell's text, which is shown in the whole range even if that cell is hidden. */
  text: string;
  /** Where the first cell stands on the sheet. */
  reference: string;
}

/** The ranges of which something is seen, by row and column of their first cell seen. The cells are in reading order. */
export function seenMerges(
  { merges, places, texts, lastRow, lastColumn }: Sheet,
  hiddenRows: HiddenLines,
  hiddenColumns: HiddenLines,
): Merge[] {
  const seen: Merge[] = [];
  for (const range of merges) {
    const top = hiddenRows.nextSeen(range.top);
    const left = hiddenColumns.nextSeen(range.left);
    const bottom = Math.min(range.bottom, lastRow);
    const right = Math.min(range.right, lastColumn);
    if (top > bottom || left > right) continue;
    const place = placeOf(range.top, range.left);
    const index = firstFrom(places, place);
    const text = places[index] === place ? (texts[index] ?? "") : "";
    seen.push({ top, left, bottom, right, text, reference: formatReference(place) });
  }
  return inOrder(seen, (a, b) => a.top - b.top || a.left - b.left);
}

/** Sorts a list that nearly always is in order already. */
export function inOrder<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let at = 1; at < list.length; at++) {
    if (compare(list[at - 1] as T, list[at] as T) > 0) return list.sort(compare);
  }
  return list;
}

/** The index of the first of ordered places that is not before `place`. */
export function firstFrom(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Those of `opening` that overlap neither each other nor one of `open`; the first of two wins, as when Excel
 * repairs a file. `open` is in order of columns and without overlaps, and so is what comes back.
 */
export function withoutOverlaps(opening: Merge[], open: readonly { merge: Merge }[]): Merge[] {
  const fitting: Merge[] = [];
  let next = 0;
  let freeFrom = 0;
  for (const merge of inOrder(opening, (a, b) => a.left - b.left)) {
    while ((open[next]?.merge.right ?? Number.POSITIVE_INFINITY) < merge.left) next += 1;
    const blocked = open[next]?.merge.left ?? Number.POSITIVE_INFINITY;
    if (merge.left < freeFrom || blocked <= merge.right) continue;
    fitting.push(merge);
    freeFrom = merge.right + 1;
  }
  return fitting;
}
