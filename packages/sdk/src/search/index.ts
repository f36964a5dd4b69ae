/** Search in Chinese texts and names. The `/search` entry. */

import type { Plan, Span, Task } from "@fenjie/core/model";
import { foldText, foldWords } from "../fold.js";
import { type IndexedText, indexBigrams, intersect, type Postings } from "./bigrams.js";
import { type FieldText, fieldsOf, isOwnWords } from "./fields.js";
import { highlight } from "./highlight.js";
import { type NameHit, nameSearch } from "./names.js";
import type { PreparedNames } from "./pinyin.js";

export type { FieldText, SearchField } from "./fields.js";
export type { NameHit } from "./names.js";
export type { PreparedName, PreparedNames } from "./pinyin.js";

/** A task that holds all the words. */
export interface SearchHit {
  /** The plan it stands in. */
  planId: string;
  /** The task, whole. */
  task: Task;
  /** The texts the words stand in, with their places in each as ranges of UTF-16 code units. */
  matches: (FieldText & { spans: Span[] })[];
}

/** What a search gives. */
export interface SearchResult {
  /** How many tasks hold all the words. */
  total: number;
  /** The first of them: those with the words in their own text, then those with them in names; each as printed. */
  hits: SearchHit[];
  /** Officials, units and goals that the search may mean, the likeliest first. */
  names: NameHit[];
}

/** What a search may be told. */
export interface SearchOptions {
  /** How many hits are wanted; 20 unless told. */
  limit?: number;
}

/** Plans made ready for searching. */
export interface SearchIndex {
  /** Finds tasks that hold all the words of a query, which are parted by spaces, and names. */
  search(query: string, options?: SearchOptions): SearchResult;
}

/** Stands between the texts of a task. Folding takes it out of them, so no word reaches across. */
const divider = "\n";

/**
 * Makes plans searchable: texts are folded (width, case, white space, quotes) and indexed by pairs of
 * characters, and a word longer than a pair is verified in the text. `names` are readings from the
 * data package: with them, "lds" finds 李德森.
 */
export function searchIndex(
  plans: Plan | readonly Plan[],
  { names = { names: [] } }: { names?: PreparedNames } = {},
): SearchIndex {
  const all = [plans].flat() as readonly Plan[];
  const entries = all.flatMap((plan) => plan.tasks.map((task) => ({ plan, task })));
  const texts = entries.map(({ plan, task }) => indexedText(fieldsOf(plan, task)));
  const index = indexBigrams(texts);
  const findNames = nameSearch(all, names);

  return {
    search(query, { limit = 20 } = {}) {
      const words = foldWords(query);
      const postings = verify(intersect(words.map((word) => index.find(word))), words, texts);
      const hits = firstOf(postings, limit).flatMap((place): SearchHit[] => {
        const entry = entries[place];
        if (entry === undefined) return [];
        const matches = fieldsOf(entry.plan, entry.task)
          .map((field) => ({ ...field, spans: highlight(field.value, words) }))
          .filter(({ spans }) => spans.length > 0);
        return [{ planId: entry.plan.id, task: entry.task, matches }];
      });
      return { total: postings.length, hits, names: findNames(query) };
    },
  };
}

function indexedText(fields: readonly FieldText[]): IndexedText {
  const folded = fields.map(({ value }) => foldText(value));
  const own = folded.slice(0, fields.filter(isOwnWords).length);
  return { text: folded.join(divider), ownLength: own.join(divider).length };
}

/** The texts that do hold the words, and not only the pairs of characters they are made of. */
function verify(postings: Postings, words: readonly string[], texts: readonly IndexedText[]): Postings {
  const long = words.filter((word) => word.length > 2);
  if (long.length === 0) return postings;
  const kept: number[] = [];
  for (const posting of postings) {
    const { text = "", ownLength = 0 } = texts[posting >>> 1] ?? {};
    const places = long.map((word) => text.indexOf(word));
    if (places.some((at) => at < 0)) continue;
    kept.push(places.every((at) => at < ownLength) ? posting : (posting & ~1) >>> 0);
  }
  return Uint32Array.from(kept);
}

/** The places of the first postings: in own words first, then in names. */
function firstOf(postings: Postings, limit: number): number[] {
  const places: number[] = [];
  for (const wanted of [1, 0]) {
    for (let at = 0; at < postings.length && places.length < limit; at++) {
      const posting = postings[at] ?? 0;
      if ((posting & 1) === wanted) places.push(posting >>> 1);
    }
  }
  return places;
}
