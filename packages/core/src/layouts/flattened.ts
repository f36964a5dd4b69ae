import type { Role } from "../lexicon/labels.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Cell, Grid } from "../model/source-document.js";
import type { Span } from "../model/span.js";
import { isDeadline, startsWithTime } from "../text/deadline.js";
import { fold } from "../text/fold.js";
import { readNumberMark } from "../text/numbering.js";
import { looksLikePerson, segment, splitPeople } from "../text/people.js";
import { type CleanText, type Reading, sliceReading, spanOf } from "../text/reading.js";
import { gluedTable } from "./diagnostics.js";
import { isFurniture, isSectionStart } from "./frame.js";
import type { Item, Line } from "./items.js";
import { allLabels, labelKey, recogniseLabel } from "./label.js";
import { isUnitRole, namesOnly } from "./responsibility.js";
import { findHeader } from "./table-header.js";

/** A cell's text without its place in a row: a line of its own, or what spaces part on a line. */
interface Fragment {
  reading: Reading;
  opensLine: boolean;
}

/** A header found in running text: its labels, and the index of the first item below it. */
interface FlatHeader {
  fragments: Fragment[];
  roles: Role[];
  next: number;
  /** Cells are lines of their own, or parted on lines that are rows: by wide gaps, or by any space. */
  form: "lines" | "spaces" | "words";
}

/**
 * Rebuilds tables that copying flattened to lines: where labels of a breakdown follow one another,
 * the lines below are put back into the columns their words fit.
 */
export function rebuildTables(
  source: CleanText,
  items: readonly Item[],
): { items: Item[]; diagnostics: Diagnostic[] } {
  const rebuilt: Item[] = [];
  const diagnostics: Diagnostic[] = [];
  for (let index = 0; index < items.length; ) {
    const item = items[index];
    if (item === undefined) break;
    const header = item.kind === "line" ? readFlatHeader(items, index) : null;
    const table = header === null ? null : rebuild(source, items, header);
    if (table !== null) {
      rebuilt.push({ kind: "table", grid: table.grid, header: findHeader(source, table.grid) });
      index = table.next;
      continue;
    }
    if (item.kind === "line" && isGluedHeader(item))
      diagnostics.push(gluedTable({ printed: item.reading.text }, spanOf(item.reading)));
    rebuilt.push(item);
    index++;
  }
  return { items: rebuilt, diagnostics };
}

const listedLabels = new Set(allLabels);
const labelled = new Set(allLabels.filter((label) => label.length >= 2));

/** 序号工作内容牵头单位责任单位: the cells of a header without anything between them. */
function isGluedHeader(line: Line): boolean {
  const key = labelKey(line.reading.text);
  if (key.length < 8 || key.length > 60 || /\s/u.test(line.reading.text.trim())) return false;
  return (segment(key, labelled)?.length ?? 0) >= 3;
}

const isBar = (line: Line): boolean => /^[|\s]+$/u.test(line.folded);

function readFlatHeader(items: readonly Item[], start: number): FlatHeader | null {
  const first = items[start];
  if (first?.kind !== "line") return null;
  const wide = fragmentsOf(first);
  const header =
    wide.length >= 3
      ? toHeader(wide, start + 1, "spaces")
      : toHeader(labelsOf(first) ?? [], start + 1, "words");
  if (header !== null) return header;
  const fragments: Fragment[] = [];
  let next = start;
  for (; next < items.length; next++) {
    const item = items[next];
    if (item?.kind !== "line") break;
    if (isBar(item)) continue;
    const follows = items[next + 1];
    const known =
      isLabel(item) ||
      (fragments.length > 0 && isShort(item) && follows?.kind === "line" && isLabel(follows));
    if (!known) break;
    fragments.push({ reading: withoutBars(item.reading), opensLine: true });
  }
  return toHeader(fragments, next, "lines");
}

const isLabel = (line: Line): boolean =>
  recogniseLabel(withoutBars(line.reading).text) !== null && !/[:]/u.test(line.folded);
const isShort = (line: Line): boolean => /^[\p{Script=Han}\s()]{2,10}$/u.test(line.folded);

function withoutBars(reading: Reading): Reading {
  const start = /^[\s|｜]*/u.exec(reading.text)?.[0].length ?? 0;
  const end = reading.text.length - (/[\s|｜]*$/u.exec(reading.text)?.[0].length ?? 0);
  return sliceReading(reading, start, Math.max(start, end));
}

