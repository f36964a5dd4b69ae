/** A description of the CSV tables. The `/export/datapackage` entry. */

import type { Plan } from "@fenjie/core/model";
import { label, labels } from "../labels/index.js";
import { type Column, type CsvTable, columnType, tables } from "./csv-tables.js";

/** A descriptor of the Data Package standard; plain JSON. */
export interface DataPackage {
  /** The profile it keeps to. */
  $schema: string;
  /** The name of the package, for programs. */
  name: string;
  /** The titles of the plans. */
  title: string;
  /** The licence of the data, where one was given. */
  licenses?: { name: string; path: string }[];
  /** The documents, by title. */
  sources: { title: string }[];
  /** The tables, in the order of `csvTables`. */
  resources: Resource[];
}

/** A table, as the standard describes one. */
export interface Resource {
  /** The name of the table, to which keys of others point. */
  name: CsvTable;
  /** That it is a table, with a schema. */
  type: "table";
  /** What the table is called in Chinese. */
  title: string;
  /** Where its file stands, from the descriptor. */
  path: string;
  /** How its file is written. */
  format: "csv";
  /** The media type of that form. */
  mediatype: "text/csv";
  /** How its characters are written. */
  encoding: "utf-8";
  /** Its columns in order, what blank cells mean, and its keys. */
  schema: {
    fields: Field[];
    missingValues: [""];
    primaryKey?: string[];
    foreignKeys?: ForeignKey[];
  };
}

/** A column of a table. */
export interface Field {
  /** The header of the column. */
  name: string;
  /** What it is called in Chinese. */
  title: string;
  /** What its cells hold; lists are strings. */
  type: "string" | "integer" | "number" | "date";
  /** The words it is limited to, where it is; whether no cell is blank. */
  constraints?: { enum?: string[]; required?: boolean };
}

/** Columns whose values stand in columns of another table; `resource` is "" for the table itself. */
export interface ForeignKey {
  /** The columns that point. */
  fields: string[];
  /** The table and the columns they point to. */
  reference: { resource: string; fields: string[] };
}

/** What `toDataPackage` may be told. */
export interface DataPackageOptions {
  /** A name of lower-case letters, digits and - for the package: the plan's id unless told. */
  name?: string;
  /** The name and address of the licence of the data: "CC-BY-4.0". */
  license?: { name: string; path: string };
  /** Where a table's file stands, from the descriptor: "tasks.csv" unless told. */
  path?: (table: CsvTable) => string;
}

type Key = Column["key"];

const primaryKeys: { readonly [Table in CsvTable]?: readonly Key[] } = {
  tasks: ["id"],
  parts: ["id"],
  goals: ["planId", "id"],
  units: ["planId", "name"],
  officials: ["planId", "name"],
  targets: ["taskId", "position"],
  thresholds: ["taskId", "targetPosition", "position"],
};

const toTask = { fields: ["taskId"], reference: { resource: "tasks", fields: ["id"] } };
const toPart = { fields: ["partId"], reference: { resource: "parts", fields: ["id"] } };
const foreignKeys: { readonly [Table in CsvTable]?: readonly ForeignKey[] } = {
  parts: [toTask],
  assignments: [toTask, toPart],
  targets: [toTask, toPart],
  thresholds: [
    {
      fields: ["taskId", "targetPosition"],
      reference: { resource: "targets", fields: ["taskId", "position"] },
    },
  ],
  extra: [toTask, toPart],
};

/**
 * The keys to goals hold within one plan, whose ids they are. Together with `planId` they would have
 * blanks in them, which readers of foreign keys take for errors.
 */
const goalKeys: { readonly [Table in CsvTable]?: readonly ForeignKey[] } = {
  tasks: [{ fields: ["goalId"], reference: { resource: "goals", fields: ["id"] } }],
  goals: [{ fields: ["parentId"], reference: { resource: "", fields: ["id"] } }],
};

/**
 * Describes what `csvTables(plan)` writes in its machine form as a Data Package (version 2): columns with
 * types and words, keys, and which table names which. It keeps to what readers of version 1 know too.
 */
export function toDataPackage(plan: Plan | readonly Plan[], options: DataPackageOptions = {}): DataPackage {
  const { license, path = (table) => `${table}.csv` } = options;
  const plans = [plan].flat() as readonly Plan[];
  const [first] = plans;
  const titles = plans.map(({ title, id }) => title ?? id);
  const resources = Object.entries(tables).map(([name, { columns }]): Resource => {
    const table = name as CsvTable;
    const keys = [...(foreignKeys[table] ?? []), ...((plans.length === 1 && goalKeys[table]) || [])];
    const primaryKey = primaryKeys[table];
    return {
      name: table,
      type: "table",
      title: label("tables", table).zh,
      path: path(table),
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: {
        fields: columns.map((column) => fieldOf(column, primaryKey?.includes(column.key) ?? false)),
        missingValues: [""],
        ...(primaryKey && { primaryKey: [...primaryKey] }),
        ...(keys.length > 0 && { foreignKeys: keys }),
      },
    };
  });
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: options.name ?? first?.id ?? "plans",
    title: titles.join("；") || "plans",
    ...(license && { licenses: [license] }),
    sources: titles.map((title) => ({ title })),
    resources,
  };
}

function fieldOf({ key, values }: Column, required: boolean): Field {
  const type = columnType(key);
  // A cell may hold several words of a list, joined by ";".
  const words = values !== undefined && type !== "list" ? Object.keys(labels("en")[values]) : null;
  return {
    name: key,
    title: label("columns", key).zh,
    type: type === "list" ? "string" : type,
    ...((words !== null || required) && {
      constraints: { ...(words && { enum: words }), ...(required && { required }) },
    }),
  };
}
