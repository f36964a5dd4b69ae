import type { Diagnostic } from "./diagnostic.js";
import { formatPath } from "./json-path.js";
import {
  duplicateId,
  duplicateName,
  foreignId,
  goalCycle,
  notTheUnion,
  spanCount,
  unknownGoal,
  unknownName,
  unmatchedSpan,
} from "./plan-diagnostics.js";
import type { Goal } from "./schemas/goal.js";
import type { Official } from "./schemas/official.js";
import type { Part } from "./schemas/part.js";
import type { PlanSpans } from "./schemas/plan.js";
import type { Task } from "./schemas/task.js";
import type { Unit } from "./schemas/unit.js";

/** An item of a plan's list: its key if one can be read, and its value if that has the right shape. */
export interface Item<T> {
  key: string | null;
  value: T | null;
}

/** A plan as far as its shape is right, so that the rules between its parts can be checked all the same. */
export interface LoosePlan {
  id: string | null;
  goals: readonly Item<Goal>[] | null;
  tasks: readonly Item<Task>[] | null;
  officials: readonly Item<Official>[] | null;
  units: readonly Item<Unit>[] | null;
  /** The values that may have a span, and `spans`. */
  quoted: {
    title: string | null;
    documentNumber: string | null;
    issuer: string | null;
    spans: PlanSpans;
  } | null;
}

/** The lists of names that a task and its parts have, and where the names are keys into. */
const nameLists = [
  { key: "leaders", list: "officials" },
  { key: "leadUnits", list: "units" },
  { key: "responsibleUnits", list: "units" },
] as const;

/** What holds between the parts of a plan and no schema can say. Linear in the plan's size. */
export function checkRules(plan: LoosePlan): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => found.push(diagnostic);
  const goals = checkGoals(plan.goals, report);
  const names = {
    officials: checkNames("officials", plan.officials, report),
    units: checkNames("units", plan.units, report),
  };
  checkTasks(plan, { goals, names }, report);
  if (plan.quoted) checkQuoted(plan.quoted, report);
  return found;
}

type Report = (diagnostic: Diagnostic) => void;

/** What tasks refer to; `null` where the list itself cannot be read, so that nothing is said of its members. */
interface Known {
  goals: ReadonlySet<string> | null;
  names: Record<"officials" | "units", ReadonlySet<string> | null>;
}

function checkGoals(goals: readonly Item<Goal>[] | null, report: Report): ReadonlySet<string> | null {
  if (goals === null) return null;
  const first = new Map<string, number>();
  for (const [index, { key }] of goals.entries()) {
    if (key === null) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else report(duplicateId({ path: `goals[${index}].id`, id: key, first: `goals[${earlier}]` }, null));
  }
  const parents = new Map<string, string>();
  for (const [index, { value }] of goals.entries()) {
    if (value === null || value.parentId === null) continue;
    if (first.get(value.id) === index) parents.set(value.id, value.parentId);
    if (!first.has(value.parentId)) {
      report(unknownGoal({ path: `goals[${index}].parentId`, id: value.parentId }, null));
    }
  }
  for (const id of findCycles(parents)) {
    report(goalCycle({ path: `goals[${first.get(id)}].parentId`, id }, null));
  }
  return new Set(first.keys());
}

/** One member of each cycle. A goal that a walk has passed once is never walked again. */
function findCycles(parents: ReadonlyMap<string, string>): string[] {
  const cycles: string[] = [];
  const settled = new Set<string>();
  for (const start of parents.keys()) {
    const trail = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !settled.has(id) && !trail.has(id)) {
      trail.add(id);
      id = parents.get(id);
    }
    if (id !== undefined && trail.has(id)) cycles.push(id);
    for (const passed of trail) settled.add(passed);
  }
  return cycles;
}

