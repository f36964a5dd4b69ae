import type { RawTable } from "../../grid/raw-table.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Result } from "../../model/result.js";
import type { SourceDocument } from "../../model/source-document.js";
import { Budget } from "../budget.js";
import { undecodableBytes } from "../diagnostics.js";
import type { ReadOptions } from "../options.js";
import { once, openPackage } from "../package.js";
import { writeDocument } from "../write-document.js";
import { readNumberFormats, readSharedStrings } from "./cell-text.js";
import {
  coveredCells,
  formulaWithoutValue,
  hiddenCells,
  hiddenSheets,
  overlappingMerges,
} from "./diagnostics.js";
import { formatReference } from "./reference.js";
import { readSheet } from "./sheet.js";
import { sheetTable } from "./sheet-table.js";
import { readWorkbook } from "./workbook.js";

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Reads an .xlsx file (or .xlsm, .xltx): each sheet that is seen gives one table, titles above the header included.
 * Values are printed as their cells show them, formulas by the result that the file keeps.
 *
 * Throws a `FenjieError`: EMPTY_INPUT, BAD_ZIP, BAD_XML, XML_DTD, NO_MAIN_PART, ENCRYPTED,
 * UNSUPPORTED_COMPRESSION or a `LIMIT_*` code.
 */
export function readXlsx(bytes: Uint8Array, options?: ReadOptions): Result<SourceDocument> {
  const office = openPackage(bytes, options, "xl/workbook.xml");
  const { limits } = office;
  const workbook = readWorkbook(office);
  const strings = once(() => readSharedStrings(office, workbook.sharedStrings));
  const formats = once(() => readNumberFormats(office, workbook.styles, workbook.date1904));
  const budget = new Budget(limits);
  const tables: RawTable[] = [];
  const noticed: Diagnostic[] = [];

  for (const { name, part, hidden } of workbook.sheets) {
    if (hidden) continue;
    const cells = readSheet(office, part, { strings, formats });
    const sheet = sheetTable(cells, name, limits, budget);
    if (sheet.table) {
      budget.grid();
      tables.push(sheet.table);
    }
    if (cells.uncalculated > 0) {
      const first = formatReference(cells.firstUncalculated);
      noticed.push(formulaWithoutValue({ sheet: name, cells: cells.uncalculated, first }, null));
    }
    if (sheet.hidden > 0) noticed.push(hiddenCells({ sheet: name, cells: sheet.hidden }, null));
    if (sheet.covered > 0) noticed.push(coveredCells({ sheet: name, cells: sheet.covered }, null));
    if (sheet.overlapping > 0)
      noticed.push(overlappingMerges({ sheet: name, ranges: sheet.overlapping }, null));
  }
  const names = workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name);
  if (names.length > 0) noticed.push(hiddenSheets({ names }, null));
  if (office.unreadable() > 0)
    noticed.push(undecodableBytes({ count: office.unreadable(), encoding: "UTF-8" }, null));

  const { value, diagnostics } = writeDocument(tables, { reader: "xlsx", mediaType, limits });
  return { value, diagnostics: [...noticed, ...diagnostics] };
}
