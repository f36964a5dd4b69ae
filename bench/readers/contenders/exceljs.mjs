import ExcelJS from "exceljs";
import { mergedCells, place } from "../merged-cells.mjs";

export const read = async (bytes) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes);
  const [sheet] = workbook.worksheets;
  return mergedCells({
    rows: sheet.rowCount,
    columns: sheet.columnCount,
    ranges: sheet.model.merges.map((range) => {
      const [first, last] = range.split(":").map(place);
      return { top: first.row, left: first.column, bottom: last.row, right: last.column };
    }),
    textAt: (row, column) => sheet.getRow(row + 1).getCell(column + 1).text,
  });
};