function toHeader(fragments: Fragment[], next: number, form: FlatHeader["form"]): FlatHeader | null {
  const roles = fragments.map(({ reading }) => recogniseLabel(reading.text) ?? "extra");
  const aboutWork = roles.some(
    (role) =>
      role === "task" || role === "content" || role === "name" || role === "category" || role === "number",
  );
  const aboutPeople = roles.some(
    (role) => isUnitRole(role) || role === "leaders" || role === "responsibility",
  );
  const known = fragments.filter(({ reading }) => recogniseLabel(reading.text) !== null).length;
  return fragments.length >= 3 && aboutWork && aboutPeople && known * 3 >= fragments.length * 2
    ? { fragments, roles, next, form }
    : null;
}

/** What wide gaps part on a line; where there are none, single spaces part it (`narrow`). */
function fragmentsOf(line: Line, narrow = false): Fragment[] {
  const words = [...line.reading.text.matchAll(narrow ? /\S+/gu : /\S+(?:\s\S+)*/gu)];
  return words.map((word, index) => ({
    reading: sliceReading(line.reading, word.index, word.index + word[0].length),
    opensLine: index === 0,
  }));
}

/** 序号 工 作 任 务 牵头单位: labels parted by single spaces, themselves padded. `null` where some word fits no label. */
function labelsOf(line: Line): Fragment[] | null {
  const words = fragmentsOf(line, true).map(({ reading }) => reading);
  const labels: Fragment[] = [];
  for (let from = 0; from < words.length; ) {
    const first = words[from];
    const most = Math.min(words.length, from + 8);
    const ends = Array.from({ length: most - from }, (_, index) => most - index);
    const upTo = (end: number): string =>
      labelKey(
        words
          .slice(from, end)
          .map(({ text }) => text)
          .join(""),
      );
    // A listed label goes before a longer one that only has the shape of one: 序号 before 序号工作任务.
    const to =
      ends.find((end) => listedLabels.has(upTo(end))) ??
      ends.find((end) => recogniseLabel(upTo(end)) !== null) ??
      from;
    const last = words[to - 1];
    if (first === undefined || last === undefined || to === from) return null;
    const start = line.reading.at.indexOf(first.at[0] ?? -1);
    const end = line.reading.at.indexOf(last.at.at(-1) ?? -1) + 1;
    labels.push({ reading: sliceReading(line.reading, start, end), opensLine: from === 0 });
    from = to;
  }
  return labels;
}

function rebuild(
  source: CleanText,
  items: readonly Item[],
  header: FlatHeader,
): { grid: Grid; next: number } | null {
  const body: Fragment[] = [];
  let next = header.next;
  const spread = spreadsOut(items, header.next);
  for (; next < items.length; next++) {
    const item = items[next];
    if (item?.kind !== "line" || isFurniture(item) || isSectionStart(items, next)) break;
    if (/^(?:注|备注|说明)\s*\d?\s*:/u.test(item.folded) || readFlatHeader(items, next) !== null) break;
    if (isBar(item)) continue;
    const last = body.at(-1);
    if (header.form !== "lines") body.push(...fragmentsOf(item, header.form === "words"));
    else if (spread && !item.opens && last !== undefined) last.reading = joined(last.reading, item.reading);
    else body.push({ reading: withoutBars(item.reading), opensLine: true });
  }
  const hasNumbers = body.some(({ reading }) => isSerial(reading.text));
  const unnamed = hasNumbers && !header.roles.includes("number");
  // The serial column bears no label: it stands where the first row has its number.
  const at = Math.min(
    header.roles.length - 1,
    body.findIndex(({ reading }) => isSerial(reading.text)),
  );
  const columns: Role[] = unnamed ? header.roles.toSpliced(at, 0, "number") : header.roles;
  const labels = unnamed
    ? (header.fragments as (Fragment | null)[]).toSpliced(at, 0, null)
    : header.fragments;
  const rows = placeFragments(body, columns, hasNumbers, header.form);
  if (rows.length === 0) return null;
  return {
    grid: toGrid(source, [labels.map((fragment) => (fragment === null ? [] : [fragment])), ...rows], columns),
    next,
  };
}

const joined = (first: Reading, second: Reading): Reading => ({
  text: `${first.text}\n${second.text}`,
  at: [...first.at, -1, ...second.at],
});

