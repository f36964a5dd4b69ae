/** Tidy CSV tables of plans. The `/export/csv` entry. */

import type { Plan } from "@fenjie/core/model";
import { type LabelGroup, labels } from "../labels/index.js";
import { renderCell } from "./csv-cell.js";
import { type CsvTable, tables } from "./csv-tables.js";

export type { CsvTable } from "./csv-tables.js";

/** The names of the tables, in the order in which `csvTables` gives them. */
export const csvTableNames = Object.keys(tables) as readonly CsvTable[];

/** How a table is written. */
export interface CsvOptions {
  /** Which table: "tasks" unless told. */
  table?: CsvTable;
  /**
   * `machine` (the default): headers are the keys of the JSON, enumerations its English words, no byte
   * order mark, lists joined by ";". `reader`: for spreadsheets, headers and enumerations in Chinese,
   * a byte order mark, lists joined by "；".
   */
  form?: "machine" | "reader";
}

/**
 * One table of a plan, or of several under one another, as CSV (RFC 4180, with LF line ends).
 *
 * Unknown is an empty cell. A text that a spreadsheet would run as a formula gets a leading
 * apostrophe: one that begins with = + - @ (either width), a tab or a line break. Comparators are
 * words (`ge` for >=) for the same reason. The same plan gives the same bytes.
 */
export function toCsv(plan: Plan | readonly Plan[], options: CsvOptions = {}): string {
  const { table = "tasks", form = "machine" } = options;
  const { columns, rows } = tables[table];
  const names = form === "reader" ? labels("zh-Hans") : null;
  const word = (group: LabelGroup | undefined, value: string): string =>
    names === null || group === undefined
      ? value
      : ((names[group] as Record<string, string>)[value] ?? value);

  const lines = [columns.map(({ key }) => renderCell(word("columns", key)))];
  for (const each of [plan].flat() as readonly Plan[]) {
    for (const row of rows(each)) {
      const cells = row.map((value, index) => {
        const group = columns[index]?.values;
        if (typeof value === "string") return renderCell(word(group, value));
        if (value === null || typeof value === "number") return renderCell(value);
        return renderCell(value.map((item) => word(group, item)).join(names === null ? ";" : "；"));
      });
      lines.push(cells);
    }
  }
  const byteOrderMark = form === "reader" ? "\u{feff}" : "";
  return `${byteOrderMark}${lines.map((cells) => cells.join(",")).join("\n")}\n`;
}

/** Every table of a plan, or of several, by name; a table without rows has its header. */
export function csvTables(
  plan: Plan | readonly Plan[],
  options: Pick<CsvOptions, "form"> = {},
): { name: CsvTable; text: string }[] {
  return csvTableNames.map((name) => ({ name, text: toCsv(plan, { ...options, table: name }) }));
}
