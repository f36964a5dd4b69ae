import type { Diagnostic } from "../model/diagnostic.js";
import type { Task } from "../model/schemas/task.js";
import { fold } from "../text/fold.js";
import { targetsInColumn } from "./diagnostics.js";

/** 目标值（亿元）, 2025年目标, 年度计划数; 目标类型 and 目标完成情况 are something else. */
const valueLabel = /(?:目标|指标|计划|任务)(?:值|数|量)?(?:\([^()]*\))?(?:#\d+)?$/u;
/** A number with its unit and hardly a word more: ≥15, 3万人次以上, 6.5%左右; no date. */
const bareValue = /^\D{0,4}(?!\d{1,4}[年月日])\d[\d.,]*(?:[-—~]\d[\d.,]*)?[^\d,;。]{0,8}$/u;

/** Reports the columns of target values that stand beside the text of tasks, each at its first value. */
export function reportValueColumns(tasks: readonly Task[]): Diagnostic[] {
  const columns = new Map<string, { count: number; first: Task }>();
  for (const task of tasks) {
    for (const [label, value] of Object.entries(task.extra)) {
      if (valueLabel.test(fold(label)) && bareValue.test(fold(value)))
        columns.set(label, {
          count: (columns.get(label)?.count ?? 0) + 1,
          first: columns.get(label)?.first ?? task,
        });
    }
  }
  return [...columns].map(([label, { count, first }]) =>
    targetsInColumn({ label, count }, first.spans.extra[label] ?? null),
  );
}
