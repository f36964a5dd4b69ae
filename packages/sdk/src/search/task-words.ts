import type { Plan, Task } from "@fenjie/core/model";
import { foldText } from "../fold.js";
import { indexBigrams } from "./bigrams.js";
import { namesOf, wordsOf } from "./fields.js";
import { intersect, type Postings, postingLists, unite } from "./postings.js";

/** A task of a plan, in printed order. */
export interface PlannedTask {
  plan: Plan;
  task: Task;
}

/** The places of tasks that hold some words. */
export interface FoundTasks {
  /** All of them in the task's own words. */
  own: Postings;
  /** In its own words or in names. */
  all: Postings;
}

/** Stands between the texts of a task. Folding takes it out of them, so no word reaches across. */
const divider = "\n";

/**
 * Indexes tasks by their words. A name is indexed once, with the tasks it stands in: a few dozen of them
 * are half of all that is printed.
 */
export function indexTasks(tasks: readonly PlannedTask[]): (words: readonly string[]) => FoundTasks {
  const findTexts = indexBigrams(ownTexts(tasks));
  const ids = new Map<string, number>();
  const tasksOf = postingLists((visit) => {
    for (const [place, { plan, task }] of tasks.entries()) {
      for (const { value } of namesOf(plan, task)) {
        const id = ids.get(value) ?? ids.size;
        ids.set(value, id);
        visit(id, place);
      }
    }
  });
  const findNames = indexBigrams(Array.from(ids.keys(), foldText));

  return (words) => {
    const own = words.map(findTexts);
    const named = words.map((word) => unite(Array.from(findNames(word), tasksOf)));
    const either = own.map((found, index) => unite([found, named[index] ?? found]));
    return { own: intersect(own), all: intersect(either) };
  };
}

/** Each task's own words, folded. */
function* ownTexts(tasks: readonly PlannedTask[]): Iterable<string> {
  for (const { task } of tasks) {
    const texts = wordsOf(task).map(({ value }) => foldText(value));
    yield texts.join(divider);
  }
}
