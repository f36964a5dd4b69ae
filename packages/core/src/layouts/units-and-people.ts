import type { Role } from "../lexicon/labels.js";
import { fold } from "../text/fold.js";
import { type Reading, sliceReading } from "../text/reading.js";
import { looksLikeUnit } from "../text/units.js";
import { namesPeople } from "./names.js";
import { type Assignment, readResponsibility } from "./responsibility.js";

/** Whether a column's label names units and people: 责任单位及责任人, 牵头领导及单位. */
export const namesUnitsAndPeople = (label: string): boolean =>
  /单位|部门|[科处股]室/u.test(label) && /责任人|负责人|联系人|领导/u.test(label);

/** A word between the marks of a list; two characters that stand alone are a padded name. */
const word =
  /(?<![^\s、,;:|()/])\p{Script=Han}[^\S\n]{1,4}\p{Script=Han}(?![^\s、,;:|()/])|[^\s、,;:|()/]+/gu;
/** Marks at both ends of the units between two people. */
const marks = /^[\s、,;:|()/]+|(?<![\s、,;:|()/])[\s、,;:|(/]+$/gu;

/**
 * Reads a cell of such a column: 县水利局 某某, 县教育局（某某）, 某某 | 县水利局. Leaders are taken for what they are; others are
 * people within a unit, and the cell is kept for them as it is printed.
 */
export function readUnitsAndPeople(cell: Reading, role: Role, label: string): Assignment[] {
  const folded = fold(cell.text);
  const words = [...folded.matchAll(word)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    reading: sliceReading(cell, index, index + length),
  }));
  const people = words.filter(({ reading }) => namesPeople(reading));
  if (people.length === 0 || !words.some(({ reading }) => looksLikeUnit(reading.text)))
    return readResponsibility(cell, role);
  const assignments: Assignment[] = [];
  let start = 0;
  for (const { start: from, end } of [...people, { start: folded.length, end: folded.length }]) {
    const between = folded.slice(start, from);
    const kept = between.replace(marks, "");
    const at = start + between.indexOf(kept);
    if (kept !== "") assignments.push(...readResponsibility(sliceReading(cell, at, at + kept.length), role));
    start = end;
  }
  if (/领导/u.test(label))
    return [
      ...people.map(({ reading }) => ({ role: "leaders" as const, label: null, reading })),
      ...assignments,
    ];
  const printed = { text: label, at: Array.from(label, () => -1) };
  return [...assignments, { role: "extra", label: printed, reading: cell }];
}
