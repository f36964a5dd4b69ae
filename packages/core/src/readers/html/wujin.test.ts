import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Grid, SourceDocument } from "../../model/source-document.js";
import { readHtml } from "./index.js";

const file = (name: string) =>
  readFileSync(new URL(`../../../test/files/wujin-2023/${name}`, import.meta.url));

interface ExpectedCell {
  row: number;
  col: number;
  rowspan: number;
  colspan: number;
  paragraphs: string[];
}
const expected: { columns: number; rows: number; headerRows: number; cells: ExpectedCell[] } = JSON.parse(
  file("expected-grid.json").toString(),
);

const theGrid = (document: SourceDocument): Grid => {
  const grids = document.blocks.filter((block) => block.kind === "grid");
  expect(grids).toHaveLength(1);
  return grids[0] as Grid;
};
const tidy = (text: string) => text.replaceAll("\u00a0", " ").trim();

test("the page gives exactly the expected cells", async () => {
  const { value, diagnostics } = await readHtml(new Uint8Array(file("wujin.html")));
  const { rowCount, columnCount, headerRowCount, cells } = theGrid(value);

  expect(diagnostics).toEqual([]);
  expect({ rowCount, columnCount, headerRowCount }).toEqual({
    rowCount: expected.rows,
    columnCount: expected.columns,
    headerRowCount: expected.headerRows,
  });
  expect(
    cells.map((cell) => ({
      row: cell.row,
      col: cell.column,
      rowspan: cell.rowSpan,
      colspan: cell.columnSpan,
      paragraphs: cell.paragraphs.map((span) => tidy(value.text.slice(...span))),
    })),
  ).toEqual(
    expected.cells.map((cell) => ({
      ...cell,
      paragraphs: cell.paragraphs.map(tidy).filter((text) => text !== ""),
    })),
  );
});
