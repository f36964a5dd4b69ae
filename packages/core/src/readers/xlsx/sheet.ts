import { isBlank } from "../ink.js";
import { limitError } from "../limit-error.js";
import type { OfficePackage } from "../package.js";
import { skip, type XmlElement } from "../xml.js";
import { unescaped } from "./cell-text.js";
import { formatGeneral, type NumberFormat } from "./number-format.js";
import { lastSheetColumn, lastSheetRow, parseRange, parseReference, type Range } from "./reference.js";

/** A cell with something in it. */
export interface SheetCell {
  row: number;
  column: number;
  text: string;
}

/** What a sheet says, before it is a table. Rows and columns count from zero as on the sheet. */
export interface Sheet {
  /** In the order of the file, which is by row and column in files from Excel. */
  cells: SheetCell[];
  merges: Range[];
  hiddenRows: readonly number[];
  /** First and last column of each hidden range. */
  hiddenColumns: readonly (readonly [number, number])[];
  /** The last column of each row that has a cell, blank ones included. */
  rowEnds: ReadonlyMap<number, number>;
  /** The last row and column that have a cell. */
  lastRow: number;
  lastColumn: number;
  /** The cells whose formula was never calculated. */
  uncalculated: SheetCell[];
}

export interface SheetSources {
  strings: () => readonly string[];
  formats: () => (style: number) => NumberFormat;
}

/** Reads the cells of one sheet. The `dimension` that files declare is often wrong and is not asked. */
export function readSheet(office: OfficePackage, part: string, { strings, formats }: SheetSources): Sheet {
  const { limits } = office;
  const hiddenRows: number[] = [];
  const hiddenColumns: [number, number][] = [];
  const rowEnds = new Map<number, number>();
  const sheet: Sheet = {
    cells: [],
    merges: [],
    hiddenRows,
    hiddenColumns,
    rowEnds,
    lastRow: -1,
    lastColumn: -1,
    uncalculated: [],
  };

  let row = -1;
  let column = -1;
  let rowOfCell = 0;
  let type: string | null = null;
  let style: string | null = null;
  let value: string | null = null;
  let text = "";
  let hasFormula = false;
  let endOf = -1;
  let end = -1;

  const endRow = (next: number) => {
    if (end >= 0) rowEnds.set(endOf, end);
    endOf = next;
    end = rowEnds.get(next) ?? -1;
  };
  const keep = (kept: string, cells: SheetCell[]) => {
    cells.push({ row: rowOfCell, column, text: kept });
    if (cells.length > limits.cells) throw limitError("cells", limits, cells.length, { en: part, zh: part });
  };
  const numberText = (raw: string): string => {
    const number = Number(raw);
    if (!Number.isFinite(number) || raw.trim() === "") return raw;
    return style === null ? formatGeneral(number) : formats()(Number(style))(number);
  };
  const printed = (): string => {
    if (value === null) return unescaped(text);
    switch (type) {
      case "s":
        return strings()[Number(value)] ?? "";
      case "b":
        return value.trim() === "1" ? "TRUE" : "FALSE";
      case "str":
      case "inlineStr":
        return unescaped(value);
      case "e":
        return value;
      case "d":
        return value.replace(/T00:00:00(?:\.0+)?Z?$/u, "").replace("T", " ");
      default:
        return numberText(value);
    }
  };

  office.scan(part, {
    "x:sheetViews": skip,
    "x:conditionalFormatting": skip,
    "x:dataValidations": skip,
    "x:hyperlinks": skip,
    "x:extLst": skip,
    "x:rPh": skip,
    "x:rPr": skip,
    "x:col": {
      start(element) {
        if (!isHidden(element, "width")) return;
        const first = Number(element.attribute("min")) - 1;
        const last = Number(element.attribute("max")) - 1;
        if (first >= 0 && last >= first && hiddenColumns.length <= lastSheetColumn)
          hiddenColumns.push([first, last]);
      },
    },
    "x:row": {
      start(element) {
        const number = Number(element.attribute("r") ?? Number.NaN);
        row = Number.isInteger(number) && number > 0 ? number - 1 : row + 1;
        column = -1;
        if (row > lastSheetRow) return skip;
        if (isHidden(element, "ht")) hiddenRows.push(row);
        return undefined;
      },
    },
    "x:c": {
      start(element) {
        const place = parseReference(element.attribute("r") ?? "");
        rowOfCell = place?.row ?? Math.max(row, 0);
        column = place?.column ?? column + 1;
        type = element.attribute("t");
        style = element.attribute("s");
        value = null;
        text = "";
        hasFormula = false;
        if (column > lastSheetColumn) return skip;
        if (rowOfCell !== endOf) endRow(rowOfCell);
        end = Math.max(end, column);
        sheet.lastRow = Math.max(sheet.lastRow, rowOfCell);
        sheet.lastColumn = Math.max(sheet.lastColumn, column);
        return undefined;
      },
      end() {
        const kept = printed();
        if (!isBlank(kept)) keep(kept, sheet.cells);
        else if (hasFormula && type !== "str") keep("", sheet.uncalculated);
      },
    },
    "x:f": {
      start() {
        hasFormula = true;
      },
    },
    "x:v": {
      text(read) {
        value = read;
      },
    },
    "x:t": {
      text(read) {
        text += read;
      },
    },
    "x:mergeCell": {
      start(element) {
        const range = parseRange(element.attribute("ref") ?? "");
        if (range === null || (range.top === range.bottom && range.left === range.right)) return;
        sheet.merges.push(range);
        if (sheet.merges.length > limits.cells)
          throw limitError("cells", limits, sheet.merges.length, { en: part, zh: part });
      },
    },
  });
  endRow(-1);
  return sheet;
}

/** Hidden by the user or a filter, or made too thin to see. */
function isHidden(element: XmlElement, size: "ht" | "width"): boolean {
  const hidden = element.attribute("hidden");
  return hidden === "1" || hidden === "true" || Number(element.attribute(size) ?? 1) === 0;
}