/** Whether blank lines part the cells, so that a line without one goes on with the cell above. */
function spreadsOut(items: readonly Item[], from: number): boolean {
  const lines = items.slice(from, from + 60).filter((item) => item.kind === "line");
  return lines.filter(({ opens }) => opens).length * 10 >= lines.length * 7;
}

const isSerial = (text: string): boolean => /^\d{1,3}[.、]?$/u.test(fold(text).trim());
const isDash = (text: string): boolean => /^[-—－/]+$/u.test(text.trim());

/** How badly a fragment fits a column; 0 is a perfect fit. */
function misfit(fragment: Fragment, role: Role): number {
  const text = fold(fragment.reading.text).trim();
  if (isDash(text)) return role === "number" || role === "content" ? 8 : 1;
  const serial = isSerial(text);
  if (role === "number") return serial ? 0 : 30;
  if (serial) return role === "extra" ? 4 : 14;
  const names = namesOnly(fragment.reading) && !/[。;]/u.test(text.slice(0, -1));
  const when = isDeadline(text) || (startsWithTime(text) && text.length < 16);
  switch (role) {
    case "leaders": {
      const people = splitPeople(fragment.reading);
      return people.length > 0 &&
        people.every(({ name, office }) => looksLikePerson(name.text) || office !== null)
        ? 0
        : 10;
    }
    case "leadUnits":
    case "responsibleUnits":
    case "responsibility":
      return when
        ? 9
        : names
          ? text.endsWith("。")
            ? 2
            : 0
          : text.length <= 12 && !/[。,;\d]/u.test(text)
            ? 4
            : 11;
    case "deadline":
      return when ? 0 : text.length <= 8 && !names ? 5 : 9;
    case "category":
    case "name":
      return /[。;]/u.test(text) || text.length > 30 ? 7 : (names ? 4 : 1) + (when ? 4 : 0);
    case "task":
    case "content":
      return (
        (names && text.length < 40 ? 5 : 0) +
        (when ? 5 : 0) +
        (text.length < 8 ? 3 : /[。;,]/u.test(text) || text.length > 16 ? 0 : 1)
      );
    default:
      return names ? 3 : 2.5;
  }
}

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
  leadUnits: 0.6,
  responsibleUnits: 0.6,
  responsibility: 1,
  deadline: 4,
  extra: 1.5,
};

type Row = Fragment[][];

/**
 * Puts fragments into rows: of all ways to walk the columns from left to right, row after row, the
 * one whose fragments fit their columns best. Linear in the fragments.
 */
function placeFragments(
  fragments: readonly Fragment[],
  columns: readonly Role[],
  hasNumbers: boolean,
  form: FlatHeader["form"],
): Row[] {
  const blank = columns.map((role) => (role === "number" && !hasNumbers ? 0 : blankCost[role]));
  const upTo = [0];
  for (const cost of blank) upTo.push((upTo.at(-1) ?? 0) + cost);
  const between = (from: number, to: number): number => (upTo[to] ?? 0) - (upTo[from] ?? 0);
  const all = columns.length;
  interface Step {
    cost: number;
    from: number;
    opensRow: boolean;
  }
  const steps: Step[][] = [];
  fragments.forEach((fragment, index) => {
    const section = isSectionLine(fragment);
    const before = steps[index - 1];
    steps.push(
      columns.map((role, column) => {
        const fit = section ? (column === 0 ? 0 : 20) : misfit(fragment, role);
        if (before === undefined) return { cost: fit + between(0, column), from: -1, opensRow: true };
        const options = before.map((step, from): Step => {
          const afterSection = isSectionLine(fragments[index - 1] ?? fragment);
          const newRow: Step = {
            cost:
              step.cost +
              (afterSection ? 0 : between(from + 1, all)) +
              (section ? 0 : between(0, column)) +
              0.5,
            from,
            opensRow: true,
          };
          if (section || afterSection || (form !== "lines" && fragment.opensLine && column <= from))
            return newRow;
          if (form !== "lines" && !fragment.opensLine && column < from)
            return { cost: Number.POSITIVE_INFINITY, from, opensRow: true };
          if (column > from)
            return {
              cost: step.cost + between(from + 1, column) + (form !== "lines" && fragment.opensLine ? 3 : 0),
              from,
              opensRow: false,
            };
          const goesOn = form === "words" && !fragment.opensLine ? 0.2 : goesOnCost[role];
          const stays: Step = { cost: step.cost + goesOn, from, opensRow: false };
          return column === from && stays.cost < newRow.cost ? stays : newRow;
        });
        const best = options.reduce((least, option) => (option.cost < least.cost ? option : least));
        return { ...best, cost: best.cost + fit };
      }),
    );
  });
  return toRows(fragments, steps, columns);

  function toRows(all: readonly Fragment[], walked: readonly Step[][], roles: readonly Role[]): Row[] {
    const last = walked.at(-1);
    if (last === undefined) return [];
    let column = last.reduce(
      (best, { cost }, index) =>
        cost + between(index + 1, roles.length) < (last[best]?.cost ?? 0) + between(best + 1, roles.length)
          ? index
          : best,
      0,
    );
    const placed: { column: number; opensRow: boolean }[] = [];
    for (let index = all.length - 1; index >= 0; index--) {
      const step = walked[index]?.[column];
      placed[index] = { column, opensRow: step?.opensRow ?? true };
      column = step?.from ?? 0;
    }
    const rows: Row[] = [];
    all.forEach((fragment, index) => {
      const place = placed[index];
      if (place === undefined) return;
      if (place.opensRow || rows.length === 0) rows.push(roles.map(() => []));
      rows.at(-1)?.[place.column]?.push(fragment);
    });
    return fillSubRows(rows, roles, hasNumbers);
  }
}

