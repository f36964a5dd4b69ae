import type { Part, Plan, Target, Task } from "@fenjie/core/model";

/**
 * A part of a task, or a task that has none: the smallest thing with people of its own. Counting
 * these counts every piece of work once.
 */
export type WorkItem = Task | Part;

/** One answer of a query: the item, with the task and plan it belongs to. */
export interface Row<Item extends WorkItem = WorkItem> {
  /** The plan the task is in. */
  plan: Plan;
  /** The task; that of the part, where the item is one. */
  task: Task;
  /** What was found: the task itself, or a part of it. */
  item: Item;
}

/** What questions are asked of: a plan, several, or the tasks that a query leaves of them. */
export type Source = Plan | readonly Plan[] | { rows(): Iterable<Row> };

/** The rows of a source, one for each task of a plan. */
export function* rowsOf(source: Source): Iterable<Row> {
  if ("rows" in source) {
    yield* source.rows();
    return;
  }
  for (const plan of [source].flat() as readonly Plan[]) {
    for (const task of plan.tasks) yield { plan, task, item: task };
  }
}

/** The work items of a row: its parts, if it is a task with parts, else itself. */
export function workItems({ plan, task, item }: Row): Row[] {
  if (!("parts" in item) || item.parts.length === 0) return [{ plan, task, item }];
  return item.parts.map((part) => ({ plan, task, item: part }));
}

/** Tells of each of a task's targets the only part that prints it; `null` for one of the shared text. */
export function partOfTarget(task: Task): (target: Target) => Part | null {
  const parts = new Map<string, Part | null>();
  for (const part of task.parts) {
    for (const key of new Set(part.targets.map(placeOf))) parts.set(key, parts.has(key) ? null : part);
  }
  return (target) => parts.get(placeOf(target)) ?? null;
}

const placeOf = ({ span }: Target): string => span.join("-");

/** The targets an item commits to; a part shares those of the task's shared text. */
export function targetsOf({ task, item }: Row): readonly Target[] {
  if ("parts" in item) return item.targets;
  // A task lists the targets of the shared text first, then those of its parts.
  const first = task.parts.find(({ targets }) => targets.length > 0)?.targets[0];
  const end = task.targets.findIndex((target) => first !== undefined && placeOf(target) === placeOf(first));
  const shared = end < 0 ? task.targets : task.targets.slice(0, end);
  return [...shared, ...item.targets];
}

/** The goals above a task, innermost first. */
export function goalsAbove({ plan, task }: Pick<Row, "plan" | "task">): Plan["goals"] {
  const goals: Plan["goals"] = [];
  for (let id = task.goalId; id !== null && goals.length < plan.goals.length; ) {
    // Goals are numbered by their place; a plan made by hand may differ.
    const here = plan.goals[Number(id.slice(1)) - 1];
    const goal = here?.id === id ? here : plan.goals.find((each) => each.id === id);
    if (goal === undefined) break;
    goals.push(goal);
    id = goal.parentId;
  }
  return goals;
}
