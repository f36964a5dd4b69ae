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
 * The line after the row that begins on line `start`, where line breaks in its cells may have cut it. A row that opens with
 * a pipe goes on up to the line that closes with one; without outer pipes it has `width` cells, as `rowEnd` says. A line
 * with a pipe or a number in front begins the next row, and a row ends before a blank line.
 */
export function brokenRowEnd(lines: readonly string[], start: number, width: number): number {
  const first = lines[start] ?? "";
  const isCut = opensWithPipe.test(first) && !closesWithPipe.test(first);
  if (!isCut && countCells(first) >= width) return start + 1;
  const pieces: TableLine[] = [];
  let pipes = 0;
  for (let line = start; line < start + mostPieces && (lines[line] ?? "").trim() !== ""; line++) {
    const text = lines[line] ?? "";
    const cells = countCells(text);
    pieces.push({ width: cells, opensRow: opensRow.test(text) });
    if (line > start && pieces.at(-1)?.opensRow) break;
    if (isCut && line > start && closesWithPipe.test(text)) return line + 1;
    pipes += cells - 1;
    // No further than the row can reach: the lines below are looked at again for rows of their own.
    if (!isCut && (pipes === 0 || pipes >= width - 1)) break;
  }
  return start + rowEnd(pieces, 0, width);
}

/** A pipe alone on its line closes the row above it. */
const opensRow = /^\s*(?:\|(?!\s*$)|\d+\s*\|)/u;
const opensWithPipe = /^\s*\|\s*[^\s|]/u;
const closesWithPipe = /[^\\]\|\s*$/u;