/** 一、产业强市（4项） on a line of its own is a row by itself. */
function isSectionLine({ reading }: Fragment): boolean {
  const mark = readNumberMark(reading.text);
  return (
    mark !== null &&
    (mark.style === "一、" || mark.style === "（一）" || mark.style === "第一") &&
    reading.text.length <= 40 &&
    !/[。;]./u.test(fold(reading.text))
  );
}

/** A blank cell leaves no trace among lines: a sub-row without units has those of the row above. */
function fillSubRows(rows: Row[], roles: readonly Role[], hasNumbers: boolean): Row[] {
  const number = roles.indexOf("number");
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    const isSubRow =
      hasNumbers &&
      above !== undefined &&
      row[number]?.length === 0 &&
      row.filter((cell) => cell.length > 0).length > 0;
    const held = row.some(
      (cell, column) =>
        cell.length > 0 && (isUnitRole(roles[column] ?? "extra") || roles[column] === "leaders"),
    );
    if (
      !isSubRow ||
      held ||
      isSectionLine(
        row.find((cell) => cell.length > 0)?.[0] ?? { reading: { text: "", at: [] }, opensLine: true },
      )
    )
      return;
    roles.forEach((role, column) => {
      if (isUnitRole(role) || role === "leaders") row[column] = above[column] ?? [];
    });
  });
  return rows;
}

function toGrid(source: CleanText, rows: readonly Row[], columns: readonly Role[]): Grid {
  const cells: Cell[] = [];
  let offset = 0;
  let line = 0;
  rows.forEach((row, index) => {
    const filled = row.filter((cell) => cell.length > 0);
    const section =
      filled.length === 1 &&
      filled[0]?.length === 1 &&
      filled[0][0] !== undefined &&
      isSectionLine(filled[0][0]);
    (section ? filled : row).forEach((cell, column) => {
      const paragraphs = cell.flatMap(({ reading }) => spansOf(reading));
      for (; offset < (paragraphs[0]?.[0] ?? 0); offset++) if (source.text.charAt(offset) === "\n") line++;
      cells.push({
        row: index,
        column,
        rowSpan: 1,
        columnSpan: 1,
        paragraphs,
        origin: { kind: "line", line },
      });
    });
  });
  const spans = cells.flatMap(({ paragraphs }) => paragraphs);
  const span: Span = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
  return {
    kind: "grid",
    span,
    rowCount: rows.length,
    columnCount: columns.length,
    headerRowCount: 0,
    merges: "unknown",
    parent: null,
    cells,
  };
}

function spansOf(reading: Reading): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i <= reading.at.length; i++) {
    if (i < reading.at.length && reading.at[i] !== -1) continue;
    const span = spanOf(sliceReading(reading, start, i));
    if (span !== null) spans.push(span);
    start = i + 1;
  }
  return spans;
}
