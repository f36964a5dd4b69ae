import type { Diagnostic } from "../model/diagnostic.js";
import type { Entry, Heading } from "../model/entry.js";
import type { Goal } from "../model/schemas/goal.js";
import { type CleanText, readPiece, spanOf } from "../text/reading.js";
import { type TidyOptions, tidy } from "../text/tidy.js";
import { goalRepeated } from "./diagnostics.js";

/** The goals of a plan, and for each entry the id of its innermost one. */
export interface GoalTree {
  goals: Goal[];
  goalIds: (string | null)[];
  diagnostics: Diagnostic[];
}

/**
 * Makes goals of the entries' paths. Neighbours of the same name under the same parent are one
 * goal, printed more than once where a page broke.
 */
export function buildGoals(source: CleanText, entries: readonly Entry[], options: TidyOptions): GoalTree {
  const goals: Goal[] = [];
  const diagnostics: Diagnostic[] = [];
  const goalIds: (string | null)[] = [];
  let open: Goal[] = [];
  for (const entry of entries) {
    const path: Goal[] = [];
    for (const [depth, heading] of entry.path.entries()) {
      const { name, number, span } = readHeading(source, heading, options);
      if (name === "") continue;
      const parentId = path.at(-1)?.id ?? null;
      const same = open[depth];
      if (same !== undefined && same.name === name && same.parentId === parentId) {
        path.push(same);
        if (span !== null && !same.spans.some(([start]) => start === span[0])) {
          same.spans.push(span);
          const task = entry.number === null ? "" : source.text.slice(...entry.number).trim();
          diagnostics.push(goalRepeated({ name, task }, span));
        }
        continue;
      }
      open = open.slice(0, depth);
      const goal = { id: `g${goals.length + 1}`, number, name, parentId, spans: span === null ? [] : [span] };
      goals.push(goal);
      path.push(goal);
      open[depth] = goal;
    }
    open = path;
    goalIds.push(path.at(-1)?.id ?? null);
  }
  return { goals, goalIds, diagnostics };
}

function readHeading(source: CleanText, heading: Heading, options: TidyOptions) {
  const name = tidy(readPiece(source, heading.name), options);
  const number = heading.number === null ? "" : source.text.slice(...heading.number).trim();
  return { name: name.text, number: number === "" ? null : number, span: spanOf(name) };
}
