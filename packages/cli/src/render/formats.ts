import type { Plan } from "@fenjie/core/model";
import { toCsv } from "@fenjie/sdk/export/csv";
import { toMarkdown } from "@fenjie/sdk/export/markdown";
import type { Language } from "../language.js";
import { toJson } from "./json.js";
import type { Paint } from "./paint.js";
import { planTable } from "./plan-table.js";

export interface FormatLook {
  language: Language;
  columns: number;
  paint: Paint;
}

/** The forms a plan can be printed in, by the name behind `--format`. */
export const formats = {
  json: toJson,
  ndjson: ({ tasks }) => tasks.map((task) => `${JSON.stringify(task)}\n`).join(""),
  csv: (plan) => toCsv(plan),
  md: (plan) => toMarkdown(plan),
  table: planTable,
} satisfies Record<string, (plan: Plan, look: FormatLook) => string>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];
