import { closestMatch } from "leven";

/** The candidate that was probably meant, or `null`: a letter or two off, or the only one that begins or ends so. */
export function suggest(word: string, candidates: readonly string[]): string | null {
  const lower = word.toLowerCase();
  const near = closestMatch(lower, candidates, { maxDistance: 1 + Math.floor(word.length / 4) });
  if (near !== undefined) return near;
  if (word.length < 3) return null;
  const partial = candidates.filter((one) => one.startsWith(lower) || one.endsWith(lower));
  return partial.length === 1 ? (partial[0] ?? null) : null;
}
