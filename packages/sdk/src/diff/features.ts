import type { Plan, Task } from "@fenjie/core/model";
import { foldText } from "../fold.js";
import { goalsAbove } from "../rows.js";

/** What of a task is compared. */
export interface TaskFeatures {
  task: Task;
  /** Its words and its parts', folded, without punctuation, every number as 0. */
  words: string;
  /** The different pairs of characters in them, as numbers. */
  pairs: readonly number[];
  /** What the pairs weigh together. */
  weight: number;
  /** The names of the goals above it, likewise folded. */
  goal: string;
}

/** The tasks of two plans, ready to be compared. */
export interface Features {
  before: readonly TaskFeatures[];
  after: readonly TaskFeatures[];
  /** What each pair weighs. */
  weights: Float64Array;
}

/** A text as it is compared: folded, without punctuation, every number the same. */
const lettersOf = (text: string): string =>
  foldText(text)
    .replace(/\d+(?:[.,]\d+)*/gu, "0")
    .replace(/\p{P}/gu, "");

/** All words of a task: the shared text, and what its parts say beyond it. */
function wordsOf(task: Task): string {
  const own = task.parts.map(({ text }) => text).filter((text) => !task.text.includes(text));
  return lettersOf([task.text, ...own].join(""));
}

/** The different pairs of neighbouring characters in a text; of a single character, itself. */
function pairsOf(letters: string): Set<string> {
  if (letters.length === 1) return new Set([letters]);
  return new Set(Array.from({ length: letters.length - 1 }, (_, index) => letters.slice(index, index + 2)));
}

/**
 * Takes from two plans what is compared. A pair of characters weighs log(1 + N/n), where n of all N
 * tasks have it: 推进 says little of a task, the name of a road much.
 */
export function featuresOf(before: Plan, after: Plan): Features {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const read = (plan: Plan) =>
    plan.tasks.map((task) => {
      const words = wordsOf(task);
      const pairs = [...pairsOf(words)].map((pair) => {
        const id = ids.get(pair) ?? ids.size;
        ids.set(pair, id);
        counts[id] = (counts[id] ?? 0) + 1;
        return id;
      });
      const goal = lettersOf(
        goalsAbove({ plan, task })
          .map(({ name }) => name)
          .join(""),
      );
      return { task, words, pairs, goal };
    });
  const sides = [read(before), read(after)] as const;
  const tasks = before.tasks.length + after.tasks.length;
  const weights = Float64Array.from(counts, (count) => Math.log(1 + tasks / count));
  const weigh = (side: (typeof sides)[number]): TaskFeatures[] =>
    side.map((each) => ({ ...each, weight: weightOf(each.pairs, weights) }));
  return { before: weigh(sides[0]), after: weigh(sides[1]), weights };
}

/** What some pairs weigh together. */
export function weightOf(pairs: Iterable<number>, weights: Float64Array): number {
  let weight = 0;
  for (const pair of pairs) weight += weights[pair] ?? 0;
  return weight;
}

/** How alike two short names are, from 0 to 1: twice the pairs they share through the pairs of both (Dice). */
export function nameLikeness(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  const [pairs, others] = [pairsOf(a), pairsOf(b)];
  const common = [...pairs].filter((pair) => others.has(pair)).length;
  return common === 0 ? 0 : (2 * common) / (pairs.size + others.size);
}
