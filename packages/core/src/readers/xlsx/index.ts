import type { RawTable } from "../../grid/raw-table.js";
import type { Result } from "../../model/result.js";
import type { SourceDocument } from "../../model/source-document.js";
import { Budget } from "../budget.js";
import type { ReadOptions } from "../options.js";
import { openPackage } from "../package.js";
import { inWords } from "../refusal.js";
import { faultsInWords, writeDocument } from "../write-document.js";
import { readNumberFormats, readSharedStrings } from "./cell-text.js";
import type { SheetCounts } from "./noticed.js";
import { readSheet } from "./sheet.js";
import { sheetTable } from "./sheet-table.js";
import { readWorkbook } from "./workbook.js";

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Reads an .xlsx file (or .xlsm, .xltx): each sheet that is seen gives one table, titles above the header included.
 * Values are printed as their cells show them, formulas by the result that the file keeps.
 *
 * Rejects with a `FenjieError`: EMPTY_INPUT, BAD_ZIP, BAD_XML, XML_DTD, NO_MAIN_PART, ENCRYPTED,
 * UNSUPPORTED_COMPRESSION or a `LIMIT_*` code.
 */
export function readXlsx(bytes: Uint8Array, options?: ReadOptions): Promise<Result<SourceDocument>> {
  return inWords(() => read(bytes, options));
}

async function read(bytes: Uint8Array, options?: ReadOptions): Promise<Result<SourceDocument>> {
  const office = await openPackage(bytes, options, "xl/workbook.xml");
  const { limits } = office;
  const workbook = await readWorkbook(office);
  const strings = await readSharedStrings(office, workbook.sharedStrings);
  const formats = await readNumberFormats(office, workbook.styles, workbook.date1904);
  const budget = new Budget(limits, options?.usage);
  const tables: RawTable[] = [];
  const counts: SheetCounts[] = [];

  for (const { name, part, hidden } of workbook.sheets) {
    if (hidden) continue;
    const sheet = await readSheet(office, part, { strings, formats });
    const { table, ...leftOut } = sheetTable(sheet, name, limits, budget);
    if (table) {
      budget.grid();
      tables.push(table);
    }
    const { uncalculated, firstUncalculated } = sheet;
    if (uncalculated + leftOut.hidden + leftOut.covered + leftOut.overlapping > 0)
      counts.push({ sheet: name, uncalculated, firstUncalculated, ...leftOut });
  }

  const { value, faults } = writeDocument(tables, {
    reader: "xlsx",
    mediaType,
    limits,
    usage: options?.usage,
  });
  const diagnostics = await faultsInWords(faults);
  const hiddenSheets = workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name);
  const unreadable = office.unreadable();
  if (counts.length + hiddenSheets.length + unreadable > 0) {
    const { noticed } = await import("./noticed.js");
    diagnostics.unshift(...noticed(counts, hiddenSheets, unreadable));
  }
  return { value, diagnostics };
}
