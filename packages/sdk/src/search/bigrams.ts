/** A text to index: the place up to which its words are its own; the rest are names it shares with others. */
export interface IndexedText {
  text: string;
  ownLength: number;
}

/**
 * Texts in which something stands: for each, twice its place, plus 1 where it stands in the text's own
 * words. In ascending order.
 */
export type Postings = Uint32Array;

/** Which texts hold which pairs of neighbouring characters. */
export interface BigramIndex {
  /** The texts that hold every pair of a word; a word of one or two characters needs no more proof. */
  find(word: string): Postings;
}

/** A character and the one after it, as one number; after the last comes nothing. */
const pairAt = (text: string, index: number): number =>
  (text.charCodeAt(index) << 16) | (index + 1 < text.length ? text.charCodeAt(index + 1) : 0);

/** Visits each different pair of each text once; pairs are numbered as they come. */
function visitPairs(
  texts: readonly IndexedText[],
  ids: Map<number, number>,
  visit: (id: number, posting: number) => void,
): void {
  const lastPlace: number[] = [];
  for (const [place, { text, ownLength }] of texts.entries()) {
    for (let index = 0; index < text.length; index++) {
      const pair = pairAt(text, index);
      let id = ids.get(pair);
      if (id === undefined) {
        id = ids.size;
        ids.set(pair, id);
      }
      if (lastPlace[id] === place) continue;
      lastPlace[id] = place;
      visit(id, place * 2 + (index < ownLength ? 1 : 0));
    }
  }
}

/**
 * Indexes texts by pairs of neighbouring characters: a Chinese word of two is one look-up, and no list
 * of words is needed. All postings stand in one array, pair after pair, four bytes each.
 */
export function indexBigrams(texts: readonly IndexedText[]): BigramIndex {
  const ids = new Map<number, number>();
  const counts: number[] = [];
  visitPairs(texts, ids, (id) => {
    counts[id] = (counts[id] ?? 0) + 1;
  });
  const starts = new Uint32Array(counts.length + 1);
  for (const [id, count] of counts.entries()) starts[id + 1] = (starts[id] ?? 0) + count;
  const postings = new Uint32Array(starts[counts.length] ?? 0);
  const next = starts.slice();
  visitPairs(texts, ids, (id, posting) => {
    const at = next[id] ?? 0;
    postings[at] = posting;
    next[id] = at + 1;
  });
  const postingsOf = (id: number | undefined): Postings =>
    id === undefined ? new Uint32Array() : postings.subarray(starts[id], starts[id + 1]);

  /** A character stands wherever one of the pairs that begin with it does. */
  function findCharacter(code: number): Postings {
    // 0 where it does not stand, 1 where it stands in a name, 2 in the text's own words.
    const found = new Uint8Array(texts.length);
    for (const [pair, id] of ids) {
      if (pair >>> 16 !== code) continue;
      for (const posting of postingsOf(id))
        found[posting >>> 1] = Math.max(found[posting >>> 1] ?? 0, 1 + (posting & 1));
    }
    const all = new Uint32Array(texts.length);
    let length = 0;
    for (let place = 0; place < found.length; place++) {
      const level = found[place] ?? 0;
      if (level > 0) all[length++] = place * 2 + level - 1;
    }
    return all.subarray(0, length);
  }

  return {
    find(word) {
      if (word.length === 1) return findCharacter(word.charCodeAt(0));
      const pairs = Array.from({ length: word.length - 1 }, (_, index) =>
        postingsOf(ids.get(pairAt(word, index))),
      );
      return intersect(pairs);
    },
  };
}

/** The texts that are in all of some lists, in own words where they are in all. */
export function intersect(lists: readonly Postings[]): Postings {
  const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length);
  if (shortest === undefined) return new Uint32Array();
  let common = shortest;
  for (const other of others) {
    const kept = new Uint32Array(common.length);
    let length = 0;
    let at = 0;
    for (const posting of common) {
      at = firstFrom(other, at, posting >>> 1);
      const found = other[at];
      if (found === undefined) break;
      if (found >>> 1 === posting >>> 1) kept[length++] = posting & (found | ~1);
    }
    common = kept.subarray(0, length);
  }
  return common;
}

/** Where, from `at` on, the first posting of a text at `place` or later stands: by leaps, then by halves. */
function firstFrom(list: Postings, at: number, place: number): number {
  const isBefore = (index: number) => (list[index] ?? Number.POSITIVE_INFINITY) < place * 2;
  let leap = 1;
  let low = at;
  while (isBefore(low + leap)) {
    low += leap;
    leap *= 2;
  }
  let high = Math.min(low + leap, list.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
