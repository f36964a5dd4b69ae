import type { Bilingual } from "@fenjie/core/model";
import { rowsOf, type Source, workItems } from "../rows.js";
import { type Counted, countedNames, type Dimension, dimensionNames, keysOf } from "./keys.js";

/** What `workload` may be told. */
export interface WorkloadOptions {
  /** What a row stands for. */
  by: Dimension;
  /** What to count. `fractional`: work items, each divided equally among those it stands under. */
  count?: Counted | "fractional";
}

/** How much stands under each official, unit or goal. */
export interface Workload {
  /** What the values count. */
  what: Bilingual;
  /** The greatest value first, then as printed. */
  rows: WorkloadRow[];
}

/** How much stands under one name or goal. */
export interface WorkloadRow {
  /** A name, or a goal's path: "甲 / 乙". */
  key: string;
  /** To six decimals. */
  value: number;
  /** Of the tasks (for parts and fractions: work items), those where no other name stands beside it. */
  solo: number;
  /** Those where one does. */
  shared: number;
  /** The tasks that were counted, in printed order. */
  taskIds: string[];
}

/**
 * Counts tasks, work items or shares of them by official, unit or goal.
 *
 * @example
 * ```ts
 * import { plan } from "@fenjie/data/wujin-2023";
 * import { workload } from "@fenjie/sdk";
 *
 * const { what, rows } = workload(plan, { by: "leader" });
 * console.log(`${what.en}: ${rows[0]?.key} ${rows[0]?.value}`);
 * ```
 *
 * ```text
 * tasks by official: 李德森 24
 * ```
 */
export function workload(source: Source, { by, count = "tasks" }: WorkloadOptions): Workload {
  const sums = new Map<string, { value: number; solo: number; shared: number; tasks: Set<string> }>();
  for (const row of rowsOf(source)) {
    for (const each of count === "tasks" ? [row] : workItems(row)) {
      const keys = keysOf(each, by);
      for (const key of keys) {
        const sum = sums.get(key) ?? { value: 0, solo: 0, shared: 0, tasks: new Set() };
        sum.value += count === "fractional" ? 1 / keys.length : 1;
        sum[keys.length === 1 ? "solo" : "shared"]++;
        sum.tasks.add(row.task.id);
        sums.set(key, sum);
      }
    }
  }
  const rows = [...sums].map(([key, { value, solo, shared, tasks }]) => ({
    key,
    value: Math.round(value * 1e6) / 1e6,
    solo,
    shared,
    taskIds: [...tasks],
  }));
  return { what: whatIsCounted(by, count), rows: rows.sort((a, b) => b.value - a.value) };
}

function whatIsCounted(by: Dimension, count: Counted | "fractional"): Bilingual {
  const { en, zh } = dimensionNames[by];
  if (count !== "fractional") {
    return { en: `${countedNames[count].en} by ${en}`, zh: `按${zh}统计的${countedNames[count].zh}` };
  }
  return {
    en: `${countedNames.parts.en} by ${en}, each divided equally among those it stands under`,
    zh: `按${zh}统计的${countedNames.parts.zh}，共同承担的平均分摊`,
  };
}
