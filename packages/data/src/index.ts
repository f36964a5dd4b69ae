/** Published plans. The `.` entry: a list of them, and `loadPlan` to get one. */

import type { Plan } from "@fenjie/core";
import { entries, loaders, type PlanId } from "./generated/list.js";

export type { Plan } from "@fenjie/core";
export type { PlanId } from "./generated/list.js";
export type { PlanCounts, PlanEntry } from "./plan-entry.js";
export type { Translation } from "./translation.js";

/** What plans there are, by id; none of them is loaded. */
export const plans = entries;

/**
 * Loads a plan. Rejects with a `RangeError` that names the plans there are, where there is no such plan.
 *
 * @example
 * ```ts
 * import { loadPlan } from "@fenjie/data";
 *
 * const plan = await loadPlan("wujin-2023");
 * console.log(plan.jurisdiction?.name, plan.year, plan.tasks.length);
 * ```
 *
 * ```text
 * 武进区 2023 86
 * ```
 */
export async function loadPlan(id: PlanId): Promise<Plan> {
  if (!Object.hasOwn(loaders, id)) {
    throw new RangeError(`there is no plan "${id}"; there is: ${Object.keys(loaders).join(", ")}`);
  }
  const { plan } = await loaders[id]();
  return plan;
}
