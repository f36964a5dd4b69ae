import type { TextRow } from "./read-rows.js";

/** How a line of running text ends, and a cell of a table seldom: a sentence, a clause, a bracket with the units in charge. */
const endsLikeProse = /[。！？；：…”」）]\s*$/u;

/**
 * True for running text whose paragraphs are indented by tabs. A table has rows of equal length,
 * or at least cells that are no sentences; where neither holds, the tabs open paragraphs.
 */
export function isIndentedProse(text: string, rows: readonly TextRow[]): boolean {
  let cellCount = 0;
  let proseCount = 0;
  const rowsOfLength = new Map<number, number>();
  for (const { cells } of rows) {
    rowsOfLength.set(cells.length, (rowsOfLength.get(cells.length) ?? 0) + 1);
    for (const { paragraphs } of cells) {
      const last = paragraphs.at(-1);
      if (!last) continue;
      cellCount += 1;
      if (endsLikeProse.test(text.slice(Math.max(last[0], last[1] - 8), last[1]))) proseCount += 1;
    }
  }
  if (cellCount === 0) return true;

  const [usualLength, usualCount] = [...rowsOfLength].reduce((most, next) =>
    next[1] > most[1] ? next : most,
  );
  const isRegular = usualLength > 1 && usualCount > 1 && usualCount * 2 >= rows.length;
  return !isRegular && proseCount * 2 > cellCount;
}
