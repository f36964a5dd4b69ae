import type { Plan, Task } from "@fenjie/core/model";
import type { Registry } from "../registry/registry.js";
import type { RegistryOptions, UnitAnswer } from "../registry/resolve-unit.js";
import { type ItemMatch, matchItem } from "./match-item.js";
import { unitReach } from "./reach.js";

/** A task that reaches a unit: in which role, by which printed reference, and why that one means it. */
export interface Match extends Omit<ItemMatch, "level"> {
  /** The task, as printed. */
  task: Task;
  /** The ids of the parts that print the reference; `[]` where the task has no parts. */
  parts: string[];
}

/** The tasks of one unit. Each task is in one list at most: the surest. */
export interface UnitTasks {
  /** What the name means. Where it is ambiguous or unknown, the lists are empty. */
  unit: UnitAnswer;
  /** The tasks that print the unit's name. */
  named: Match[];
  /** Those that reach it through 各, by a roster that lists it. */
  collective: Match[];
  /** Those that may mean it: through 相关, or through 各 where no roster lists it. */
  possible: Match[];
}

/**
 * Answers "which tasks are ours?". With a registry made of a roster it knows whom 各镇 means; without,
 * or for a unit that no roster lists, such tasks are only possible. `on` is the day that counts.
 *
 * @example
 * ```ts
 * import { plan } from "@fenjie/data/wujin-2023";
 * import { unitTasks } from "@fenjie/sdk";
 *
 * const { named, collective, possible } = unitTasks(plan, "湖塘镇");
 * console.log(named.length, collective.length, possible.length);
 * ```
 *
 * ```text
 * 2 0 64
 * ```
 */
export function unitTasks(
  plan: Plan,
  unit: string,
  registry?: Registry,
  options: Pick<RegistryOptions, "on"> = {},
): UnitTasks {
  const reach = unitReach(plan, unit, registry, options);
  const tasks: UnitTasks = { unit: reach.unit, named: [], collective: [], possible: [] };
  for (const task of plan.tasks) {
    const match = matchItem(task, reach);
    if (match === null) continue;
    const { level, role, via, why } = match;
    const parts = task.parts.filter((part) => [...part.leadUnits, ...part.responsibleUnits].includes(via));
    tasks[level].push({ task, role, via, parts: parts.map((part) => part.id), why });
  }
  return tasks;
}
