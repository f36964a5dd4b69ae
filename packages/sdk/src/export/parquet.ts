/** Tidy tables of plans as Parquet. The `/export/parquet` entry. */

import type { Plan } from "@fenjie/core/model";
import { ByteWriter, parquetWrite } from "hyparquet-writer";
import { labels } from "../labels/index.js";
import { type Column, type CsvTable, columnType, tables, type Value } from "./csv-tables.js";

/** How a table is written. */
export interface ParquetOptions {
  /** Which table: "tasks" unless told. */
  table?: CsvTable;
  /**
   * `machine` (the default): columns have the keys of the JSON, enumerations its English words.
   * `reader`: columns and enumerations have their Chinese words.
   */
  form?: "machine" | "reader";
}

/** Parquet's own words for a column, one element or, for a list, its three levels. */
type Schema = NonNullable<Parameters<typeof parquetWrite>[0]["schema"]>;

/**
 * One table of a plan, or of several under one another, as a Parquet file: the tables of `toCsv`, but
 * lists are lists of texts, numbers are doubles, counts are integers, and texts are as published. Dates
 * are texts (YYYY-MM-DD), unknown is null. The same plan gives the same bytes.
 */
export function toParquet(plan: Plan | readonly Plan[], options: ParquetOptions = {}): Uint8Array {
  const { table = "tasks", form = "machine" } = options;
  const { columns, rows } = tables[table];
  const words = form === "reader" ? labels("zh-Hans") : null;
  const data = ([plan].flat() as readonly Plan[]).flatMap((each) => [...rows(each)]);
  const nameOf = ({ key }: Column): string => words?.columns[key] ?? key;
  const worded = ({ values }: Column, value: string): string =>
    words === null || values === undefined
      ? value
      : ((words[values] as Record<string, string>)[value] ?? value);
  const cell = (column: Column, value: Value | undefined): unknown =>
    typeof value === "string"
      ? worded(column, value)
      : Array.isArray(value)
        ? value.map((item: string) => worded(column, item))
        : (value ?? null);

  const writer = new ByteWriter();
  parquetWrite({
    writer,
    columnData: columns.map((column, index) => ({
      name: nameOf(column),
      data: data.map((row) => cell(column, row[index])),
    })),
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.flatMap((column) => schemaOf(column, nameOf(column))),
    ],
    createdBy: "fenjie",
  });
  return writer.getBytes();
}

const text = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;

function schemaOf({ key }: Column, name: string): Schema {
  const optional = { name, repetition_type: "OPTIONAL" } as const;
  switch (columnType(key)) {
    case "list":
      return [
        { ...optional, converted_type: "LIST", num_children: 1 },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", repetition_type: "REQUIRED", ...text },
      ];
    case "integer":
      return [{ ...optional, type: "INT32" }];
    case "number":
      return [{ ...optional, type: "DOUBLE" }];
    default:
      return [{ ...optional, ...text }];
  }
}
