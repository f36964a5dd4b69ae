import type { Span } from "@fenjie/core/model";
import { foldText } from "../fold.js";

/** A folded text with, for each of its characters, the range of the original it came from. */
function foldWithPlaces(text: string): { folded: string; starts: number[]; ends: number[] } {
  const folded: string[] = [];
  const [starts, ends]: [number[], number[]] = [[], []];
  // A character with its combining marks is folded as one, since they may become one character.
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    for (const char of foldText(cluster).split("")) {
      folded.push(char);
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { folded: folded.join(""), starts, ends };
}

/** Where folded words stand in a text as printed, in order; ranges that touch or overlap are one. */
export function highlight(text: string, words: readonly string[]): Span[] {
  // Most fields of a hit have none: they need no places.
  const whole = foldText(text);
  if (!words.some((word) => whole.includes(word))) return [];
  const { folded, starts, ends } = foldWithPlaces(text);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      found.push([starts[at] ?? 0, ends[at + word.length - 1] ?? 0]);
    }
  }
  const spans: [number, number][] = [];
  for (const [start, end] of found.sort((a, b) => a[0] - b[0])) {
    const last = spans.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else spans.push([start, end]);
  }
  return spans;
}
