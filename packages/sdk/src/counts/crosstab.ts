import type { Bilingual } from "@fenjie/core/model";
import { rowsOf, type Source, workItems } from "../rows.js";
import { type Counted, countedNames, type Dimension, dimensionNames, keysOf } from "./keys.js";

/** What `crosstab` may be told. */
export interface CrosstabOptions {
  /** What a row stands for. */
  rows: Dimension;
  /** What a column stands for. */
  columns: Dimension;
  /** What to count; "tasks" unless told. */
  count?: Counted;
}

/** How much stands under two things at once, such as goal and lead unit. */
export interface Crosstab {
  /** What the values count. */
  what: Bilingual;
  /** The keys as first printed. A total counts each task once, so cells may add up to more. */
  rows: { key: string; total: number }[];
  /** Likewise. */
  columns: { key: string; total: number }[];
  /** Cells that are not zero, by row, then by column. */
  cells: { row: string; column: string; value: number; taskIds: string[] }[];
}

/** Counts tasks or work items by two dimensions. */
export function crosstab(source: Source, { rows, columns, count = "tasks" }: CrosstabOptions): Crosstab {
  const rowTotals = new Map<string, number>();
  const columnTotals = new Map<string, number>();
  const cells = new Map<string, Map<string, { value: number; tasks: Set<string> }>>();
  for (const row of rowsOf(source)) {
    for (const each of count === "tasks" ? [row] : workItems(row)) {
      const [rowKeys, columnKeys] = [keysOf(each, rows), keysOf(each, columns)];
      for (const key of columnKeys) columnTotals.set(key, (columnTotals.get(key) ?? 0) + 1);
      for (const rowKey of rowKeys) {
        rowTotals.set(rowKey, (rowTotals.get(rowKey) ?? 0) + 1);
        const inRow = cells.get(rowKey) ?? new Map<string, { value: number; tasks: Set<string> }>();
        cells.set(rowKey, inRow);
        for (const columnKey of columnKeys) {
          const cell = inRow.get(columnKey) ?? { value: 0, tasks: new Set() };
          cell.value++;
          cell.tasks.add(row.task.id);
          inRow.set(columnKey, cell);
        }
      }
    }
  }
  const columnOrder = [...columnTotals.keys()];
  const place = new Map(columnOrder.map((key, index) => [key, index]));
  return {
    what: {
      en: `${countedNames[count].en} by ${dimensionNames[rows].en} and ${dimensionNames[columns].en}`,
      zh: `按${dimensionNames[rows].zh}和${dimensionNames[columns].zh}统计的${countedNames[count].zh}`,
    },
    rows: [...rowTotals].map(([key, total]) => ({ key, total })),
    columns: [...columnTotals].map(([key, total]) => ({ key, total })),
    cells: [...cells].flatMap(([row, inRow]) =>
      [...inRow]
        .map(([column, { value, tasks }]) => ({ row, column, value, taskIds: [...tasks] }))
        .sort((a, b) => (place.get(a.column) ?? 0) - (place.get(b.column) ?? 0)),
    ),
  };
}
