import { walkRows } from "../grid/grid-index.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Entry, Heading } from "../model/entry.js";
import type { Result } from "../model/result.js";
import type { Cell, Grid } from "../model/source-document.js";
import { fold } from "../text/fold.js";
import { numberValue, readNumberMark } from "../text/numbering.js";
import {
  type CleanText,
  joinReadings,
  type Reading,
  readPiece,
  spanOf,
  squeeze,
  trimReading,
} from "../text/reading.js";
import { repeatedHeader, rowLeftOut, rowRejoined } from "./diagnostics.js";
import { assign, assignAll, type Draft, emptyDraft, toLabelled } from "./draft.js";
import { toHeading } from "./heading.js";
import { isUnitRole, readResponsibility } from "./responsibility.js";
import { type Column, type Header, repeatsHeader } from "./table-header.js";

/** A cell as one row sees it. */
interface Slot {
  cell: Cell | null;
  reading: Reading;
  /** The cell began in a row above. */
  continued: boolean;
}

/** A row of the body by columns; a column may hold several cells where the text splits. */
interface Row {
  index: number;
  slots: Slot[][];
}

/** What goes on from one piece of a table to the next. */
export interface TableState {
  sections: Heading[];
  sectionStyles: string[];
  goals: (Heading | null)[];
  /** The header has a serial column and no row has a number. */
  serialsLost: boolean;
}

export const startTable = (): TableState => ({
  sections: [],
  sectionStyles: [],
  goals: [],
  serialsLost: false,
});

/**
 * Reads the body of a breakdown table. A row with a number begins a task; a row without its own is
 * a part of it; a row that is one cell wide is a section heading; goal cells hold until the next.
 */
export function readTable(source: CleanText, grid: Grid, header: Header, state: TableState): Result<Entry[]> {
  const diagnostics: Diagnostic[] = [];
  const printed = rejoin(bodyRows(source, grid, header), header, grid, diagnostics);
  const numberColumn = findNumberColumn(printed, header);
  const rows = grid.merges === "known" ? printed : printed.map((row) => shiftText(row, header, numberColumn));
  const groups: { path: Heading[]; rows: Row[] }[] = [];
  for (const row of rows) {
    const filled = row.slots.flat().filter(({ reading, continued }) => reading.text !== "" && !continued);
    if (filled.length === 0 && row.slots.flat().every(({ reading }) => reading.text === "")) continue;
    if (
      repeatsHeader(
        header,
        filled.map(({ reading }) => reading.text),
      )
    ) {
      diagnostics.push(repeatedHeader({}, spanOf(joinReadings(filled.map(({ reading }) => reading)))));
      continue;
    }
    const note = filled.find(({ reading }) => isNote(reading.text));
    if (note !== undefined && (filled.length <= 2 || note === filled[0])) {
      diagnostics.push(rowLeftOut({ text: excerpt(note.reading.text) }, spanOf(note.reading)));
      continue;
    }
    const section = sectionOf(row, filled, header, grid, numberColumn);
    if (section !== null) {
      enterSection(state, section);
      continue;
    }
    updateGoals(state, row, header, grid);
    const last = groups.at(-1);
    if (last !== undefined && continuesTask(row, last.rows, header, grid, numberColumn)) last.rows.push(row);
    else
      groups.push({ path: [...state.sections, ...state.goals.filter((goal) => goal !== null)], rows: [row] });
  }
  if (numberColumn < 0 && header.columns.some(({ role }) => role === "number") && groups.length > 1)
    state.serialsLost = true;
  const value = groups.map((group) => toEntry(group.path, group.rows, header, grid, numberColumn));
  return { value, diagnostics };
}

const excerpt = (text: string): string =>
  (text.length > 30 ? `${text.slice(0, 30)}…` : text).replace(/\s+/gu, " ");

const isNote = (text: string): boolean =>
  /^(?:注\d?:|注\s|备注:|说明:|单位:|合计|总计|小计|填报|制表|★|※)/u.test(fold(text).trim());

function bodyRows(source: CleanText, grid: Grid, header: Header): Row[] {
  const rows: Row[] = [];
  let index = -1;
  for (const runs of walkRows(grid)) {
    index++;
    if (index < header.bodyRow) continue;
    const slots = runs.map(({ cell, column }) => ({
      column,
      slot: {
        cell,
        reading: cell === null ? { text: "", at: [] } : trimReading(readPiece(source, cell.paragraphs)),
        continued: cell !== null && cell.row < index,
      },
    }));
    rows.push({
      index,
      slots: grid.merges === "known" ? bySlots(slots, header.columns) : byCount(slots, header.columns),
    });
  }
  return rows;
}

