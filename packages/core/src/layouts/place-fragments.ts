import type { Role } from "../lexicon/labels.js";
import { isDeadline, startsWithTime } from "../text/deadline.js";
import { fold } from "../text/fold.js";
import { readNumberMark } from "../text/numbering.js";
import { looksLikePerson, splitPeople } from "../text/people.js";
import { squeeze } from "../text/reading.js";
import { looksLikeUnit } from "../text/units.js";
import { alignedColumn, type FlatForm, type Fragment } from "./flat-fragments.js";
import { isUnitRole } from "./label-places.js";
import { namesOnly } from "./names.js";

/** A row of a rebuilt table: the fragments of each column. */
export type FlatRow = Fragment[][];

/** The columns fragments are put into. */
export interface FlatColumns {
  roles: readonly Role[];
  /** The printed labels; `null` for a column without one. */
  labels: readonly (Fragment | null)[];
  form: FlatForm;
  hasNumbers: boolean;
  /** Cells are printed right under their labels. */
  aligned: boolean;
}

/** Places end like this, and given names too. */
const givenNameEnding = /[山湖港城岛湾谷]$/u;

export const isSerial = (text: string): boolean => /^\d{1,3}[.、]?$/u.test(fold(text).trim());
/** 一 in a cell of its own numbers a section, or a task. */
const isChineseSerial = (text: string): boolean => /^[一二三四五六七八九十]{1,3}[.、]?$/u.test(text);
const isDash = (text: string): boolean => /^[-—－/]+$/u.test(text.trim());

/** What it costs to leave a column of a row blank. */
const blankCost: Readonly<Record<Role, number>> = {
  number: 5,
  category: 0.4,
  name: 1,
  task: 8,
  content: 8,
  leaders: 1.5,
  leadUnits: 2.5,
  responsibleUnits: 1.5,
  responsibility: 2,
  deadline: 1.2,
  extra: 0.6,
};
/** What it costs that a cell has one more paragraph. */
const goesOnCost: Readonly<Record<Role, number>> = {
  number: 20,
  category: 4,
  name: 4,
  task: 2,
  content: 2,
  leaders: 0.6,
  leadUnits: 1,
  responsibleUnits: 0.6,
  responsibility: 1,
  deadline: 4,
  extra: 1.5,
};
const openRowCost = 0.5;
/** A line that goes on with the row above it, where lines are rows. */
const wrappedLineCost = 3;
/** A word that goes on with a sentence, where any space parts words. */
const nextWordCost = 0.2;
const misalignedCost = 12;

/** How badly a fragment's words fit a column; 0 is a perfect fit. */
function misfit(fragment: Fragment, role: Role): number {
  const text = fold(fragment.reading.text).trim();
  if (isDash(text)) return role === "number" || role === "content" ? 8 : 1;
  const serial = isSerial(text);
  if (role === "number") return serial || isChineseSerial(text) ? 0 : 30;
  if (serial || isChineseSerial(text)) return role === "extra" ? 4 : 14;
  const names = namesOnly(fragment.reading) && !/[。;]/u.test(text.slice(0, -1));
  const people = splitPeople(fragment.reading);
  const isPeople =
    people.length > 0 && people.every(({ name, office }) => looksLikePerson(name.text) || office !== null);
  // 高新区 begins like a person's name, 祁山 ends like a place's: three characters make a unit. 李青山 is a person's.
  const isUnit =
    looksLikeUnit(text) &&
    squeeze(fragment.reading).text.length > 2 &&
    !(isPeople && givenNameEnding.test(text));
  // 新建县第三实验小学。 is a sentence that ends like a name.
  const isSentence = text.endsWith("。") && text.length >= 8 && !/[、,]/u.test(text);
  const when = isDeadline(text) || (startsWithTime(text) && text.length < 16);
  switch (role) {
    case "leaders":
      return isPeople ? (isUnit ? 3 : 0) : 10;
    case "leadUnits":
    case "responsibleUnits":
    case "responsibility":
      if (when) return 9;
      if (isPeople && !isUnit) return 3;
      if (names) return isSentence ? 4 : text.endsWith("。") ? 2 : 0;
      return text.length <= 12 && !/[。,;\d]/u.test(text) ? 4 : 11;
    case "deadline":
      return when ? 0 : text.length <= 8 && !names ? 5 : 9;
    case "category":
    case "name":
      return /[。;]/u.test(text) || text.length > 30 ? 7 : (names ? 4 : 1) + (when ? 4 : 0);
    case "task":
    case "content": {
      const sentence = text.length < 8 ? 3 : /[。;,]/u.test(text) || text.length > 16 ? 0 : 1;
      return (names && text.length < 40 ? (isSentence ? 2 : 5) : 0) + (when ? 5 : 0) + sentence;
    }
    default:
      return names ? 3 : 2.5;
  }
}

/** 一、产业强市（4项） on a line of its own is a row by itself. */
export function isSectionLine({ reading }: Fragment): boolean {
  const style = readNumberMark(reading.text)?.style;
  const isHeading = style === "一、" || style === "（一）" || style === "第一";
  return isHeading && reading.text.length <= 40 && !/[。;]./u.test(fold(reading.text));
}

/** 一 on a line, the section's name on the next, and below it the first task's number. */
function isNumberOfSection(fragments: readonly Fragment[], index: number): boolean {
  const [number, name, serial] = fragments
    .slice(index, index + 3)
    .map(({ reading }) => fold(reading.text).trim());
  if (index < 0 || number === undefined || name === undefined || serial === undefined) return false;
  return isChineseSerial(number) && isSerial(serial) && name.length <= 40 && !/[。;]/u.test(name);
}

