/** A plan as a Word document. The `/export/docx` entry. */

import type { Plan } from "@fenjie/core/model";
import { layCells, type PrintedCell, type PrintedColumn, printedTable } from "./printed-table.js";
import { paragraph, wideText, wordDocument } from "./word-document.js";
import { element } from "./xml.js";

export type { Outline, OutlineItem } from "./outline.js";
export { outlineToDocx } from "./outline-docx.js";

/**
 * The plan as a .docx that looks like the printed table: goals in merged cells, a paragraph for each
 * name, split rows, the header repeated on each page. `@fenjie/core` reads the same plan from it, but
 * for spans, the source and what the table does not print (issuer, dates, place). The same plan
 * gives the same bytes.
 */
export function toDocx(plan: Plan): Uint8Array {
  const { title, columns, header, rows } = printedTable(plan);
  // Word wants a paragraph after a table.
  const body = [
    title === null ? "" : paragraph(title, "Title"),
    table(columns, [header, ...rows]),
    element("w:p"),
  ];
  return wordDocument(body, { title, wide: true });
}

function table(columns: readonly PrintedColumn[], rows: Parameters<typeof layCells>[0]): string {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width * wideText) / total));
  const lines = layCells(rows).map((slots, row) => {
    const first = slots.filter((cell, column) => cell.column === column);
    const properties = [element("w:cantSplit"), ...(row === 0 ? [element("w:tblHeader")] : [])];
    return element(
      "w:tr",
      {},
      element("w:trPr", {}, ...properties),
      ...first.map((cell) => tableCell(cell, row, widths, columns[cell.column]?.align ?? "center")),
    );
  });
  return element(
    "w:tbl",
    {},
    element(
      "w:tblPr",
      {},
      element("w:tblStyle", { "w:val": "PlanTable" }),
      element("w:tblW", { "w:w": widths.reduce((sum, width) => sum + width, 0), "w:type": "dxa" }),
      element("w:tblLayout", { "w:type": "fixed" }),
      element("w:tblLook", { "w:val": "0020", "w:firstRow": 1, "w:noHBand": 1, "w:noVBand": 1 }),
    ),
    element("w:tblGrid", {}, ...widths.map((width) => element("w:gridCol", { "w:w": width }))),
    ...lines,
  );
}

function tableCell(
  cell: PrintedCell,
  row: number,
  widths: readonly number[],
  align: PrintedColumn["align"],
): string {
  const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, each) => sum + each, 0);
  const begins = cell.row === row;
  const style = row === 0 ? "TableHeader" : align === "center" ? "TableName" : "TableText";
  const paragraphs = begins ? cell.content.paragraphs.map((text) => paragraph(text, style)) : [];
  return element(
    "w:tc",
    {},
    element(
      "w:tcPr",
      {},
      element("w:tcW", { "w:w": width, "w:type": "dxa" }),
      cell.columnSpan > 1 ? element("w:gridSpan", { "w:val": cell.columnSpan }) : "",
      cell.rowSpan > 1 ? element("w:vMerge", { "w:val": begins ? "restart" : "continue" }) : "",
      element("w:vAlign", { "w:val": "center" }),
    ),
    ...(paragraphs.length === 0 ? [paragraph("", style)] : paragraphs),
  );
}