type PlacedSlot = { column: number; slot: Slot };

/** Where merges are known a cell belongs to the column its first slot lies in. */
const bySlots = (slots: readonly PlacedSlot[], columns: readonly Column[]): Slot[][] =>
  columns.map(({ start, end }) =>
    slots.filter(({ column }) => start <= column && column < end).map(({ slot }) => slot),
  );

/** Where they are not, cells are counted; a row longer than the header widens the text column. */
function byCount(slots: readonly PlacedSlot[], columns: readonly Column[]): Slot[][] {
  const cells = slots.filter(({ slot }) => slot.cell !== null).map(({ slot }) => slot);
  const extra = Math.max(0, cells.length - columns.length);
  const text = columns.findIndex(({ role }) => role === "content");
  return columns.map((_, index) => {
    if (index < text || text < 0) return cells.slice(index, index + 1);
    return index === text
      ? cells.slice(index, index + 1 + extra)
      : cells.slice(index + extra, index + extra + 1);
  });
}

/** An empty paragraph in a dump breaks a row in two; the halves complement each other. */
function rejoin(rows: Row[], header: Header, grid: Grid, diagnostics: Diagnostic[]): Row[] {
  if (grid.merges === "known") return rows;
  const joined: Row[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const before = last?.slots.flat() ?? [];
    const here = row.slots.flat();
    const complements =
      last !== undefined &&
      before.length > 1 &&
      before.length < header.columns.length &&
      before.length + here.length === header.columns.length;
    if (
      !complements ||
      !/^\d*$/u.test(fold(before[0]?.reading.text ?? "")) ||
      /^\d+$/u.test(fold(here[0]?.reading.text ?? ""))
    ) {
      joined.push(row);
      continue;
    }
    diagnostics.push(
      rowRejoined({ cells: before.length }, spanOf(joinReadings(before.map(({ reading }) => reading)))),
    );
    joined[joined.length - 1] = { index: last.index, slots: [...before, ...here].map((slot) => [slot]) };
  }
  return joined;
}

/**
 * Pipes lose the blank cells of a merged serial: a sub-row's sentence then stands alone in the first
 * column. A section's name has a heading's number, or no figures and marks.
 */
function shiftText(row: Row, header: Header, numberColumn: number): Row {
  const text = header.columns.findIndex(({ role }) => role === "content");
  const filled = row.slots.flat().filter(({ reading }) => reading.text !== "");
  const only = filled[0];
  const column = row.slots.findIndex((slots) => only !== undefined && slots.includes(only));
  const sentence =
    only !== undefined &&
    /[\d。；，]/u.test(only.reading.text) &&
    readNumberMark(only.reading.text) === null &&
    !isNumber(only.reading.text) &&
    !isNote(only.reading.text);
  if (
    filled.length !== 1 ||
    numberColumn < 0 ||
    column >= text ||
    !sentence ||
    /\d\s?[项件][)）]?$/u.test(only.reading.text)
  )
    return row;
  return { ...row, slots: header.columns.map((_, index) => (index === text ? [only] : [])) };
}

/** The serial column: by its label, or a column without one that holds numbers; -1 where all of it is blank. */
function findNumberColumn(rows: readonly Row[], header: Header): number {
  const labelled = header.columns.findIndex(({ role }) => role === "number");
  const column =
    labelled >= 0
      ? labelled
      : header.columns.findIndex(({ label, role }) => label === "" && role === "extra");
  const printed = rows
    .flatMap(({ slots }) => slots[column] ?? [])
    .filter(({ reading }) => isNumber(reading.text));
  return printed.length === 0 || (labelled < 0 && printed.length * 2 < rows.length) ? -1 : column;
}

const isNumber = (text: string): boolean =>
  !Number.isNaN(numberValue(text.replace(/[.、()（）．\s]/gu, ""))) && text.trim() !== "";

const ordinals = ["第一", "一、", "（一）"];