const costUnless = (fits: boolean): number => (fits ? 0 : 20);

/** The cheapest way to have a fragment in a column: what it costs, the column before, whether a row opens. */
interface Step {
  cost: number;
  from: number;
  opensRow: boolean;
}

/**
 * Puts fragments into rows: of all ways to walk the columns from left to right, row after row, the
 * one whose fragments fit their columns best. Linear in the fragments.
 */
export function placeFragments(fragments: readonly Fragment[], columns: FlatColumns): FlatRow[] {
  const { roles, form } = columns;
  const skip = skippedCost(columns);
  const textColumn = roles.findIndex((role) => role === "content" || role === "task");
  // Without a column of tasks the one of names holds them: 民生实事.
  const nameColumn = roles.lastIndexOf(roles.includes("name") ? "name" : "category");
  const sentenceColumn = textColumn < 0 ? nameColumn : textColumn;
  const isLineRow = form !== "lines";
  const steps: Step[][] = [];
  fragments.forEach((fragment, index) => {
    const section = isSectionLine(fragment);
    const namesSection = isNumberOfSection(fragments, index - 1);
    const above = fragments[index - 1];
    const afterSection = above !== undefined && isSectionLine(above);
    const before = steps[index - 1];
    const under = fragment.column ?? (columns.aligned ? alignedColumn(fragment, columns.labels) : null);
    steps.push(
      roles.map((role, column) => {
        const misplaced = under !== null && under !== column ? misalignedCost : 0;
        const fit = section
          ? costUnless(column === 0)
          : namesSection
            ? costUnless(column === textColumn)
            : misfit(fragment, column === sentenceColumn ? "task" : role) + misplaced;
        if (before === undefined) return { cost: fit + skip(0, column), from: -1, opensRow: true };
        let best: Step = { cost: Number.POSITIVE_INFINITY, from: 0, opensRow: true };
        before.forEach((step, from) => {
          const candidate = next(step, from, column, role);
          if (candidate.cost < best.cost) best = candidate;
        });
        return { ...best, cost: best.cost + fit };
      }),
    );

    function next(step: Step, from: number, column: number, role: Role): Step {
      const left = afterSection ? 0 : skip(from + 1, roles.length);
      const newRow: Step = {
        cost: step.cost + left + (section ? 0 : skip(0, column)) + openRowCost,
        from,
        opensRow: true,
      };
      if (section || afterSection) return newRow;
      if (column > from) {
        const wrapped = isLineRow && fragment.opensLine ? wrappedLineCost : 0;
        return { cost: step.cost + skip(from + 1, column) + wrapped, from, opensRow: false };
      }
      if (isLineRow && fragment.opensLine) return newRow;
      if (isLineRow && column < from) return { ...newRow, cost: Number.POSITIVE_INFINITY };
      const goesOn = form === "words" ? nextWordCost : goesOnCost[role];
      const stays: Step = { cost: step.cost + goesOn, from, opensRow: false };
      return column === from && (isLineRow || stays.cost < newRow.cost) ? stays : newRow;
    }
  });
  return fillSubRows(toRows(fragments, steps, roles.length, skip), columns);
}

/** What the columns from one up to another cost when they stay blank. */
function skippedCost({ roles, hasNumbers }: FlatColumns): (from: number, to: number) => number {
  const sums = [0];
  for (const role of roles) {
    sums.push((sums.at(-1) ?? 0) + (role === "number" && !hasNumbers ? 0 : blankCost[role]));
  }
  return (from, to) => (sums[to] ?? 0) - (sums[from] ?? 0);
}

/** Walks back along the cheapest steps. */
function toRows(
  fragments: readonly Fragment[],
  steps: readonly Step[][],
  width: number,
  skip: (from: number, to: number) => number,
): FlatRow[] {
  const total = (steps.at(-1) ?? []).map(({ cost }, column) => cost + skip(column + 1, width));
  let column = total.indexOf(Math.min(...total));
  const placed: { column: number; opensRow: boolean }[] = [];
  for (let index = fragments.length - 1; index >= 0; index--) {
    const step = steps[index]?.[column];
    placed[index] = { column, opensRow: step?.opensRow ?? true };
    column = step?.from ?? 0;
  }
  const rows: FlatRow[] = [];
  fragments.forEach((fragment, index) => {
    const place = placed[index];
    if (place === undefined) return;
    if (place.opensRow || rows.length === 0) rows.push(Array.from({ length: width }, () => []));
    rows.at(-1)?.[place.column]?.push(fragment);
  });
  return rows;
}

/** A blank cell leaves no trace among lines: a sub-row without units has those of the row above. */
function fillSubRows(rows: FlatRow[], { roles, hasNumbers, form }: FlatColumns): FlatRow[] {
  if (!hasNumbers || form !== "lines") return rows;
  const holders = roles.flatMap((role, column) => (isUnitRole(role) || role === "leaders" ? [column] : []));
  const number = roles.indexOf("number");
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    const first = row.find((cell) => cell.length > 0)?.[0];
    if (above === undefined || first === undefined || isSectionLine(first)) return;
    if ((row[number]?.length ?? 0) > 0 || holders.some((column) => (row[column]?.length ?? 0) > 0)) return;
    for (const column of holders) row[column] = above[column] ?? [];
  });
  return rows;
}
