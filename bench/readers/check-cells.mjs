import { readFileSync } from "node:fs";
import { publishedTable } from "./files.mjs";

const expected = JSON.parse(readFileSync(new URL("expected-grid.json", publishedTable), "utf8")).cells;

/**
 * How many cells were read, and how many of the 462 of the published table are exactly right: row, column, both spans
 * and text. The sheet has two title rows above the table.
 */
export function checkCells(cells, file) {
  if (cells === null) return { cells: null, right: null };
  const above = file.endsWith(".xlsx") ? 2 : 0;
  const read = cells.filter(({ row }) => row >= above);
  const wanted = new Set(
    expected.map((cell) => key(cell.row, cell.col, cell.rowspan, cell.colspan, cell.paragraphs.join("\n"))),
  );
  const right = read.filter((cell) =>
    wanted.has(key(cell.row - above, cell.column, cell.rowSpan, cell.columnSpan, cell.text)),
  );
  return { cells: read.length, right: right.length };
}

/** White space around a text is no difference, and a no-break space is a space. */
const key = (row, column, rowSpan, columnSpan, text) =>
  JSON.stringify([row, column, rowSpan, columnSpan, text.replaceAll("\u00a0", " ").trim()]);
