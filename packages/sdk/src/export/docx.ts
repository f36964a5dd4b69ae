/** A plan as a Word document. The `/export/docx` entry. */

import type { Plan } from "@fenjie/core/model";
import { type OfficePart, officePackage, officeSchema } from "./office-package.js";
import { layCells, type PrintedCell, type PrintedColumn, printedTable } from "./printed-table.js";
import { element, xmlText } from "./xml.js";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Lengths in twentieths of a point: A4 on its side, with margins of 2 cm. */
const page = { width: 16838, height: 11906, margin: 1134 };
const textWidth = page.width - 2 * page.margin;

/**
 * The plan as a .docx that looks like the printed table: goals in merged cells, a paragraph for each
 * name, split rows, the header repeated on each page. `@fenjie/core` reads the same plan from it, but
 * for spans, the source and what the table does not print (issuer, dates, place). The same plan
 * gives the same bytes.
 */
export function toDocx(plan: Plan): Uint8Array {
  const { title, columns, header, rows } = printedTable(plan);
  const body = [
    title === null ? "" : paragraph(title, "Title"),
    table(columns, [header, ...rows]),
    // Word wants a paragraph after a table.
    element("w:p"),
    element(
      "w:sectPr",
      {},
      element("w:pgSz", { "w:w": page.width, "w:h": page.height, "w:orient": "landscape" }),
      element("w:pgMar", {
        "w:top": page.margin,
        "w:right": page.margin,
        "w:bottom": page.margin,
        "w:left": page.margin,
        "w:header": page.margin / 2,
        "w:footer": page.margin / 2,
        "w:gutter": 0,
      }),
    ),
  ];
  const document: OfficePart = {
    path: "word/document.xml",
    contentType: `${wordType}.document.main+xml`,
    xml: element("w:document", { "xmlns:w": main }, element("w:body", {}, ...body)),
    relations: [{ id: "rId1", type: `${officeSchema}/relationships/styles`, target: "styles.xml" }],
  };
  return officePackage([document, styles], title);
}

function table(columns: readonly PrintedColumn[], rows: Parameters<typeof layCells>[0]): string {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width * textWidth) / total));
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

/** A line break inside a text stays one inside the paragraph. */
function paragraph(text: string, style: string): string {
  const pieces = text === "" ? [] : text.split(/\r\n|[\r\n]/u);
  const runs = pieces.map((piece, index) =>
    element(
      "w:r",
      {},
      index === 0 ? "" : element("w:br"),
      element("w:t", { "xml:space": "preserve" }, xmlText(piece)),
    ),
  );
  return element("w:p", {}, element("w:pPr", {}, element("w:pStyle", { "w:val": style })), ...runs);
}

const fonts = (eastAsia: string): string =>
  element("w:rFonts", {
    "w:ascii": "Times New Roman",
    "w:hAnsi": "Times New Roman",
    "w:cs": "Times New Roman",
    "w:eastAsia": eastAsia,
  });

/** A paragraph style; `size` in half points. */
const style = (id: string, name: string, align: string, font: string, size: number, after = 0): string =>
  element(
    "w:style",
    { "w:type": "paragraph", "w:customStyle": id === "Title" ? null : 1, "w:styleId": id },
    element("w:name", { "w:val": name }),
    element("w:basedOn", { "w:val": "Normal" }),
    element("w:qFormat"),
    element("w:pPr", {}, element("w:spacing", { "w:after": after }), element("w:jc", { "w:val": align })),
    element(
      "w:rPr",
      {},
      fonts(font),
      element("w:sz", { "w:val": size }),
      element("w:szCs", { "w:val": size }),
    ),
  );

const edge = (side: string): string =>
  element(`w:${side}`, { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "auto" });

/** The fonts of government documents, which every Chinese Windows, macOS and WPS has or replaces. */
const styles: OfficePart = {
  path: "word/styles.xml",
  contentType: `${wordType}.styles+xml`,
  xml: element(
    "w:styles",
    { "xmlns:w": main },
    element(
      "w:docDefaults",
      {},
      element(
        "w:rPrDefault",
        {},
        element(
          "w:rPr",
          {},
          fonts("仿宋"),
          element("w:sz", { "w:val": 21 }),
          element("w:szCs", { "w:val": 21 }),
          element("w:lang", { "w:val": "en-US", "w:eastAsia": "zh-CN" }),
        ),
      ),
      element("w:pPrDefault"),
    ),
    element(
      "w:style",
      { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
      element("w:name", { "w:val": "Normal" }),
      element("w:qFormat"),
    ),
    style("Title", "Title", "center", "黑体", 36, 240),
    style("TableHeader", "Table Header", "center", "黑体", 21),
    style("TableName", "Table Name", "center", "仿宋", 21),
    style("TableText", "Table Text", "both", "仿宋", 21),
    element(
      "w:style",
      { "w:type": "table", "w:default": 1, "w:styleId": "PlanTable" },
      element("w:name", { "w:val": "Plan Table" }),
      element(
        "w:tblPr",
        {},
        element("w:tblBorders", {}, ...["top", "left", "bottom", "right", "insideH", "insideV"].map(edge)),
        element(
          "w:tblCellMar",
          {},
          element("w:left", { "w:w": 85, "w:type": "dxa" }),
          element("w:right", { "w:w": 85, "w:type": "dxa" }),
        ),
      ),
    ),
  ),
};