function checkNames(
  list: "officials" | "units",
  items: readonly Item<unknown>[] | null,
  report: Report,
): ReadonlySet<string> | null {
  if (items === null) return null;
  const first = new Map<string, number>();
  for (const [index, { key }] of items.entries()) {
    if (key === null) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else
      report(
        duplicateName({ path: `${list}[${index}].name`, name: key, first: `${list}[${earlier}]` }, null),
      );
  }
  return new Set(first.keys());
}

function checkTasks(plan: LoosePlan, known: Known, report: Report): void {
  const first = new Map<string, string>();
  const claim = (id: string, path: string) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    else report(duplicateId({ path: `${path}.id`, id, first: earlier }, null));
  };
  for (const [index, { key, value: task }] of (plan.tasks ?? []).entries()) {
    const path = `tasks[${index}]`;
    if (key !== null) claim(key, path);
    if (task === null) continue;
    if (plan.id !== null) checkPrefix(task.id, `${plan.id}/`, path, report);
    if (task.goalId !== null && known.goals && !known.goals.has(task.goalId)) {
      report(unknownGoal({ path: `${path}.goalId`, id: task.goalId }, null));
    }
    // A number counted anew where the printed one was lost has no place in the document.
    if (task.number === "") checkPair(false, task.spans.number !== null, `${path}.spans.number`, report);
    checkResponsibilities(task, path, known, report);
    for (const [place, part] of task.parts.entries()) {
      const partPath = `${path}.parts[${place}]`;
      claim(part.id, partPath);
      checkPrefix(part.id, `${task.id}.`, partPath, report);
      checkResponsibilities(part, partPath, known, report);
    }
    if (task.parts.length > 0) checkUnions(task, path, report);
  }
}

function checkPrefix(id: string, prefix: string, path: string, report: Report): void {
  if (!id.startsWith(prefix)) report(foreignId({ path: `${path}.id`, id, prefix }, null));
}

/** Names are known, each has its span, and so has every other quoted value. */
function checkResponsibilities(item: Task | Part, path: string, known: Known, report: Report): void {
  for (const { key, list } of nameLists) {
    const names = item[key];
    const spans = item.spans[key];
    for (const [index, name] of names.entries()) {
      if (known.names[list]?.has(name) === false) {
        report(unknownName({ path: `${path}.${key}[${index}]`, name, list }, null));
      }
    }
    if (names.length !== spans.length) {
      report(spanCount({ path: `${path}.spans.${key}`, names: names.length, spans: spans.length }, null));
    }
  }
  checkPair(item.deadline !== null, item.spans.deadline !== null, `${path}.spans.deadline`, report);
  for (const label of new Set([...Object.keys(item.extra), ...Object.keys(item.spans.extra)])) {
    const inExtra = Object.hasOwn(item.extra, label);
    const inSpans = Object.hasOwn(item.spans.extra, label);
    if (inExtra !== inSpans) checkPair(inExtra, inSpans, formatPath(["spans", "extra", label], path), report);
  }
}

function checkPair(hasValue: boolean, hasSpan: boolean, path: string, report: Report): void {
  if (hasValue !== hasSpan) report(unmatchedSpan({ path, lacks: hasValue ? "span" : "value" }, null));
}

function checkUnions(task: Task, path: string, report: Report): void {
  for (const { key } of nameLists) {
    const own = new Set(task[key]);
    const inParts = new Set(task.parts.flatMap((part) => part[key]));
    const missing = [...inParts].filter((name) => !own.has(name));
    const surplus = [...own].filter((name) => !inParts.has(name));
    if (missing.length > 0 || surplus.length > 0) {
      report(notTheUnion({ path: `${path}.${key}`, missing, surplus }, null));
    }
  }
}

/** A plan's own values may come from the caller and have no span; a span without a value is a fault. */
function checkQuoted(quoted: NonNullable<LoosePlan["quoted"]>, report: Report): void {
  for (const key of ["title", "documentNumber", "issuer"] as const) {
    if (quoted[key] === null) checkPair(false, quoted.spans[key] !== null, `spans.${key}`, report);
  }
}
