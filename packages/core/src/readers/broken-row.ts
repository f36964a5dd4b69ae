/** A line of a table without quotes: how many cells stand on it, and whether it can only be the first of a row. */
export interface TableLine {
  width: number;
  opensRow: boolean;
}

/**
 * Where the row ends that begins on line `start`. A line break in a cell cuts a row in pieces: a line that is too narrow
 * and those below it are one row where they have exactly `width` cells together, the cut cell counted
 * once. Any other line is a row by itself.
 */
export function rowEnd(lines: readonly TableLine[], start: number, width: number): number {
  let cellCount = lines[start]?.width ?? 0;
  if (cellCount < 2) return start + 1;
  let end = start + 1;
  for (let line = lines[end]; line && !line.opensRow && cellCount < width; line = lines[end]) {
    cellCount += line.width - 1;
    end += 1;
  }
  return cellCount === width ? end : start + 1;
}
