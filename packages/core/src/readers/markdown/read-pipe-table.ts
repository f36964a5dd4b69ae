import type { RawTable } from "../../grid/raw-table.js";
import { limitError } from "../limit-error.js";
import type { Limits } from "../options.js";
import { plainText } from "./plain-text.js";
import { brokenRowEnd, countCells, isAlignmentRow, mostPieces, splitRow } from "./split-row.js";

interface PipeRow {
  line: number;
  /** Of several lines where a line break in a cell has cut the row. */
  text: string;
  /** Cells, with the blank ones of outer pipes. */
  width: number;
}

export interface PipeLines {
  /** `null` where the lines have pipes but are no table. */
  table: RawTable | null;
  /** The rows of it that were put together of several lines, from zero. */
  broken: number[];
  /** The first line after those that were looked at. */
  end: number;
}

/**
 * Reads the table that begins on a line with a pipe.
 *
 * A row of dashes makes a table for certain. Without one, as in text taken from web pages, lines
 * in a row with the same two or more pipes are one too, even with single blank lines between them.
 */
export function readPipeTable(lines: readonly string[], start: number, limits: Limits): PipeLines {
  const rows: PipeRow[] = [];
  let cellCount = 0;
  let end = start + 1;
  let alignment = -1;
  for (let line = start, below = start; line < lines.length; line = below) {
    below = brokenRowEnd(lines, line, rows[0]?.width ?? 0);
    const text = lines.slice(line, below).join("\n");
    if (text.trim() === "") {
      const widthAfter = countCells(lines[line + 1] ?? "");
      if (widthAfter < 3 || widthAfter !== rows.at(-1)?.width) break;
      continue;
    }
    const width = countCells(text);
    if (width < 2 && !standsBetweenRows(lines, line, rows.at(-1))) break;
    if (!isAlignmentRow(text)) {
      rows.push({ line, text, width });
      cellCount += width;
    } else if (alignment < 0) {
      const header = rows.at(-1);
      if (header && rows.some((row) => row.width !== header.width)) {
        // The lines above are others than the table's, such as a bar of links: it begins with its header.
        rows.pop();
        end = header.line;
        break;
      }
      alignment = rows.length;
    }
    end = below;
  }
  if (alignment <= 0 && !areAlike(rows)) return { table: null, broken: [], end };
  if (cellCount > limits.cells) throw limitError("cells", limits, cellCount);

  // Without outer pipes a pipe at either end stands beside a blank cell.
  const style = alignment > 0 ? rows.slice(0, alignment) : rows;
  const opens = mostOf(style, ({ text }) => text.trimStart().startsWith("|"));
  const closes = opens && mostOf(style, ({ text }) => text.trimEnd().endsWith("|"));
  const table: RawTable = {
    kind: "table",
    headerRowCount: Math.max(0, alignment),
    merges: "unknown",
    rows: rows.map(({ line, text }) => {
      const cells = splitRow(text);
      const first = opens && text.trimStart().startsWith("|") ? 1 : 0;
      const last =
        closes && cells.length > first + 1 && cells.at(-1) === "" ? cells.length - 1 : cells.length;
      return {
        before: 0,
        after: 0,
        cells: cells.slice(first, last).map((cell) => ({
          rowSpan: 1,
          columnSpan: 1,
          paragraphs: [plainText(cell)],
          children: [],
          origin: { kind: "line", line },
        })),
      };
    }),
  };
  const broken = rows.flatMap(({ text }, row) => (text.includes("\n") ? [row] : []));
  return { table, broken, end };
}

const numberedRow = /^\s*\d+\s*\|/u;

/** A line without pipes under a numbered row and above another: the row's last cell goes on, or a section begins. */
function standsBetweenRows(lines: readonly string[], line: number, above: PipeRow | undefined): boolean {
  if (!numberedRow.test(above?.text ?? "")) return false;
  let below = line + 1;
  while (below < line + mostPieces && countCells(lines[below] ?? "|") < 2) below += 1;
  return numberedRow.test(lines[below] ?? "");
}

/** Several rows, most of them with the same number of cells, and more than two. */
function areAlike(rows: readonly PipeRow[]): boolean {
  const countOfWidth = new Map<number, number>();
  for (const { width } of rows) countOfWidth.set(width, (countOfWidth.get(width) ?? 0) + 1);
  return [...countOfWidth].some(([width, count]) => width > 2 && count > 1 && count * 2 >= rows.length);
}

function mostOf(rows: readonly PipeRow[], is: (row: PipeRow) => boolean): boolean {
  return rows.filter(is).length * 2 > rows.length;
}
