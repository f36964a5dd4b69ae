import type { Role } from "../lexicon/labels.js";
import type { Labelled } from "../model/entry.js";
import { joinReadings, pieceOf, type Reading, spanOf } from "../text/reading.js";
import type { Assignment } from "./responsibility.js";

/** A task or part while it is put together: readings by role, in printed order. */
export interface Draft {
  /** What names the work without saying what is to be done: 项目名称 beside 建设内容. */
  names: Reading[];
  text: Reading[];
  leaders: Reading[];
  leadUnits: Reading[];
  responsibleUnits: Reading[];
  deadline: Reading[];
  extra: { label: string; reading: Reading }[];
}

export const emptyDraft = (): Draft => ({
  names: [],
  text: [],
  leaders: [],
  leadUnits: [],
  responsibleUnits: [],
  deadline: [],
  extra: [],
});

/** Whether a draft says who leads or answers for the task. */
export const hasHolder = (draft: Draft): boolean =>
  draft.leaders.length + draft.leadUnits.length + draft.responsibleUnits.length > 0;

/** Puts a reading where its role belongs; what has no place of its own is kept as `extra`. */
export function assign(draft: Draft, role: Role, reading: Reading, label: string | null): void {
  switch (role) {
    case "leaders":
    case "leadUnits":
    case "responsibleUnits":
      draft[role].push(reading);
      return;
    case "deadline":
      // A deadline stands in one place; one that is printed elsewhere again is kept beside it.
      if (draft.deadline.length === 0) draft.deadline.push(reading);
      else draft.extra.push({ label: label ?? "#", reading });
      return;
    case "extra":
    case "responsibility":
    case "number":
      if (label !== null) draft.extra.push({ label, reading });
      return;
    case "category":
    case "name":
      draft.names.push(reading);
      return;
    default:
      draft.text.push(reading);
  }
}

export function assignAll(draft: Draft, assignments: readonly Assignment[]): void {
  for (const { role, label, reading } of assignments) {
    assign(draft, role, reading, label === null ? null : label.text.replace(/\s/gu, ""));
  }
}

/** What a heading says holds where the task itself says nothing of it. */
export function inherit(draft: Draft, from: Draft): Draft {
  return {
    ...draft,
    leaders: draft.leaders.length > 0 ? draft.leaders : from.leaders,
    leadUnits: draft.leadUnits.length > 0 ? draft.leadUnits : from.leadUnits,
    responsibleUnits:
      draft.responsibleUnits.length > 0 || draft.leadUnits.length > 0
        ? draft.responsibleUnits
        : from.responsibleUnits,
  };
}

/** The finished form: places instead of readings. A repeated extra label gets `#2`, `#3`. */
export function toLabelled(draft: Draft): Labelled {
  const seen = new Map<string, number>();
  return {
    text: draft.text.flatMap(pieceOf),
    leaders: sliced(draft.leaders),
    leadUnits: sliced(draft.leadUnits),
    responsibleUnits: sliced(draft.responsibleUnits),
    deadline: pieceOf(joinReadings(draft.deadline)),
    extra: draft.extra.map(({ label, reading }) => {
      const count = (seen.get(label) ?? 0) + 1;
      seen.set(label, count);
      return { label: count === 1 ? label : `${label}#${count}`, piece: pieceOf(reading) };
    }),
  };
}

/** One slice a reading, so that two lists stay two paragraphs. */
const sliced = (readings: readonly Reading[]) => readings.flatMap((reading) => paragraphsOf(reading));

function paragraphsOf(reading: Reading) {
  const slices = [];
  let start = 0;
  for (let i = 0; i <= reading.at.length; i++) {
    if (i < reading.at.length && reading.at[i] !== -1) continue;
    const span = spanOf({ text: reading.text.slice(start, i), at: reading.at.slice(start, i) });
    if (span !== null) slices.push(span);
    start = i + 1;
  }
  return slices;
}
