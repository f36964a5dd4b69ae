import type { Diagnostic } from "../model/diagnostic.js";
import type { Entry, Heading } from "../model/entry.js";
import type { Result } from "../model/result.js";
import type { Grid } from "../model/source-document.js";
import { fold } from "../text/fold.js";
import { readNumberMark } from "../text/numbering.js";
import {
  type CleanText,
  joinReadings,
  type Reading,
  sliceReading,
  spanOf,
  squeeze,
} from "../text/reading.js";
import { readCharge } from "./charge.js";
import { repeatedHeader, rowLeftOut, rowWithoutTask } from "./diagnostics.js";
import { assignAll, type Draft, emptyDraft, inherit } from "./draft.js";
import { toHeading } from "./heading.js";
import { isUnitRole } from "./label-places.js";
import { toEntry } from "./table-entry.js";
import { type Header, repeatsHeader } from "./table-header.js";
import {
  bodyRows,
  findNumberColumn,
  isNote,
  isNumber,
  numbersText,
  type Row,
  rejoin,
  repeatValues,
  type Slot,
  shiftText,
} from "./table-rows.js";
import { partWideText } from "./wide-text.js";

/** What goes on from one piece of a table to the next. */
export interface TableState {
  sections: Heading[];
  /** Who each of them puts in charge, and what the headings above the table say of it. */
  charges: Draft[];
  sectionStyles: string[];
  goals: (Heading | null)[];
  inherited: Draft;
  /** The header has a serial column and no row has a number. */
  serialsLost: boolean;
}

export const startTable = (inherited: Draft): TableState => ({
  sections: [],
  charges: [],
  inherited,
  sectionStyles: [],
  goals: [],
  serialsLost: false,
});

/**
 * Reads the body of a breakdown table. A row with a number begins a task; a row without its own is
 * a part of it; a row that is one cell wide is a section heading; goal cells hold until the next.
 */
export function readTable(
  source: CleanText,
  grid: Grid,
  printed: Header,
  state: TableState,
): Result<Entry[]> {
  const diagnostics: Diagnostic[] = [];
  const header = partWideText(source, grid, printed);
  const body = repeatValues(rejoin(bodyRows(source, grid, header), header, grid, diagnostics), header);
  const numberColumn = findNumberColumn(body, header);
  const rows = grid.merges === "known" ? body : body.map((row) => shiftText(row, header, numberColumn));
  const groups: { path: Heading[]; rows: Row[]; inherited: Draft }[] = [];
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
      groups.push({
        path: [...state.sections, ...state.goals.filter((goal) => goal !== null)],
        rows: [row],
        inherited: state.charges.at(-1) ?? state.inherited,
      });
  }
  if (numberColumn < 0 && header.columns.some(({ role }) => role === "number") && groups.length > 1)
    state.serialsLost = true;
  const tasks = groups.flatMap(({ rows }) => rows.slice(0, 1));
  const isNumbered = numberColumn < 0 && numbersText(tasks, header);
  const value = groups.flatMap(({ path, rows, inherited }) => {
    const entry = toEntry(path, rows, header, grid, isNumbered ? "text" : numberColumn, inherited);
    if (entry.text.length > 0 || entry.parts.length > 0) return [entry];
    const printed = joinReadings(rows.flatMap(({ slots }) => slots.flat().map(({ reading }) => reading)));
    const isTask =
      entry.number !== null || [...entry.leaders, ...entry.leadUnits, ...entry.responsibleUnits].length > 0;
    const report = isTask ? rowWithoutTask : rowLeftOut;
    diagnostics.push(report({ text: excerpt(printed.text) }, spanOf(printed)));
    return [];
  });
  return { value, diagnostics };
}

const excerpt = (text: string): string =>
  (text.length > 30 ? `${text.slice(0, 30)}…` : text).replace(/\s+/gu, " ");

const ordinals = ["第一", "一、", "（一）"];

/** A row of one filled cell, not a number, that names a section: 一、产业强市（4项）. */
function sectionOf(
  row: Row,
  printed: readonly Slot[],
  header: Header,
  grid: Grid,
  numberColumn: number,
): Reading | null {
  const sums = printed.filter((slot, index) => index > 0 && isSum(slot));
  const filled = printed.filter((slot) => !sums.includes(slot));
  const first = filled[0];
  if (first === undefined || filled.length > 2) return null;
  // 一、产业项目 | 500
  const isNamed = ordinals.includes(readNumberMark(first.reading.text)?.style ?? "");
  if (sums.length > 0 && filled.length === 1)
    return isNamed && isHeadingText(first.reading.text) ? first.reading : null;
  const chineseNumber =
    filled.length === 2 && /^\(?[一二三四五六七八九十]+\)?[、.]?$/u.test(fold(squeeze(first.reading).text));
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

/** 500, 1,200万元: what the tasks of a section come to. */
const isSum = ({ reading }: Slot): boolean =>
  /^[\d,.]+(?:[万亿]?元|万|亿|个|项)?$/u.test(fold(reading.text).replace(/\s/gu, ""));

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
  const mark = readNumberMark(section.text);
  const charge = emptyDraft();
  assignAll(charge, readCharge(sliceReading(section, mark?.after ?? 0)) ?? []);
  const above = state.charges[depth - 1] ?? state.inherited;
  state.charges = [...state.charges.slice(0, depth), inherit(charge, above)];
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
