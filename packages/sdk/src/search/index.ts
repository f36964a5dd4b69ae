/** Search in Chinese texts and names. The `/search` entry. */

import type { Plan, Span, Task } from "@fenjie/core/model";
import { foldWords } from "../fold.js";
import { type FieldText, namesOf, wordsOf } from "./fields.js";
import { highlight } from "./highlight.js";
import { type NameHit, nameSearch } from "./names.js";
import type { PreparedNames } from "./pinyin.js";
import { type FoundTasks, indexTasks } from "./task-words.js";

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

/**
 * Makes plans searchable: texts are folded (width, case, white space, quotes) and indexed by pairs of
 * characters, and a word longer than a pair is verified in the text. `names` are readings from the
 * data package: with them, "lds" finds 李德森.
 *
 * @example
 * ```ts
 * import { plan } from "@fenjie/data/wujin-2023";
 * import { searchIndex } from "@fenjie/sdk/search";
 *
 * const { total, hits } = searchIndex(plan).search("养老");
 * console.log(total, hits[0]?.task.id, hits[0]?.matches[0]?.spans);
 * ```
 *
 * ```text
 * 3 wujin-2023/8 [ [ 49, 51 ] ]
 * ```
 */
export function searchIndex(
  plans: Plan | readonly Plan[],
  { names = { names: [] } }: { names?: PreparedNames } = {},
): SearchIndex {
  const all = [plans].flat() as readonly Plan[];
  const tasks = all.flatMap((plan) => plan.tasks.map((task) => ({ plan, task })));
  const findTasks = indexTasks(tasks);
  const findNames = nameSearch(all, names);

  return {
    search(query, { limit = 20 } = {}) {
      const words = foldWords(query);
      const found = findTasks(words);
      const hits = firstOf(found, limit).flatMap((place): SearchHit[] => {
        const here = tasks[place];
        if (here === undefined) return [];
        const { plan, task } = here;
        const matches = [...wordsOf(task), ...namesOf(plan, task)]
          .map((field) => ({ ...field, spans: highlight(field.value, words) }))
          .filter(({ spans }) => spans.length > 0);
        return [{ planId: plan.id, task, matches }];
      });
      return { total: found.all.length, hits, names: findNames(query) };
    },
  };
}

/** The places of the first tasks: with the words in their own text first, then with them in names. */
function firstOf({ own, all }: FoundTasks, limit: number): number[] {
  const first = [...own.subarray(0, limit)];
  let next = 0;
  for (const place of all) {
    if (first.length >= limit) break;
    if (own[next] === place) next++;
    else first.push(place);
  }
  return first;
}
