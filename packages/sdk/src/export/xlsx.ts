/** A plan as an Excel workbook. The `/export/xlsx` entry. */

import type { Plan } from "@fenjie/core/model";
import { type OfficePart, officePackage, officeSchema } from "./office-package.js";
import {
  type Content,
  layCells,
  type PrintedCell,
  type PrintedColumn,
  printedTable,
} from "./printed-table.js";
import { element, xmlText } from "./xml.js";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const sheetName = "任务分解表";

/** Places in `cellXfs` below. */
const looks = { title: 1, header: 2, center: 3, start: 4 };

/**
 * The plan as an .xlsx that looks like the printed table: the title over it, goals in merged cells, a
 * line for each name, split rows, the header frozen and repeated on each printed page. `@fenjie/core`
 * reads the same plan from it, but for spans, the source and what the table does not print (issuer,
 * dates, place). Texts are never formulas. The same plan gives the same bytes.
 */
export function toXlsx(plan: Plan): Uint8Array {
  const table = printedTable(plan);
  const { title, columns } = table;
  const caption: Content | null = title === null ? null : { paragraphs: [title] };
  const rows = [...(caption === null ? [] : [columns.map(() => caption)]), table.header, ...table.rows];
  const headerRow = caption === null ? 0 : 1;
  const slots = layCells(rows);
  const look = (row: number, column: number): number => {
    if (row === headerRow) return looks.header;
    return row < headerRow ? looks.title : looks[columns[column]?.align ?? "center"];
  };
  const lines = slots.map((cells, row) =>
    element(
      "row",
      { r: row + 1, ht: row < headerRow ? 36 : heightOf(cells, row, columns), customHeight: 1 },
      ...cells.map((cell, column) => sheetCell(cell, row, column, look(row, column))),
    ),
  );
  const merged = [...new Set(slots.flat())].filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1);
  const sheet: OfficePart = {
    path: "xl/worksheets/sheet1.xml",
    contentType: `${sheetType}.worksheet+xml`,
    xml: element(
      "worksheet",
      { xmlns: main },
      element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })),
      element("dimension", { ref: `A1:${reference(rows.length - 1, columns.length - 1)}` }),
      element(
        "sheetViews",
        {},
        element(
          "sheetView",
          { workbookViewId: 0 },
          element("pane", {
            ySplit: headerRow + 1,
            topLeftCell: reference(headerRow + 1, 0),
            activePane: "bottomLeft",
            state: "frozen",
          }),
        ),
      ),
      element("sheetFormatPr", { defaultRowHeight: 15 }),
      element(
        "cols",
        {},
        ...columns.map(({ width }, index) =>
          element("col", { min: index + 1, max: index + 1, width: width * 2 + 1, customWidth: 1 }),
        ),
      ),
      element("sheetData", {}, ...lines),
      merged.length === 0
        ? ""
        : element(
            "mergeCells",
            { count: merged.length },
            ...merged.map((cell) => element("mergeCell", { ref: rangeOf(cell) })),
          ),
      element("pageMargins", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
      element("pageSetup", { paperSize: 9, orientation: "landscape", fitToHeight: 0 }),
    ),
  };
  return officePackage([workbook(headerRow + 1), sheet, styles], title);
}

function sheetCell(cell: PrintedCell, row: number, column: number, style: number): string {
  const at = { r: reference(row, column), s: style };
  const begins = cell.row === row && cell.column === column;
  const text = cell.content.paragraphs.join("\n").replace(/\r\n?/gu, "\n");
  if (!begins || text === "") return element("c", at);
  if (/^[1-9]\d{0,8}$/u.test(text)) return element("c", at, element("v", {}, text));
  const written = element("t", { "xml:space": "preserve" }, xmlText(text.replace(codeLike, "_x005F_")));
  return element("c", { ...at, t: "inlineStr" }, element("is", {}, written));
}

/** Excel reads _x000A_ as a line break; the underscore of such words is written as a code itself. */
const codeLike = /_(?=x[\da-f]{4}_)/giu;

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;
const reference = (row: number, column: number): string => `${letters(column)}${row + 1}`;
const rangeOf = ({ row, column, rowSpan, columnSpan }: PrintedCell): string =>
  `${reference(row, column)}:${reference(row + rowSpan - 1, column + columnSpan - 1)}`;

/** The height that the fullest cell of one row needs, in points; Excel does not find it for merged cells. */
function heightOf(cells: readonly PrintedCell[], row: number, columns: readonly PrintedColumn[]): number {
  const lineCounts = [...new Set(cells)]
    .filter((cell) => cell.row === row && cell.rowSpan === 1)
    .map(({ content, column, columnSpan }) => {
      const width = columns.slice(column, column + columnSpan).reduce((sum, each) => sum + each.width, 0);
      return content.paragraphs.reduce((sum, text) => sum + Math.ceil(text.length / width), 0);
    });
  // Excel's limit is 409 points.
  return Math.min(400, Math.max(1, ...lineCounts) * 14 + 8);
}

const workbook = (printedRow: number): OfficePart => ({
  path: "xl/workbook.xml",
  contentType: `${sheetType}.sheet.main+xml`,
  xml: element(
    "workbook",
    { xmlns: main, "xmlns:r": `${officeSchema}/relationships` },
    element("sheets", {}, element("sheet", { name: sheetName, sheetId: 1, "r:id": "rId1" })),
    element(
      "definedNames",
      {},
      element(
        "definedName",
        { name: "_xlnm.Print_Titles", localSheetId: 0 },
        `'${sheetName}'!$${printedRow}:$${printedRow}`,
      ),
    ),
  ),
  relations: [
    { id: "rId1", type: `${officeSchema}/relationships/worksheet`, target: "worksheets/sheet1.xml" },
    { id: "rId2", type: `${officeSchema}/relationships/styles`, target: "styles.xml" },
  ],
});

const font = (name: string, size: number): string =>
  element(
    "font",
    {},
    element("sz", { val: size }),
    element("name", { val: name }),
    element("charset", { val: 134 }),
  );

const side = (name: string): string => element(name, { style: "thin" }, element("color", { indexed: 64 }));

const format = (fontId: number, borderId: number, horizontal: string): string =>
  element(
    "xf",
    { numFmtId: 0, fontId, fillId: 0, borderId, xfId: 0, applyFont: 1, applyBorder: 1, applyAlignment: 1 },
    element("alignment", { horizontal, vertical: "center", wrapText: 1 }),
  );

const styles: OfficePart = {
  path: "xl/styles.xml",
  contentType: `${sheetType}.styles+xml`,
  xml: element(
    "styleSheet",
    { xmlns: main },
    element("fonts", { count: 3 }, font("仿宋", 10.5), font("黑体", 18), font("黑体", 10.5)),
    element(
      "fills",
      { count: 2 },
      element("fill", {}, element("patternFill", { patternType: "none" })),
      element("fill", {}, element("patternFill", { patternType: "gray125" })),
    ),
    element(
      "borders",
      { count: 2 },
      element("border", {}, ...["left", "right", "top", "bottom", "diagonal"].map((name) => element(name))),
      element("border", {}, ...["left", "right", "top", "bottom"].map(side), element("diagonal")),
    ),
    element("cellStyleXfs", { count: 1 }, element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    element(
      "cellXfs",
      { count: 5 },
      element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
      format(1, 0, "center"),
      format(2, 1, "center"),
      format(0, 1, "center"),
      format(0, 1, "left"),
    ),
    element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
  ),
};
