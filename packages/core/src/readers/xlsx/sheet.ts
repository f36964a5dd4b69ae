import { isBlank } from "../ink.js";
import { limitError } from "../limit-error.js";
import type { OfficePackage } from "../package.js";
import { skip, type XmlElement } from "../xml.js";
import { unescaped } from "./cell-text.js";
import { formatGeneral, type NumberFormat } from "./format-general.js";
import {
  columnOf,
  lastSheetRow,
  parsePlace,
  parseRange,
  parseWhole,
  placeOf,
  type Range,
  rowOf,
  sheetWidth,
} from "./reference.js";

/** What a sheet says, before it is a table. Rows and columns count from zero as on the sheet. */
export interface Sheet {
  /** The places of the cells with text, in the order of the file: by row and column in files from Excel. */
  places: number[];
  /** The text of each, by the same index. */
  texts: string[];
  merges: Range[];
  hiddenRows: readonly number[];
  /** First and last column of each hidden range. */
  hiddenColumns: readonly (readonly [number, number])[];
  /** The last column of each row that has a cell, blank ones included. */
  rowEnds: ReadonlyMap<number, number>;
  /** The last row and column that have a cell. */
  lastRow: number;
  lastColumn: number;
  /** Cells whose formula was never calculated, and the place of the first. */
  uncalculated: number;
  firstUncalculated: number;
}

export interface SheetSources {
  strings: readonly string[];
  formats: (style: number) => NumberFormat;
}

/** Reads the cells of one sheet. The `dimension` that files declare is often wrong and is not asked. */
export async function readSheet(
  office: OfficePackage,
  part: string,
  { strings, formats }: SheetSources,
): Promise<Sheet> {
  const { limits } = office;
  const hiddenRows: number[] = [];
  const hiddenColumns: [number, number][] = [];
  const rowEnds = new Map<number, number>();
  const sheet: Sheet = {
    places: [],
    texts: [],
    merges: [],
    hiddenRows,
    hiddenColumns,
    rowEnds,
    lastRow: -1,
    lastColumn: -1,
    uncalculated: 0,
    firstUncalculated: -1,
  };
  const tooMany = (found: number) => limitError("cells", limits, found, part);

  /** The row being read, its last cell so far, and the cell being read. */
  let row = -1;
  let rowEnd = -1;
  let place = -1;
  let type: string | null = null;
  let style = 0;
  let value: string | null = null;
  let text = "";
  let hasFormula = false;

  const startRow = (next: number) => {
    if (rowEnd >= 0) rowEnds.set(row, rowEnd);
    row = next;
    rowEnd = rowEnds.get(next) ?? -1;
  };
  const numberText = (raw: string): string => {
    const number = Number(raw);
    if (!Number.isFinite(number) || (number === 0 && isBlank(raw))) return raw;
    return style <= 0 ? formatGeneral(number) : formats(style)(number);
  };
  const printed = (): string => {
    if (value === null) return unescaped(text);
    switch (type) {
      case "s":
        return strings[Number(value)] ?? "";
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

  await office.scan(part, {
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
        const first = (element.parse("min", parseWhole) ?? 0) - 1;
        const last = (element.parse("max", parseWhole) ?? 0) - 1;
        if (first >= 0 && last >= first && hiddenColumns.length < sheetWidth)
          hiddenColumns.push([first, last]);
      },
    },
    "x:row": {
      start(element) {
        const number = element.parse("r", parseWhole) ?? -1;
        startRow(number > 0 ? number - 1 : row + 1);
        place = placeOf(row, 0) - 1;
        if (row > lastSheetRow) return skip;
        if (isHidden(element, "ht")) hiddenRows.push(row);
        return undefined;
      },
    },
    "x:c": {
      start(element) {
        const named = element.parse("r", parsePlace) ?? -1;
        // A cell that does not say where it stands comes after the one before.
        place = named >= 0 ? named : place + 1;
        style = element.parse("s", parseWhole) ?? 0;
        type = element.attribute("t");
        value = null;
        text = "";
        hasFormula = false;
        if (rowOf(place) !== row) startRow(rowOf(place));
        const column = columnOf(place);
        if (column > rowEnd) rowEnd = column;
        if (column > sheet.lastColumn) sheet.lastColumn = column;
        if (row > sheet.lastRow) sheet.lastRow = row;
      },
      end() {
        const kept = printed();
        if (!isBlank(kept)) {
          sheet.places.push(place);
          if (sheet.texts.push(kept) > limits.cells) throw tooMany(sheet.texts.length);
        } else if (hasFormula && type !== "str") {
          sheet.uncalculated += 1;
          if (sheet.firstUncalculated < 0) sheet.firstUncalculated = place;
        }
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
        const range = element.parse("ref", parseRange);
        if (range === null || (range.top === range.bottom && range.left === range.right)) return;
        if (sheet.merges.push(range) > limits.cells) throw tooMany(sheet.merges.length);
      },
    },
  });
  startRow(-1);
  return sheet;
}

/** Hidden by the user or a filter, or made too thin to see. */
function isHidden(element: XmlElement, size: "ht" | "width"): boolean {
  return element.parse("hidden", isTrue) === true || element.parse(size, isZero) === true;
}

/** `1` or `true` */
function isTrue(bytes: Uint8Array, start: number, end: number): boolean {
  return end > start && (bytes[start] === 0x31 || bytes[start] === 0x74);
}

/** `0`, `0.0` */
function isZero(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== 0x30 && bytes[at] !== 0x2e) return false;
  return end > start;
}
