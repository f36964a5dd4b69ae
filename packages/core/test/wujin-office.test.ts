import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { SourceDocument } from "../src/model/source-document.js";
import { readDocx } from "../src/readers/docx/index.js";
import { readXlsx } from "../src/readers/xlsx/index.js";

/** One real table in several files; `expected-grid.json` was made from the published text by other means. */
const folder = new URL("files/wujin-2023/", import.meta.url);
const file = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));

interface ExpectedCell {
  row: number;
  col: number;
  rowspan: number;
  colspan: number;
  paragraphs: string[];
}
const expected: {
  title: string[];
  columns: number;
  rows: number;
  headerRows: number;
  cells: ExpectedCell[];
} = JSON.parse(new TextDecoder().decode(file("expected-grid.json")));

/** Two spaces in a name become a space and a no-break space in files made from HTML. */
const tidy = (text: string) => text.replaceAll("\u00a0", " ").trim();
const expectedCells = expected.cells.map(({ paragraphs, ...cell }) => ({
  ...cell,
  text: tidy(paragraphs.join("\n")),
}));

function cellsOf({ text, blocks }: SourceDocument, rowsAbove = 0) {
  const [grid] = blocks.filter((block) => block.kind === "grid");
  return (grid?.cells ?? [])
    .filter(({ row }) => row >= rowsAbove)
    .map(({ row, column, rowSpan, columnSpan, paragraphs }) => ({
      row: row - rowsAbove,
      col: column,
      rowspan: rowSpan,
      colspan: columnSpan,
      text: tidy(paragraphs.map((span) => text.slice(...span)).join("\n")),
    }));
}
const paragraphsOf = ({ text, blocks }: SourceDocument) =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [text.slice(...block.span)] : []));

test.each(["libreoffice", "python-docx", "npm-docx"])(
  "the .docx that %s wrote gives exactly the expected cells",
  async (producer) => {
    const { value, diagnostics } = await readDocx(file(`wujin.${producer}.docx`));

    expect(diagnostics).toEqual([]);
    expect(paragraphsOf(value)).toEqual(expected.title);
    expect(value.blocks.at(-1)).toMatchObject({
      rowCount: expected.rows,
      columnCount: expected.columns,
      headerRowCount: expected.headerRows,
      merges: "known",
    });
    expect(expectedCells).toHaveLength(462);
    expect(cellsOf(value)).toEqual(expectedCells);
  },
);

test("the .xlsx gives exactly the expected cells, below two title rows", async () => {
  const { value, diagnostics } = await readXlsx(file("wujin.xlsx"));

  expect(diagnostics).toEqual([]);
  expect(value.blocks).toHaveLength(1);
  expect(value.blocks[0]).toMatchObject({
    rowCount: expected.rows + 2,
    columnCount: expected.columns,
    merges: "known",
  });
  expect(cellsOf(value, 2)).toEqual(expectedCells);
});

test("a cell names its place in the file", async () => {
  const word = (await readDocx(file("wujin.libreoffice.docx"))).value.blocks.at(-1);
  const excel = (await readXlsx(file("wujin.xlsx"))).value.blocks.at(-1);

  expect(word?.kind === "grid" && word.cells[9]?.origin).toEqual({
    kind: "table",
    table: 0,
    row: 1,
    cell: 3,
  });
  expect(excel?.kind === "grid" && excel.cells[3]?.origin).toEqual({
    kind: "sheet",
    sheet: "Sheet1",
    reference: "B3",
  });
});
