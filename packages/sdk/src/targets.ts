import type { Target } from "@fenjie/core/model";
import { foldText } from "./fold.js";
import { partOfTarget, rowsOf, type Source } from "./rows.js";

/** Which targets are asked for; everything given must hold. */
export interface TargetFilter {
  /** Words of the indicator: "农田" finds 高标准农田建设. */
  indicator?: string;
  /** The normalised indicator, the same across plans. */
  indicatorKey?: string;
  /** The unit of measure as printed: "亩". */
  unitText?: string;
  /** An ISO 4217 code: "CNY". */
  currency?: string;
  /** What sort of number it is: "growth". */
  kind?: Target["kind"];
  /** The relation as written: ">=". */
  comparator?: Target["comparator"];
  /** The least value, in the target's own unit, with 万 and 亿 multiplied in. */
  min?: number;
  /** The greatest value, likewise; a range counts by its upper bound. */
  max?: number;
}

/** A target and where it stands. */
export interface PlanTarget extends Target {
  /** The plan it stands in. */
  planId: string;
  /** The task it stands in. */
  taskId: string;
  /** The only part that prints it; `null` in a task without parts, and for the text that parts share. */
  partId: string | null;
}

/** Lists the targets of tasks in printed order. */
export function targets(source: Source, filter: TargetFilter = {}): PlanTarget[] {
  const found: PlanTarget[] = [];
  for (const { plan, task, item } of rowsOf(source)) {
    const partOf = "parts" in item ? partOfTarget(task) : () => item;
    for (const target of item.targets) {
      if (!isTarget(target, filter)) continue;
      const part = partOf(target);
      found.push({ ...target, planId: plan.id, taskId: task.id, partId: part?.id ?? null });
    }
  }
  return found;
}

/** Whether a target is one that is asked for. */
export function isTarget(target: Target, filter: TargetFilter): boolean {
  const { indicator, min, max, ...equal } = filter;
  if (indicator !== undefined && !foldText(target.indicator).includes(foldText(indicator))) return false;
  if (min !== undefined && target.value < min) return false;
  if (max !== undefined && (target.valueMax ?? target.value) > max) return false;
  return Object.entries(equal).every(
    ([key, value]) => value === undefined || target[key as keyof typeof equal] === value,
  );
}
