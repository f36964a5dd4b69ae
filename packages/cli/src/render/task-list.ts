import type { Task } from "@fenjie/core/model";
import type { ListColumn } from "./list.js";
import { fieldLabels } from "./plan-labels.js";

const names = (list: readonly string[]): string => list.join("；");

/** What lists of tasks show of one. */
export const taskColumns: readonly ListColumn<Task>[] = [
  { key: "id", label: { en: "Id", zh: "编号" }, value: ({ id }) => id, most: 24 },
  { key: "text", label: fieldLabels.text, value: ({ text }) => text },
  { key: "leaders", label: fieldLabels.leaders, value: ({ leaders }) => names(leaders), most: 14 },
  { key: "leadUnits", label: fieldLabels.leadUnits, value: ({ leadUnits }) => names(leadUnits), most: 20 },
];
