/** What became of a plan's tasks in another plan. The `/diff` entry. */

import type { Bilingual, Plan, Task } from "@fenjie/core/model";
import { goalsAbove } from "../rows.js";
import { type Change, changesBetween, type Side } from "./changes.js";
import { type Features, featuresOf, type TaskFeatures, weightOf } from "./features.js";
import { matchTasks, similarity } from "./match.js";

export type { Change } from "./changes.js";

/** Tasks of two plans that are one another's. Either list has one, where not split or merged. */
export interface TaskPair {
  /** Tasks of the earlier plan, as printed. */
  before: Task[];
  /** Tasks of the later plan, as printed. */
  after: Task[];
  /** From 0 to 1, as `diffPlans` explains; to two decimals. */
  similarity: number;
  /** What changed, field by field; `[]` where nothing did. */
  changes: Change[];
  /** What they have in common. */
  why: Bilingual;
}

/** A task without a counterpart. */
export interface LoneTask {
  /** The task, as printed. */
  task: Task;
  /** How alike the likest was not. */
  why: Bilingual;
}

/** What became of the tasks. Every task of both plans is in one list, once. */
export interface PlanDiff {
  /** One task and one task, nothing changed but perhaps the number. */
  same: TaskPair[];
  /** One task and one task, with what changed. */
  changed: TaskPair[];
  /** One task before, several after. */
  split: TaskPair[];
  /** Several tasks before, one after. */
  merged: TaskPair[];
  /** Tasks of the later plan that no earlier one is like. */
  added: LoneTask[];
  /** Tasks of the earlier plan that no later one is like. */
  dropped: LoneTask[];
}

/** What `diffPlans` may be told. */
export interface DiffOptions {
  /** How alike two tasks must be to be one, from 0 to 1; 0.5 unless told. */
  threshold?: number;
}

/**
 * Compares two plans, such as two years of one place.
 *
 * Tasks are matched by their words. Two texts are as alike as the pairs of neighbouring characters they
 * share: twice the weight of those in both, through the weight of each text's (Dice). All numbers are one,
 * since they are what changes; a pair that few tasks have weighs more (log(1 + N/n) for n of N tasks). Goals that are alike make up for a fifth of what the texts
 * lack. Equal texts are matched first, then the most alike, one to one, down to `threshold`. A task that
 * stays alone joins the one whose words hold six tenths of its own, if no other piece has taken them:
 * so tasks are split and merged. Units and leaders play no part in matching, since they are what changes.
 *
 * @example
 * ```ts
 * import { plan } from "@fenjie/data/wujin-2023";
 * import { diffPlans } from "@fenjie/sdk/diff";
 *
 * const { same, dropped } = diffPlans(plan, { ...plan, tasks: plan.tasks.slice(1) });
 * console.log(same.length, dropped[0]?.task.id);
 * ```
 *
 * ```text
 * 85 wujin-2023/1
 * ```
 */
export function diffPlans(before: Plan, after: Plan, { threshold = 0.5 }: DiffOptions = {}): PlanDiff {
  const features = featuresOf(before, after);
  const links = matchTasks(features, threshold);
  const diff: PlanDiff = { same: [], changed: [], split: [], merged: [], added: [], dropped: [] };
  const tasksAt = (side: readonly TaskFeatures[], places: readonly number[]): TaskFeatures[] =>
    places.flatMap((place) => side[place] ?? []);

  for (const [i, task] of features.before.entries()) {
    const partners = links.after[i] ?? [];
    const [first] = partners;
    if (first === undefined) {
      diff.dropped.push({ task: task.task, why: nothingLike(threshold) });
      continue;
    }
    const sources = links.before[first] ?? [];
    // A merged task is told once, at the first of those it was made from.
    if (sources[0] !== i && partners.length === 1) continue;
    const pair = pairOf(
      tasksAt(features.before, sources),
      tasksAt(features.after, partners),
      features,
      before,
      after,
    );
    if (partners.length > 1) diff.split.push(pair);
    else if (sources.length > 1) diff.merged.push(pair);
    else diff[pair.changes.length === 0 ? "same" : "changed"].push(pair);
  }
  for (const [j, { task }] of features.after.entries()) {
    if (links.before[j]?.length === 0) diff.added.push({ task, why: nothingLike(threshold) });
  }
  return diff;
}

function pairOf(
  from: TaskFeatures[],
  to: TaskFeatures[],
  { weights }: Features,
  before: Plan,
  after: Plan,
): TaskPair {
  const [a, b] = [together(from, weights), together(to, weights)];
  const inBoth = new Set(b.pairs);
  const shared = weightOf(
    a.pairs.filter((pair) => inBoth.has(pair)),
    weights,
  );
  const alike = Math.round(similarity(a, b, shared) * 100) / 100;
  const changes = changesBetween(sideOf(before, from), sideOf(after, to));
  return {
    before: from.map(({ task }) => task),
    after: to.map(({ task }) => task),
    similarity: alike,
    changes,
    why: reason(
      a,
      b,
      from.length,
      to.length,
      alike,
      changes.some(({ field }) => field === "text"),
    ),
  };
}

/** Several tasks as one, to be compared with one. */
function together(tasks: readonly TaskFeatures[], weights: Float64Array): TaskFeatures {
  return tasks.reduce(({ task, goal, ...whole }, piece) => {
    const pairs = [...new Set([...whole.pairs, ...piece.pairs])];
    return { task, goal, words: whole.words + piece.words, pairs, weight: weightOf(pairs, weights) };
  });
}

function sideOf(plan: Plan, tasks: readonly TaskFeatures[]): Side {
  const [first] = tasks;
  const goals = first === undefined ? [] : goalsAbove({ plan, task: first.task }).map(({ name }) => name);
  return {
    tasks: tasks.map(({ task }) => task),
    goal: goals.length === 0 ? null : goals.reverse().join(" / "),
    year: plan.year,
  };
}

function reason(
  a: TaskFeatures,
  b: TaskFeatures,
  from: number,
  to: number,
  alike: number,
  isReworded: boolean,
): Bilingual {
  const percent = Math.round(alike * 100);
  const goal = a.goal === b.goal ? { en: ", under the same goal", zh: "，同一目标" } : { en: "", zh: "" };
  if (to > 1) {
    return {
      en: `its words are found in ${to} tasks, together ${percent}% alike`,
      zh: `其内容分见于${to}项任务，合计相似度${percent}%`,
    };
  }
  if (from > 1) {
    return {
      en: `it has the words of ${from} tasks, together ${percent}% alike`,
      zh: `其内容来自${from}项任务，合计相似度${percent}%`,
    };
  }
  if (a.words === b.words) {
    return isReworded
      ? { en: `the words are the same but for numbers${goal.en}`, zh: `除数字外内容相同${goal.zh}` }
      : { en: `the words are the same${goal.en}`, zh: `内容相同${goal.zh}` };
  }
  return { en: `${percent}% alike${goal.en}`, zh: `相似度${percent}%${goal.zh}` };
}

const nothingLike = (threshold: number): Bilingual => ({
  en: `no other task is ${Math.round(threshold * 100)}% alike and still free`,
  zh: `没有相似度达到${Math.round(threshold * 100)}%且未配对的任务`,
});
