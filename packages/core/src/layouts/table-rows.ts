import { walkRows } from "../grid/grid-index.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Cell, Grid } from "../model/source-document.js";
import { fold } from "../text/fold.js";
import { numberValue, readNumberMark } from "../text/numbering.js";
import {
  type CleanText,
  joinReadings,
  type Reading,
  readPiece,
  spanOf,
  trimReading,
} from "../text/reading.js";
import { looksLikeUnit, splitUnits } from "../text/units.js";
import { rowRejoined } from "./diagnostics.js";
import { isUnitRole } from "./label-places.js";
import { placeShort } from "./short-rows.js";
import type { Column, Header } from "./table-header.js";

/** A cell as one row sees it. */
export interface Slot {
  cell: Cell | null;
  reading: Reading;
  /** The cell began in a row above. */
  continued: boolean;
}

/** A row of the body by columns; a column may hold several cells where the text splits. */
export interface Row {
  index: number;
  slots: Slot[][];
}

export function bodyRows(source: CleanText, grid: Grid, header: Header): Row[] {
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

/** Where merges are known a cell belongs to the column its first slot lies in; one over a goal and the task is the task. */
const bySlots = (slots: readonly PlacedSlot[], columns: readonly Column[]): Slot[][] => {
  const columnOf = ({ column, slot }: PlacedSlot): Column | undefined => {
    const first = columns.findIndex(({ start, end }) => start <= column && column < end);
    const next = columns[first + 1];
    const isOver =
      columns[first]?.role === "category" &&
      next?.role === "content" &&
      next.label === columns[first]?.label &&
      next.start < column + (slot.cell?.columnSpan ?? 1);
    return isOver ? next : columns[first];
  };
  return columns.map((column) =>
    slots.filter((placed) => columnOf(placed) === column).map(({ slot }) => slot),
  );
};

/** Where they are not, cells are counted; a row longer than the header widens the text column. */
function byCount(slots: readonly PlacedSlot[], columns: readonly Column[]): Slot[][] {
  const cells = slots.filter(({ slot }) => slot.cell !== null).map(({ slot }) => slot);
  if (cells.length <= columns.length) return placeShort(cells, columns);
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
export function rejoin(rows: Row[], header: Header, grid: Grid, diagnostics: Diagnostic[]): Row[] {
  if (grid.merges === "known") return rows;
  const joined: Row[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const before = last?.slots.flat() ?? [];
    const here = row.slots.flat();
    if (last !== undefined && before.length >= header.columns.length && isRestOfUnits(here, header)) {
      joined[joined.length - 1] = {
        index: last.index,
        slots: [...last.slots.slice(0, -1), [...(last.slots.at(-1) ?? []), ...here]],
      };
      continue;
    }
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

/** What stands for the value of the cell above. */
const ditto = /^(?:同上|同前|同上行|〃|″|"|''|”)[。.]?$/u;

/** The rows with the values that a cell only refers to: 同上 in every column but those of the task itself. */
export function repeatValues(rows: readonly Row[], { columns }: Header): Row[] {
  const repeated: Row[] = [];
  for (const row of rows) {
    const above = repeated.at(-1);
    const slots = row.slots.map((slots, column) => {
      const role = columns[column]?.role;
      const refers = slots.some(({ reading }) => ditto.test(reading.text.replace(/\s/gu, "")));
      return refers && role !== "content" && role !== "number" ? (above?.slots[column] ?? slots) : slots;
    });
    repeated.push({ ...row, slots });
  }
  return repeated;
}

/** A line of units only, under a row whose last column holds units: a line break in the cell parted them. */
function isRestOfUnits(here: readonly Slot[], header: Header): boolean {
  const only = here[0]?.reading;
  if (only === undefined || here.length > 1 || !isUnitRole(header.columns.at(-1)?.role ?? "extra"))
    return false;
  const names = splitUnits(only);
  return names.length > 0 && names.every(({ text }) => looksLikeUnit(text));
}

/**
 * Pipes lose the blank cells of a merged serial: a sub-row's sentence then stands alone in the first
 * column. A section's name has a heading's number, or no figures and marks.
 */
export function shiftText(row: Row, header: Header, numberColumn: number): Row {
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
export function findNumberColumn(rows: readonly Row[], header: Header): number {
  // 序号 | 重点工作 | 序号 | 具体任务: the goal has one of its own before the task's.
  const labelled = header.columns.findLastIndex(({ role }) => role === "number");
  const column =
    labelled >= 0
      ? labelled
      : header.columns.findIndex(({ label, role }) => label === "" && role === "extra");
  const printed = rows
    .flatMap(({ slots }) => slots[column] ?? [])
    .filter(({ reading }) => isNumber(reading.text));
  return printed.length === 0 || (labelled < 0 && printed.length * 2 < rows.length) ? -1 : column;
}

/** How many of the tasks must follow the one before for their numbers to stand in their words. */
const mostFollow = 0.8;

/** Whether a table without a serial column has its tasks' numbers in front of their words: 1.公开采购意向。 */
export function numbersText(tasks: readonly Row[], header: Header): boolean {
  const text = header.columns.findIndex(({ role }) => role === "content");
  const values = tasks.map(
    ({ slots }) => readNumberMark(slots[text]?.[0]?.reading.text ?? "")?.value ?? Number.NaN,
  );
  const follow = values.filter((value, index) => index > 0 && value === (values[index - 1] ?? 0) + 1);
  return tasks.length > 1 && follow.length >= (tasks.length - 1) * mostFollow;
}

/** A1, B-12: numbers that tell the group of a task too. */
const groupedNumber = /^[A-Z]{1,2}-?\d{1,3}$/iu;

export const isNumber = (text: string): boolean =>
  groupedNumber.test(fold(text).trim()) ||
  (!Number.isNaN(numberValue(text.replace(/[.、()（）．\s]/gu, ""))) && text.trim() !== "");

export const isNote = (text: string): boolean =>
  /^(?:注\d?:|备注:|说明:|单位:|合计|总计|小计|填报|填表|制表|审核人|复核人|★|※)/u.test(
    fold(text).replace(/\s/gu, ""),
  );
