import { intersect, type Postings, postingLists, unite, type Visit } from "./postings.js";
import { hasWord, storeTexts, type TextStore } from "./text-store.js";

/** A character and the one after it, as one number; after the last comes nothing. */
const pairOf = (code: number, next: number): number => (code << 16) | next;

/** Visits the pairs of each text; they are numbered as they come. */
function visitPairs({ codes, starts, length }: TextStore, ids: Map<number, number>, visit: Visit): void {
  for (let place = 0; place < length; place++) {
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at++) {
      const pair = pairOf(codes[at] ?? 0, at + 1 < end ? (codes[at + 1] ?? 0) : 0);
      const id = ids.get(pair) ?? ids.size;
      if (id === ids.size) ids.set(pair, id);
      visit(id, place);
    }
  }
}

/**
 * Indexes texts by pairs of neighbouring characters: a Chinese word of two is one look-up, and no list of
 * words is needed. What it gives finds the texts that have a word of any length.
 */
export function indexBigrams(texts: Iterable<string>): (word: string) => Postings {
  const store = storeTexts(texts);
  const ids = new Map<number, number>();
  const lists = postingLists((visit) => visitPairs(store, ids, visit));

  /** The pairs that begin with a character. */
  const pairsWith = new Map<number, number[]>();
  for (const [pair, id] of ids) {
    const same = pairsWith.get(pair >>> 16);
    if (same === undefined) pairsWith.set(pair >>> 16, [id]);
    else same.push(id);
  }

  return (word) => {
    const codes = Uint16Array.from({ length: word.length }, (_, index) => word.charCodeAt(index));
    const [first = 0] = codes;
    // A character stands wherever one of the pairs that begin with it does.
    if (codes.length === 1) return unite((pairsWith.get(first) ?? []).map(lists));
    const pairs: Postings[] = [];
    for (let at = 0; at + 1 < codes.length; at++) {
      const id = ids.get(pairOf(codes[at] ?? 0, codes[at + 1] ?? 0));
      if (id === undefined) return new Uint32Array();
      pairs.push(lists(id));
    }
    const found = intersect(pairs);
    // That a text has all pairs of a longer word does not say that it has them in a row.
    return codes.length === 2 ? found : found.filter((place) => hasWord(store, place, codes));
  };
}
