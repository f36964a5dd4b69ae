import type { SlotRow, Spanning } from "../../grid/layout-grid.js";
import type { Span } from "../../model/span.js";
import { blankLinesAfterTable, blankLinesBetweenTables, isColophon } from "../dump-form.js";
import { isBlank } from "../ink.js";
import { limitError } from "../limit-error.js";
import type { Limits } from "../options.js";
import type { Lines } from "./lines.js";

/** A cell of the dump form; it stands at `[start, end)` with its tab. */
export interface TextCell extends Spanning {
  start: number;
  end: number;
  line: number;
  paragraphs: Span[];
}

export interface TextRow extends SlotRow<TextCell> {
  cells: TextCell[];
}

/**
 * Reads the rows of one table and leaves `lines` on the first line that is not part of it.
 * The current line must open a cell. `count` is told of each cell and each further paragraph.
 */
export function readRows(lines: Lines, limits: Limits, count: () => void): TextRow[] {
  const rows: TextRow[] = [];
  let row: TextRow = { before: 0, cells: [], after: 0 };
  let cell = openCell(lines);
  let blankLines = blankLinesBetweenTables;

  for (; !lines.done; lines.advance()) {
    if (lines.blank) {
      blankLines += 1;
      continue;
    }
    if (lines.opensCell) {
      if (blankLines >= blankLinesBetweenTables && rows.length > 0) break;
      if (blankLines > 0) {
        row = { before: 0, cells: [], after: 0 };
        rows.push(row);
      }
      cell = openCell(lines);
      row.cells.push(cell);
      count();
    } else {
      if (blankLines > 0 && !lines.rowGoesOn && leavesTable(lines, blankLines)) break;
      addLine(cell, lines, blankLines > 0);
      if (blankLines > 0) count();
    }
    if (cell.end - cell.start > limits.cellText) throw limitError("cellText", limits, cell.end - cell.start);
    blankLines = 0;
  }
  return rows;
}

function openCell({ text, start, end, number }: Lines): TextCell {
  const paragraphs: Span[] = isBlank(text, start + 1, end) ? [] : [[start + 1, end]];
  return { rowSpan: 1, columnSpan: 1, start, end, line: number, paragraphs };
}

/** A line of text after the last cell of a row: does it still belong there? */
function leavesTable({ text, start, end }: Lines, blankLines: number): boolean {
  return blankLines >= blankLinesAfterTable || isColophon(text.slice(start, end));
}

function addLine(cell: TextCell, { start, end }: Lines, newParagraph: boolean): void {
  const last = newParagraph ? undefined : cell.paragraphs.pop();
  cell.paragraphs.push([last?.[0] ?? start, end]);
  cell.end = end;
}
