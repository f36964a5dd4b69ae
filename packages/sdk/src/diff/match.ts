import { type Features, nameLikeness, type TaskFeatures, weightOf } from "./features.js";
import { type FindOverlaps, indexOverlaps } from "./overlap.js";

/** Which tasks belong together: for each task of one plan, its tasks in the other, by their places. */
export interface Links {
  /** For each task before, those after. More than one: it was split. */
  after: number[][];
  /** For each task after, those before. More than one: they were merged. */
  before: number[][];
}

/** How many of the likeliest partners of a task are looked at. */
const partnersKept = 16;
/** How much of what the texts lack the same goal makes up for. */
const goalShare = 0.2;
/** How much of a piece's words the whole must have … */
const contained = 0.6;
/** … and how much of them in words that no other piece has taken. */
const takenAnew = 0.4;

/** How alike two texts are: twice the weight of the pairs they share through the weight of both (Dice). */
function textLikeness(a: TaskFeatures, b: TaskFeatures, sharedWeight: number): number {
  const both = a.weight + b.weight;
  return both === 0 ? 1 : (2 * sharedWeight) / both;
}

/** How alike two tasks are, from 0 to 1: their texts, and for a fifth of what these lack their goals. */
export function similarity(a: TaskFeatures, b: TaskFeatures, sharedWeight: number): number {
  const text = textLikeness(a, b, sharedWeight);
  return text + (1 - text) * goalShare * nameLikeness(a.goal, b.goal);
}

/** The two plans as seen from one of them. */
interface View {
  ours: readonly TaskFeatures[];
  theirs: readonly TaskFeatures[];
  ourLinks: number[][];
  theirLinks: number[][];
}

/** Matches the tasks of two plans: equal texts, then the most alike, then pieces with their wholes. */
export function matchTasks({ before, after, weights }: Features, threshold: number): Links {
  const links: Links = { after: before.map(() => []), before: after.map(() => []) };
  const fromBefore: View = { ours: before, theirs: after, ourLinks: links.after, theirLinks: links.before };
  const fromAfter: View = { ours: after, theirs: before, ourLinks: links.before, theirLinks: links.after };
  linkEqual(fromBefore, ({ goal, words }) => `${goal}\n${words}`);
  linkEqual(fromBefore, ({ words }) => words);
  // Equal tasks are done with: they are not more alike to others, nor has a piece gone from them.
  const findAfter = indexOverlaps(after, weights, (place) => isFree(links.before, place));
  const findBefore = indexOverlaps(before, weights, (place) => isFree(links.after, place));
  linkAlike(fromBefore, findAfter, threshold);
  linkPieces(fromAfter, findBefore, weights);
  linkPieces(fromBefore, findAfter, weights);
  for (const places of [...links.after, ...links.before]) places.sort((a, b) => a - b);
  return links;
}

const isFree = (links: readonly number[][], place: number): boolean => links[place]?.length === 0;

function link({ ourLinks, theirLinks }: View, our: number, their: number): void {
  ourLinks[our]?.push(their);
  theirLinks[their]?.push(our);
}

/** Links free tasks with equal keys, as printed. */
function linkEqual(view: View, keyOf: (task: TaskFeatures) => string): void {
  const waiting = new Map<string, number[]>();
  for (const [their, task] of [...view.theirs.entries()].reverse()) {
    if (!isFree(view.theirLinks, their)) continue;
    const same = waiting.get(keyOf(task));
    if (same === undefined) waiting.set(keyOf(task), [their]);
    else same.push(their);
  }
  for (const [our, task] of view.ours.entries()) {
    const their = isFree(view.ourLinks, our) ? waiting.get(keyOf(task))?.pop() : undefined;
    if (their !== undefined) link(view, our, their);
  }
}

/** Links the most alike pair first, then the next that are both free, down to the threshold. */
function linkAlike(view: View, findTheirs: FindOverlaps, threshold: number): void {
  type Candidate = { our: number; their: number; score: number };
  const byLikeness = (a: Candidate, b: Candidate) => b.score - a.score || a.our - b.our || a.their - b.their;
  /** Below this, no goal can make up for what the texts lack. */
  const leastText = (threshold - goalShare) / (1 - goalShare);
  const candidates: Candidate[] = [];
  for (const [our, task] of view.ours.entries()) {
    if (!isFree(view.ourLinks, our)) continue;
    const partners: Candidate[] = [];
    findTheirs(task.pairs, (their, shared) => {
      const other = view.theirs[their];
      if (other === undefined || !isFree(view.theirLinks, their)) return;
      if (textLikeness(task, other, shared) < leastText) return;
      const score = similarity(task, other, shared);
      if (score >= threshold) partners.push({ our, their, score });
    });
    candidates.push(...partners.sort(byLikeness).slice(0, partnersKept));
  }
  for (const { our, their } of candidates.sort(byLikeness)) {
    if (isFree(view.ourLinks, our) && isFree(view.theirLinks, their)) link(view, our, their);
  }
}

/** Links each free task, as a piece, to the one of theirs that has its words, unless other pieces have taken them. */
function linkPieces(view: View, findTheirs: FindOverlaps, weights: Float64Array): void {
  for (const [piece, { pairs, weight }] of view.ours.entries()) {
    if (!isFree(view.ourLinks, piece)) continue;
    let [best, most] = [-1, 0];
    findTheirs(pairs, (whole, shared) => {
      if (shared < contained * weight) return;
      const others = view.theirLinks[whole] ?? [];
      if (others.some((other) => (view.ourLinks[other]?.length ?? 0) > 1)) return;
      const taken = new Set(others.flatMap((other) => view.ours[other]?.pairs ?? []));
      const inWhole = new Set(view.theirs[whole]?.pairs);
      const free = pairs.filter((pair) => inWhole.has(pair) && !taken.has(pair));
      const anew = weightOf(free, weights);
      if (anew >= takenAnew * weight && (anew > most || (anew === most && whole < best))) {
        [best, most] = [whole, anew];
      }
    });
    if (best >= 0) link(view, piece, best);
  }
}
