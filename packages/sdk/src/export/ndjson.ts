/** Tasks as lines of JSON. The `/export/ndjson` entry. */

import type { Task } from "@fenjie/core/model";
import { goalsAbove, rowsOf, type Source } from "../rows.js";

/** A line: a task as in the plan, with what it takes to stand alone. */
export interface TaskLine extends Task {
  /** The plan it stands in. */
  planId: string;
  /** The year of that plan. */
  year: number | null;
  /** The name of the place, as in the plan's `jurisdiction`. */
  place: string | null;
  /** The names of the goals above it, outermost first. */
  goals: string[];
}

/**
 * The tasks of a plan, several plans or a query, one JSON object a line (NDJSON). The keys of `TaskLine`
 * stand in this order on every line. Rows of parts give their task, once.
 */
export function toNdjson(source: Source): string {
  const lines = new Set<string>();
  for (const { plan, task } of rowsOf(source)) {
    const line: TaskLine = {
      planId: plan.id,
      year: plan.year,
      place: plan.jurisdiction?.name ?? null,
      goals: goalsAbove({ plan, task })
        .map(({ name }) => name)
        .reverse(),
      ...task,
    };
    lines.add(`${JSON.stringify(line)}\n`);
  }
  return [...lines].join("");
}
