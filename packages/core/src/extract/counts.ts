import type { Diagnostic } from "../model/diagnostic.js";
import type { Goal } from "../model/schemas/goal.js";
import type { Task } from "../model/schemas/task.js";
import { fold } from "../text/fold.js";
import { countsDiffer } from "./diagnostics.js";

// 共梳理146项 · 分解为16项 · 6个方面243项
const announced =
  /(?:分解(?:落实|细化)?(?:为|成|出)?|细化(?:为|成)?|梳理(?:出|为)?|确定(?:了|为)?|形成|共计?|合计|包括|涉及|提出|列出|明确(?:了)?|\d{1,3}个(?:方面|部分|领域|大类))[^。;\n\d]{0,24}?(?<count>\d{1,4})\s?(?:项|件)(?!目|措施|制度|改革措施|资金)/u;
const countInHeading = /[(,]\s*(?:(?:共|合计)\s*)?(?<count>\d{1,4})\s*(?:项|件)\s*\)?$/u;

/** Compares the numbers of tasks that a document announces with what was read of it. */
export function checkCounts(
  preamble: string,
  preambleStart: number,
  goals: readonly Goal[],
  tasks: readonly Task[],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const total = announced.exec(fold(preamble));
  const items = tasks.reduce((sum, { parts }) => sum + Math.max(1, parts.length), 0);
  if (total?.groups?.count !== undefined) {
    const count = Number(total.groups.count);
    const start = preambleStart + total.index;
    if (count !== tasks.length && count !== items) {
      diagnostics.push(
        countsDiffer({ where: "", announced: count, read: tasks.length }, [start, start + total[0].length]),
      );
    }
  }
  const tasksUnder = countUnder(goals, tasks, () => 1);
  const itemsUnder = countUnder(goals, tasks, ({ parts }) => Math.max(1, parts.length));
  for (const goal of goals) {
    const count = countInHeading.exec(fold(goal.name))?.groups?.count;
    const read = tasksUnder.get(goal.id) ?? 0;
    if (count === undefined || Number(count) === read || Number(count) === itemsUnder.get(goal.id)) continue;
    diagnostics.push(
      countsDiffer({ where: goal.name, announced: Number(count), read }, goal.spans[0] ?? null),
    );
  }
  return diagnostics;
}

/** How many tasks stand under each goal, at any depth. */
function countUnder(
  goals: readonly Goal[],
  tasks: readonly Task[],
  weight: (task: Task) => number,
): Map<string, number> {
  const parents = new Map(goals.map(({ id, parentId }) => [id, parentId]));
  const counts = new Map<string, number>();
  for (const task of tasks) {
    for (let id = task.goalId; id !== null; id = parents.get(id) ?? null)
      counts.set(id, (counts.get(id) ?? 0) + weight(task));
  }
  return counts;
}
