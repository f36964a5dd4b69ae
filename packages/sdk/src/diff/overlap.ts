import type { TaskFeatures } from "./features.js";

/** Finds which tasks of one plan share words with a task of the other, in no order. */
export type FindOverlaps = (pairs: Iterable<number>, visit: (index: number, weight: number) => void) => void;

/**
 * Lists for each pair of characters the wanted tasks that have it, and with that tells for any pairs which tasks
 * share some of them and what those weigh. Memory grows with the texts, not with the number of pairs of tasks.
 */
export function indexOverlaps(
  tasks: readonly TaskFeatures[],
  weights: Float64Array,
  isWanted: (index: number) => boolean,
): FindOverlaps {
  const having: number[][] = [];
  for (const [index, { pairs }] of tasks.entries()) {
    if (!isWanted(index)) continue;
    for (const pair of pairs) {
      const list = having[pair];
      if (list === undefined) having[pair] = [index];
      else list.push(index);
    }
  }
  const shared = new Float64Array(tasks.length);
  return (pairs, visit) => {
    const touched: number[] = [];
    for (const pair of pairs) {
      const weight = weights[pair] ?? 0;
      for (const index of having[pair] ?? []) {
        if (shared[index] === 0) touched.push(index);
        shared[index] = (shared[index] ?? 0) + weight;
      }
    }
    for (const index of touched) {
      visit(index, shared[index] ?? 0);
      shared[index] = 0;
    }
  };
}