/** A row of one filled cell, not a number, that names a section: 一、产业强市（4项）. */
function sectionOf(
  row: Row,
  filled: readonly Slot[],
  header: Header,
  grid: Grid,
  numberColumn: number,
): Reading | null {
  const first = filled[0];
  if (first === undefined || filled.length > 2) return null;
  const chineseNumber =
    filled.length === 2 && /^[一二三四五六七八九十]+[、.]?$/u.test(fold(squeeze(first.reading).text));
  if (
    filled.length === 2 &&
    !(chineseNumber && isHeadingText(filled[1]?.reading.text ?? "") && !holdsUnits(row, header))
  )
    return null;
  if (filled.length === 2)
    return joinReadings([numbered(first.reading), filled[1]?.reading ?? first.reading]);
  const spansRow =
    first.cell !== null && first.cell.columnSpan >= grid.columnCount - 1 && grid.columnCount > 2;
  if (grid.merges === "known" && spansRow) return isHeadingText(first.reading.text) ? first.reading : null;
  const column = row.slots.findIndex((slots) => slots.includes(first));
  const mark = readNumberMark(first.reading.text);
  const headed = mark !== null && ordinals.includes(mark.style) && isHeadingText(first.reading.text);
  const alone = row.slots.flat().length === 1 && isHeadingText(first.reading.text);
  const leading =
    column === numberColumn && !isNumber(first.reading.text) && isHeadingText(first.reading.text);
  return (headed && !row.slots.flat().some(({ continued }) => continued)) || alone || leading
    ? first.reading
    : null;
}

const isHeadingText = (text: string): boolean => text.length <= 60 && !/[。;]./u.test(fold(text));
/** 一 | 产业强市: the number and the name stand in cells of their own. */
const numbered = (number: Reading): Reading => ({ text: `${number.text}、`, at: [...number.at, -1] });
const holdsUnits = (row: Row, header: Header): boolean =>
  row.slots.some(
    (slots, index) =>
      isUnitRole(header.columns[index]?.role ?? "extra") && slots.some(({ reading }) => reading.text !== ""),
  );

function enterSection(state: TableState, section: Reading): void {
  const style = readNumberMark(section.text.replace(/\n/u, ""))?.style ?? "";
  const level = state.sectionStyles.indexOf(style);
  const depth = level >= 0 ? level : state.sectionStyles.length;
  state.sections = [
    ...state.sections.slice(0, depth),
    toHeading({ ...section, text: section.text.replace(/\n/u, " ") }),
  ];
  state.sectionStyles = [...state.sectionStyles.slice(0, depth), style];
  state.goals = [];
}

function updateGoals(state: TableState, row: Row, header: Header, grid: Grid): void {
  let changed = false;
  header.columns.forEach(({ role }, index) => {
    if (role !== "category") return;
    const reading = joinReadings((row.slots[index] ?? []).map(({ reading }) => reading));
    if (reading.text !== "" && !/^[-—－/]+$/u.test(reading.text)) {
      const own = (row.slots[index] ?? []).some(({ continued }) => !continued);
      state.goals[index] = toHeading(reading);
      changed ||= own;
    } else if (grid.merges === "known" || changed) state.goals[index] = null;
  });
}

/** Whether a row goes on with the task above: its number cell is merged from above, a gap, or blank in a dump. */
function continuesTask(
  row: Row,
  above: readonly Row[],
  header: Header,
  grid: Grid,
  numberColumn: number,
): boolean {
  const textColumn = header.columns.findIndex(({ role }) => role === "content");
  const key = row.slots[numberColumn < 0 ? textColumn : numberColumn] ?? [];
  if (grid.merges === "known") {
    const first = key[0];
    if (numberColumn < 0)
      return (
        first?.cell != null &&
        first.continued &&
        above.some(({ slots }) => slots.flat().some(({ cell }) => cell === first.cell))
      );
    if (first === undefined || first.cell === null) return true;
    return first.continued && first.reading.text !== "";
  }
  if (numberColumn < 0) return false;
  const goalChanges = header.columns.some(
    ({ role }, index) =>
      role === "category" && (row.slots[index] ?? []).some(({ reading }) => reading.text !== ""),
  );
  return key.every(({ reading }) => reading.text === "") && !goalChanges;
}

