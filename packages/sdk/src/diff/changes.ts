import type { Deadline, Target, Task } from "@fenjie/core/model";
import { foldText } from "../fold.js";
import { nameKey } from "../registry/names.js";
import { nameLikeness } from "./features.js";

/** What became different in a field. */
export type Change =
  | { field: "text"; before: string; after: string }
  | { field: "goal"; before: string | null; after: string | null }
  | {
      /** Where nothing was added or removed, the order changed: who comes first. */
      field: "leaders" | "leadUnits" | "responsibleUnits";
      before: string[];
      after: string[];
      added: string[];
      removed: string[];
    }
  | {
      field: "deadline";
      direction: "earlier" | "later" | "restated";
      before: Deadline | null;
      after: Deadline | null;
    }
  | {
      /**
       * `raised` and `lowered` compare the values as numbers: whether that is more ambitious depends on the
       * comparator. `restated`: the same value with another comparator, upper bound or condition.
       */
      field: "targets";
      direction: "raised" | "lowered" | "restated" | "added" | "dropped";
      before: Target | null;
      after: Target | null;
    };

/** One side of a comparison: a task, or several together. */
export interface Side {
  tasks: readonly Task[];
  /** The name of the goal above, with those above it. */
  goal: string | null;
  /** The plan's year, from which deadlines count. */
  year: number | null;
}

/** How alike two indicators must be to be one. */
const sameIndicator = 0.5;

/** Lists what differs between two sides. Numbers, ids and places in the document do not count. */
export function changesBetween(before: Side, after: Side): Change[] {
  const changes: Change[] = [];
  const [text, newText] = [textOf(before), textOf(after)];
  if (foldText(text) !== foldText(newText)) changes.push({ field: "text", before: text, after: newText });
  if (foldText(before.goal ?? "") !== foldText(after.goal ?? "")) {
    changes.push({ field: "goal", before: before.goal, after: after.goal });
  }
  for (const field of ["leaders", "leadUnits", "responsibleUnits"] as const) {
    changes.push(...nameChanges(field, namesOf(before, field), namesOf(after, field)));
  }
  changes.push(...deadlineChanges(before, after));
  const targetsOf = (side: Side) => side.tasks.flatMap(({ targets }) => targets);
  return [...changes, ...targetChanges(targetsOf(before), targetsOf(after))];
}

function textOf({ tasks }: Side): string {
  const texts = tasks.flatMap(({ text, parts }) => [
    text,
    ...parts.map((part) => part.text).filter((own) => !text.includes(own)),
  ]);
  return texts.join("\n");
}

type NameField = "leaders" | "leadUnits" | "responsibleUnits";

const namesOf = ({ tasks }: Side, field: NameField): string[] => [
  ...new Set(tasks.flatMap((task) => task[field])),
];

function nameChanges(field: NameField, before: string[], after: string[]): Change[] {
  const [keys, newKeys] = [before.map(nameKey), after.map(nameKey)];
  const added = after.filter((name) => !keys.includes(nameKey(name)));
  const removed = before.filter((name) => !newKeys.includes(nameKey(name)));
  const isSame = keys.join("\n") === newKeys.join("\n");
  return isSame ? [] : [{ field, before, after, added, removed }];
}

function deadlineChanges(before: Side, after: Side): Change[] {
  const [old, now] = [before.tasks[0]?.deadline ?? null, after.tasks[0]?.deadline ?? null];
  if (foldText(old?.text ?? "") === foldText(now?.text ?? "")) return [];
  const [day, newDay] = [dayOf(old, before.year), dayOf(now, after.year)];
  const direction =
    day === null || newDay === null || day === newDay ? "restated" : newDay < day ? "earlier" : "later";
  return [{ field: "deadline", direction, before: old, after: now }];
}

/** A deadline's day counted from its plan's year, so that June is June in the next year's plan too. */
function dayOf(deadline: Deadline | null, year: number | null): number | null {
  const date = deadline?.date ?? null;
  if (date === null || year === null) return null;
  return (Number(date.slice(0, 4)) - year) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8));
}

const measureOf = ({ unitText, currency }: Target): string => foldText(`${unitText ?? ""} ${currency ?? ""}`);

function likeness(a: Target, b: Target): number {
  if (measureOf(a) !== measureOf(b)) return 0;
  if (a.indicatorKey !== null && a.indicatorKey === b.indicatorKey) return 1;
  return nameLikeness(foldText(a.indicator), foldText(b.indicator));
}

function targetChanges(before: readonly Target[], after: readonly Target[]): Change[] {
  const partner = pairTargets(before, after);
  const taken = new Set(partner.values());
  const changes = before.flatMap((old, i): Change[] => {
    const now = after[partner.get(i) ?? -1];
    if (now === undefined) return [{ field: "targets", direction: "dropped", before: old, after: null }];
    if (old.value !== now.value) {
      const direction = now.value > old.value ? "raised" : "lowered";
      return [{ field: "targets", direction, before: old, after: now }];
    }
    const isSame = conditionsOf(old) === conditionsOf(now);
    return isSame ? [] : [{ field: "targets", direction: "restated", before: old, after: now }];
  });
  const added = after.filter((_, j) => !taken.has(j));
  return [
    ...changes,
    ...added.map((now): Change => ({ field: "targets", direction: "added", before: null, after: now })),
  ];
}

/** Pairs targets by place: those of equal words first, then the most alike. */
function pairTargets(before: readonly Target[], after: readonly Target[]): Map<number, number> {
  const partner = new Map<number, number>();
  const waiting = new Map<string, number[]>();
  const wordsOf = (target: Target) => `${foldText(target.indicator)}\n${measureOf(target)}`;
  for (const [j, target] of [...after.entries()].reverse()) {
    const same = waiting.get(wordsOf(target));
    if (same === undefined) waiting.set(wordsOf(target), [j]);
    else same.push(j);
  }
  for (const [i, target] of before.entries()) {
    const j = waiting.get(wordsOf(target))?.pop();
    if (j !== undefined) partner.set(i, j);
  }
  const taken = new Set(partner.values());
  const free = before.flatMap((old, i) => (partner.has(i) ? [] : [{ old, i }]));
  const left = after.flatMap((now, j) => (taken.has(j) ? [] : [{ now, j }]));
  const pairs = free.flatMap(({ old, i }) => left.map(({ now, j }) => ({ i, j, score: likeness(old, now) })));
  for (const { i, j, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score < sameIndicator || partner.has(i) || taken.has(j)) continue;
    partner.set(i, j);
    taken.add(j);
  }
  return partner;
}

const conditionsOf = ({ comparator, valueMax, thresholds }: Target): string =>
  JSON.stringify([
    comparator,
    valueMax,
    thresholds.map((each) => [each.comparator, each.value, each.currency]),
  ]);
