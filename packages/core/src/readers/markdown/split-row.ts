import { rowEnd, type TableLine } from "../broken-row.js";

/** The cells of a line at its pipes; `\|` is no pipe. Outer pipes give a blank cell at either end. */
export function splitRow(line: string): string[] {
  const cells: string[] = [];
  let start = 0;
  for (let pipe = line.indexOf("|"); pipe >= 0; pipe = line.indexOf("|", pipe + 1)) {
    if (line[pipe - 1] === "\\") continue;
    cells.push(line.slice(start, pipe).trim());
    start = pipe + 1;
  }
  cells.push(line.slice(start).trim());
  return cells;
}

/** How many cells `splitRow` would give. */
export function countCells(line: string): number {
  let count = 1;
  for (let pipe = line.indexOf("|"); pipe >= 0; pipe = line.indexOf("|", pipe + 1)) {
    if (line[pipe - 1] !== "\\") count += 1;
  }
  return count;
}

/** True for `---|:--:|---`, with outer pipes or without. */
export function isAlignmentRow(line: string): boolean {
  if (!line.includes("|") || !/^[\s|:-]+$/u.test(line)) return false;
  const inner = splitRow(line).filter((cell) => cell !== "");
  return inner.length > 0 && inner.every((cell) => /^:?-+:?$/u.test(cell));
}

/** A row is cut by the paragraphs of its cells, and those are few. */
export const mostPieces = 40;

/**
 * The line after the row of `width` cells that begins on line `start`, where a line break in a cell may have cut it:
 * as `rowEnd`. A line with a pipe or a number in front begins a row, and a row ends before a blank line.
 */
export function brokenRowEnd(lines: readonly string[], start: number, width: number): number {
  const pieces: TableLine[] = [];
  // No further than the row can reach: the lines below are looked at again.
  let pipes = 0;
  for (let line = start; line < start + mostPieces && (lines[line] ?? "").trim() !== ""; line++) {
    const text = lines[line] ?? "";
    const cells = countCells(text);
    pieces.push({ width: cells, opensRow: /^\s*(?:\||\d+\s*\|)/u.test(text) });
    pipes += cells - 1;
    if (pipes === 0 || pipes >= width - 1) break;
  }
  return start + rowEnd(pieces, 0, width);
}
