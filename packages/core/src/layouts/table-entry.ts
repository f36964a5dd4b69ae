import type { Entry, Heading } from "../model/entry.js";
import type { Cell, Grid } from "../model/source-document.js";
import type { Span } from "../model/span.js";
import { readNumberMark } from "../text/numbering.js";
import { type Reading, sliceReading, spanOf, squeeze } from "../text/reading.js";
import { assign, assignAll, type Draft, emptyDraft, inherit, toLabelled } from "./draft.js";
import { isUnitRole } from "./label-places.js";
import { readResponsibility } from "./responsibility.js";
import type { Column, Header } from "./table-header.js";
import type { Row, Slot } from "./table-rows.js";
import { namesUnitsAndPeople, readUnitsAndPeople } from "./units-and-people.js";

/** The entry of a task's rows. Its number stands in a column, -1 where there is none, or in front of its text. */
export function toEntry(
  path: Heading[],
  printed: readonly Row[],
  header: Header,
  grid: Grid,
  numbers: number | "text",
  inherited: Draft,
): Entry {
  const textColumn = header.columns.findIndex(({ role }) => role === "content");
  const numberColumn = numbers === "text" ? -1 : numbers;
  const mark = numbers === "text" ? textMark(printed, textColumn) : null;
  const rows = mark?.rows ?? printed;
  const shared = sharedText(rows, textColumn, grid);
  const detail = shared.length > 0 && grid.merges === "known" ? detailColumn(rows, header) : -1;
  const columns = header.columns.map((column, index) =>
    index === detail ? { ...column, role: "content" as const } : column,
  );
  const read: Draft[] = [];
  for (const row of rows) {
    const draft = draftOf(
      row,
      columns,
      numberColumn,
      (slot) => !shared.includes(slot.cell) && !(slot.continued && row !== rows[0]),
    );
    const last = read.at(-1);
    // A row that adds no words of its own goes on with the one above it, and so does one under a row without words.
    if (last !== undefined && (draft.text.length === 0 || last.text.length === 0)) extend(last, draft);
    else read.push(draft);
  }
  const drafts = read.map((draft) => inherit(draft, inherited));
  const sharedReadings = (rows[0]?.slots[textColumn] ?? [])
    .filter(({ cell }) => shared.includes(cell))
    .map(({ reading }) => reading);
  const first = drafts[0] ?? emptyDraft();
  const number = numberColumn < 0 ? (mark?.number ?? null) : numberSpan(rows[0]?.slots[numberColumn] ?? []);
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

/** The number in front of a task's words, and its rows without it; `null` where there is none. */
function textMark(rows: readonly Row[], textColumn: number): { number: Span | null; rows: Row[] } | null {
  const [first, ...more] = rows;
  const [slot, ...others] = first?.slots[textColumn] ?? [];
  const mark = slot === undefined ? null : readNumberMark(slot.reading.text);
  if (first === undefined || slot === undefined || mark === null) return null;
  const rest = { ...slot, reading: sliceReading(slot.reading, mark.after) };
  const slots = first.slots.map((slots, column) => (column === textColumn ? [rest, ...others] : slots));
  return {
    number: spanOf(sliceReading(slot.reading, mark.start, mark.end)),
    rows: [{ ...first, slots }, ...more],
  };
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

/**
 * 重点任务 merged over rows with a measure, units and a deadline each: the measures are the parts of the task. The column
 * that holds them, -1 where there is none.
 */
function detailColumn(rows: readonly Row[], { columns }: Header): number {
  const isOwn = (column: number) => (row: Row) =>
    (row.slots[column] ?? []).some(({ reading, continued }) => !continued && reading.text !== "");
  const tellsMore = columns.some(
    ({ role }, index) => (isUnitRole(role) || role === "deadline") && rows.every(isOwn(index)),
  );
  if (!tellsMore) return -1;
  return columns.findIndex(
    ({ role, label }, index) => role === "extra" && /(?:措施|举措)$/u.test(label) && rows.every(isOwn(index)),
  );
}

function draftOf(
  row: Row,
  columns: readonly Column[],
  numberColumn: number,
  ownText: (slot: Slot) => boolean,
): Draft {
  const draft = emptyDraft();
  columns.forEach(({ role, label }, index) => {
    if (index === numberColumn) return;
    for (const slot of row.slots[index] ?? []) {
      if (slot.reading.text === "" || role === "number" || role === "category" || isDash(slot.reading.text))
        continue;
      if (role === "content") {
        if (ownText(slot)) draft.text.push(slot.reading);
      } else if (isUnitRole(role) && namesUnitsAndPeople(label)) {
        assignAll(draft, readUnitsAndPeople(slot.reading, role, label));
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
  draft.text.push(...more.text);
  draft.leaders.push(...more.leaders.filter((reading) => !holds(draft.leaders, reading)));
  draft.leadUnits.push(...more.leadUnits.filter((reading) => !holds(draft.leadUnits, reading)));
  draft.responsibleUnits.push(
    ...more.responsibleUnits.filter((reading) => !holds(draft.responsibleUnits, reading)),
  );
  for (const reading of more.deadline)
    if (!holds(draft.deadline, reading)) assign(draft, "deadline", reading, null);
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
