import { read as readWorkbook, utils } from "xlsx";
import { mergedCells } from "../merged-cells.mjs";

export const read = (bytes) => {
  const { Sheets, SheetNames } = readWorkbook(bytes, { dense: true });
  const sheet = Sheets[SheetNames[0]];
  const { e: last } = utils.decode_range(sheet["!ref"]);
  return mergedCells({
    rows: last.r + 1,
    columns: last.c + 1,
    ranges: sheet["!merges"].map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    textAt: (row, column) => {
      const cell = sheet["!data"]?.[row]?.[column] ?? sheet[row]?.[column];
      return cell === undefined ? "" : (cell.w ?? String(cell.v ?? ""));
    },
  });
};
