import { fold } from "../text/fold.js";
import { numberValue } from "../text/numbering.js";

/** A printed number in the form ids use: 三 → 3, １２ → 12, 1.2 and 1-2 → 1-2, A-1 → a1; "" where it is none. */
export function idNumber(printed: string): string {
  const folded = fold(printed).replace(/\s/gu, "");
  if (/^\d+(?:[.-]\d+)+$/u.test(folded)) return folded.split(/[.-]/u).map(Number).join("-");
  // Ids of our own begin with g and x.
  if (/^(?![gx]-?\d)[a-z]{1,2}-?\d{1,3}$/iu.test(folded)) return folded.replace("-", "").toLowerCase();
  const value = numberValue(folded);
  return Number.isNaN(value) ? "" : String(value);
}

export interface NumberedTask {
  number: string;
  goalId: string | null;
}

/** How a task got its id: from its number, from its goal and number, or made up. */
export interface TaskId {
  id: string;
  made: "number" | "goal" | "lost" | "doubled";
}

/**
 * Ids from the printed numbers: `plan/24` where the number is unique in the plan, `plan/g3-1`
 * where it is unique under its goal only, `plan/x1` where it was lost or doubled.
 */
export function assignIds(planId: string, tasks: readonly NumberedTask[]): TaskId[] {
  const numbers = tasks.map(({ number }) => idNumber(number));
  const inPlan = count(numbers);
  const underGoal = count(tasks.map(({ goalId }, index) => `${goalId}-${numbers[index]}`));
  let made = 0;
  return tasks.map(({ goalId }, index) => {
    const number = numbers[index] ?? "";
    if (number === "") return { id: `${planId}/x${++made}`, made: "lost" };
    if (inPlan.get(number) === 1) return { id: `${planId}/${number}`, made: "number" };
    if (goalId !== null && underGoal.get(`${goalId}-${number}`) === 1)
      return { id: `${planId}/${goalId}-${number}`, made: "goal" };
    return { id: `${planId}/x${++made}`, made: "doubled" };
  });
}

function count(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
