import type { Role } from "../lexicon/labels.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Cell, Grid } from "../model/source-document.js";
import type { Span } from "../model/span.js";
import { type CleanText, joinReadings, type Reading, sliceReading, spanOf } from "../text/reading.js";
import { gluedTable } from "./diagnostics.js";
import { alignedColumn, extendFragment, type Fragment, fragmentsOf, wholeLine } from "./flat-fragments.js";
import { type FlatHeader, isBar, isGluedHeader, readFlatHeader } from "./flat-header.js";
import { isSectionStart } from "./frame.js";
import { isFurniture } from "./furniture.js";
import type { Item, Line } from "./items.js";
import { type FlatRow, isSectionLine, isSerial, placeFragments } from "./place-fragments.js";
import { findHeader } from "./table-header.js";

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
    const header = item.kind === "line" ? readFlatHeader(source, items, index) : null;
    const table = header === null ? null : rebuild(source, items, header);
    if (table !== null) {
      rebuilt.push({ kind: "table", grid: table.grid, header: findHeader(source, table.grid) });
      index = table.next;
      continue;
    }
    if (item.kind === "line" && isGluedHeader(item)) {
      diagnostics.push(gluedTable({ printed: item.reading.text }, spanOf(item.reading)));
    }
    rebuilt.push(item);
    index++;
  }
  return { items: rebuilt, diagnostics };
}

function rebuild(
  source: CleanText,
  items: readonly Item[],
  header: FlatHeader,
): { grid: Grid; next: number } | null {
  const { lines, next } = bodyLines(source, items, header.next);
  const body =
    header.form === "lines"
      ? cellsOf(lines)
      : lines.flatMap((line) => fragmentsOf(source, line, header.form as "spaces" | "words"));
  const serial = body.findIndex(({ reading }) => isSerial(reading.text));
  // A serial column may bear no label: it stands where the first row has its number.
  const at = serial >= 0 && !header.roles.includes("number") ? Math.min(header.roles.length - 1, serial) : -1;
  const roles: Role[] = at < 0 ? header.roles : header.roles.toSpliced(at, 0, "number");
  const labels: (Fragment | null)[] =
    at < 0 ? header.labels : (header.labels as (Fragment | null)[]).toSpliced(at, 0, null);
  const aligned = header.form === "spaces" && isAligned(body, labels);
  const fragments = aligned
    ? lines.flatMap((line) => joinPadded(line, fragmentsOf(source, line, "spaces"), labels))
    : header.form === "lines"
      ? body
      : lines.flatMap((line) =>
          numberCells(fragmentsOf(source, line, header.form as "spaces" | "words"), labels.length),
        );
  const rows = placeFragments(fragments, {
    roles,
    labels,
    form: header.form,
    hasNumbers: serial >= 0,
    aligned,
  });
  if (rows.length === 0) return null;
  return { grid: toGrid(source, [labels.map((label) => (label === null ? [] : [label])), ...rows]), next };
}

/** The lines of the table, up to what cannot be part of it: a note, the header again, another section. */
function bodyLines(source: CleanText, items: readonly Item[], from: number): { lines: Line[]; next: number } {
  const lines: Line[] = [];
  let next = from;
  for (; next < items.length; next++) {
    const item = items[next];
    if (item?.kind !== "line" || isFurniture(item) || isSectionStart(items, next)) break;
    if (/^(?:注|备注|说明)\s*(?:\d\s*)?:/u.test(item.folded) || readFlatHeader(source, items, next) !== null)
      break;
    if (!isBar(item)) lines.push(item);
  }
  return { lines, next };
}

/** Lines as cells; where blank lines part the cells, a line without one above goes on with the cell. */
function cellsOf(lines: readonly Line[]): Fragment[] {
  const spread = lines.filter(({ opens }) => opens).length * 10 >= lines.length * 7;
  const cells: Fragment[] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    const whole = wholeLine(line);
    if (spread && !line.opens && last !== undefined)
      last.reading = joinReadings([last.reading, whole.reading]);
    else cells.push(whole);
  }
  return cells;
}

function isAligned(body: readonly Fragment[], labels: readonly (Fragment | null)[]): boolean {
  const under = body.filter((fragment) => alignedColumn(fragment, labels) !== null);
  return under.length * 10 >= body.length * 6;
}

/** A line with as many cells as there are columns has one for each. */
const numberCells = (cells: Fragment[], columns: number): Fragment[] =>
  cells.length === columns ? cells.map((cell, column) => ({ ...cell, column })) : cells;

/** Puts together what padding parts on a line, 郎  旭: a fragment under no label goes on with the one before. */
function joinPadded(
  line: Line,
  fragments: readonly Fragment[],
  labels: readonly (Fragment | null)[],
): Fragment[] {
  const joined: Fragment[] = [];
  for (const fragment of fragments) {
    const last = joined.at(-1);
    if (last !== undefined && alignedColumn(fragment, labels) === null)
      joined[joined.length - 1] = extendFragment(line, last, fragment);
    else joined.push(fragment);
  }
  return joined;
}

function toGrid(source: CleanText, rows: readonly FlatRow[]): Grid {
  const cells: Cell[] = [];
  let offset = 0;
  let line = 0;
  rows.forEach((row, index) => {
    const filled = row.filter((cell) => cell.length > 0);
    const only = filled.length === 1 ? filled[0]?.[0] : undefined;
    // A section's name is a row by itself, not the first of several cells.
    (only !== undefined && isSectionLine(only) ? filled : row).forEach((cell, column) => {
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
  return {
    kind: "grid",
    span: [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0],
    rowCount: rows.length,
    columnCount: Math.max(...rows.map(({ length }) => length)),
    headerRowCount: 0,
    merges: "unknown",
    parent: null,
    cells,
  };
}

/** One span for each line of a reading. */
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