function toEntry(
  path: Heading[],
  rows: readonly Row[],
  header: Header,
  grid: Grid,
  numberColumn: number,
): Entry {
  const textColumn = header.columns.findIndex(({ role }) => role === "content");
  const shared = sharedText(rows, textColumn, grid);
  const drafts: Draft[] = [];
  for (const row of rows) {
    const draft = draftOf(
      row,
      header,
      numberColumn,
      (slot) => !shared.includes(slot.cell) && !(slot.continued && row !== rows[0]),
    );
    const last = drafts.at(-1);
    // A row that adds no words of its own goes on with the one above it.
    if (last !== undefined && draft.text.length === 0) extend(last, draft);
    else drafts.push(draft);
  }
  const sharedReadings = (rows[0]?.slots[textColumn] ?? [])
    .filter(({ cell }) => shared.includes(cell))
    .map(({ reading }) => reading);
  const first = drafts[0] ?? emptyDraft();
  const number = numberColumn < 0 ? null : numberSpan(rows[0]?.slots[numberColumn] ?? []);
  if (drafts.length === 1) {
    return {
      layout: "table",
      number,
      path,
      ...toLabelled({ ...first, text: [...sharedReadings, ...first.text] }),
      parts: [],
    };
  }
  const parts = drafts.map(toLabelled);
  return { layout: "table", number, path, ...toLabelled({ ...emptyDraft(), text: sharedReadings }), parts };
}

/** The number without the marks around it: 1. → 1, （三） → 三. */
function numberSpan(slots: readonly Slot[]) {
  const reading = slots[0]?.reading ?? { text: "", at: [] };
  const mark = readNumberMark(`${reading.text.trim()}、`);
  const start = reading.text.length - reading.text.trimStart().length;
  if (mark === null) return spanOf(squeeze(reading));
  return spanOf({ text: "", at: reading.at.slice(start + mark.start, start + mark.end) });
}

/** The text cells that hold for every row of a task. */
function sharedText(rows: readonly Row[], textColumn: number, grid: Grid): (Cell | null)[] {
  const first = rows[0]?.slots[textColumn] ?? [];
  if (rows.length === 1) return [];
  if (grid.merges === "known") {
    const cells = first.map(({ cell }) => cell).filter((cell) => cell !== null);
    return cells.filter((cell) =>
      rows.every(({ slots }) => (slots[textColumn] ?? []).some((slot) => slot.cell === cell)),
    );
  }
  // 把握…。 | 积极参与…。 above a blank and 建好…。: what only the first row has is shared.
  return first
    .filter(
      (slot, index) =>
        first.length > 1 &&
        rows.slice(1).every(({ slots }) => slots[textColumn]?.[index]?.reading.text === "") &&
        slot.reading.text !== "",
    )
    .map(({ cell }) => cell);
}

function draftOf(row: Row, header: Header, numberColumn: number, ownText: (slot: Slot) => boolean): Draft {
  const draft = emptyDraft();
  header.columns.forEach(({ role, label }, index) => {
    if (index === numberColumn) return;
    for (const slot of row.slots[index] ?? []) {
      if (slot.reading.text === "" || role === "number" || role === "category" || isDash(slot.reading.text))
        continue;
      if (role === "content") {
        if (ownText(slot)) draft.text.push(slot.reading);
      } else if (isUnitRole(role) || role === "responsibility") {
        assignAll(
          draft,
          readResponsibility(slot.reading, role === "responsibility" ? "responsibleUnits" : role),
        );
      } else assign(draft, role, slot.reading, label === "" ? "#" : label);
    }
  });
  return draft;
}

const isDash = (text: string): boolean => /^[-—－―/／]+$/u.test(text.trim());

function extend(draft: Draft, more: Draft): void {
  draft.leaders.push(...more.leaders.filter((reading) => !holds(draft.leaders, reading)));
  draft.leadUnits.push(...more.leadUnits.filter((reading) => !holds(draft.leadUnits, reading)));
  draft.responsibleUnits.push(
    ...more.responsibleUnits.filter((reading) => !holds(draft.responsibleUnits, reading)),
  );
  draft.deadline.push(...more.deadline.filter((reading) => !holds(draft.deadline, reading)));
  draft.extra.push(
    ...more.extra.filter(
      ({ reading }) =>
        !holds(
          draft.extra.map(({ reading }) => reading),
          reading,
        ),
    ),
  );
}

const holds = (readings: readonly Reading[], reading: Reading): boolean =>
  readings.some(({ at }) => at[0] === reading.at[0] && at.length === reading.at.length);
