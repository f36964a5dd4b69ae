import { type Run, walkRows } from "../grid/grid-index.js";
import type { Role } from "../lexicon/labels.js";
import type { Cell, Grid } from "../model/source-document.js";
import { type CleanText, type Reading, readPiece } from "../text/reading.js";
import { labelKey, recogniseLabel } from "./label.js";
import { isUnitRole } from "./label-places.js";

/** A column of a breakdown table. */
export interface Column {
  role: Role;
  /** The printed label without white space; "" where the header cell is blank. */
  label: string;
  /** The slots the header cell covers. */
  start: number;
  end: number;
}

export interface Header {
  columns: Column[];
  /** The first row below the header. */
  bodyRow: number;
  /** The rows above the header: titles and notes inside the table. */
  captions: Reading[];
  /** The header rows' labels, to know them again where they are repeated. */
  keys: ReadonlySet<string>;
}

const searchedRows = 12;
const textRoles: readonly Role[] = ["category", "name", "task", "content"];

interface HeaderCell {
  label: string;
  role: Role | null;
  start: number;
  end: number;
  wide: boolean;
}

/**
 * Finds the header of a breakdown table: the first row with labels of units or leaders and of
 * tasks or numbers, and the row under it where that one goes into detail (责任分工 over 牵头单位
 * and 责任单位). `null` for a table that is no breakdown.
 */
export function findHeader(source: CleanText, grid: Grid): Header | null {
  const rows: Run<Cell>[][] = [];
  for (const runs of walkRows(grid)) {
    rows.push(runs);
    if (rows.length > searchedRows) break;
  }
  for (let row = 0; row < Math.min(rows.length, searchedRows); row++) {
    const cells = headerCells(source, rows[row] ?? [], row, grid.merges);
    if (cells.filter(({ role }) => role !== null).length < 2) continue;
    const below = headerCells(source, rows[row + 1] ?? [], row + 1, grid.merges);
    const detailed = isDetail(below, cells, grid) ? detail(cells, below, grid) : null;
    const columns = toColumns(detailed ?? cells);
    if (!isBreakdownHeader(columns, cells)) continue;
    return {
      columns: chooseText(columns),
      bodyRow: row + (detailed === null ? 1 : 2),
      captions: rows
        .slice(0, row)
        .map((runs) => captionOf(source, runs))
        .filter((caption) => caption.text.trim() !== ""),
      keys: new Set(
        [...cells, ...(detailed ?? [])].map(({ label }) => labelKey(label)).filter((key) => key !== ""),
      ),
    };
  }
  return null;
}

const readCell = (source: CleanText, cell: Cell): Reading => readPiece(source, cell.paragraphs);

const captionOf = (source: CleanText, runs: readonly Run<Cell>[]): Reading =>
  readPiece(
    source,
    runs.flatMap(({ cell }) => cell?.paragraphs ?? []),
  );

function headerCells(
  source: CleanText,
  runs: readonly Run<Cell>[],
  row: number,
  merges: Grid["merges"],
): HeaderCell[] {
  // Behind a short row of a dump there is nothing; a gap in a laid-out table is a column without a label.
  const present = merges === "known" ? runs : runs.filter(({ cell }) => cell !== null);
  return present.map(({ cell, column, columnSpan }) => {
    const label = cell === null || cell.row !== row ? "" : readCell(source, cell).text.replace(/\s/gu, "");
    return {
      label,
      role: recogniseLabel(label),
      start: column,
      end: column + columnSpan,
      wide: columnSpan > 1,
    };
  });
}

/** Whether a row holds the second line of a header: fewer labels than the first, all short, none a number. */
function isDetail(below: readonly HeaderCell[], above: readonly HeaderCell[], grid: Grid): boolean {
  const filled = below.filter(({ label }) => label !== "");
  // Where merges are known a row under wide cells alone is part of the header, whatever its words: 一季度, 二季度.
  const isCovered = grid.merges === "known" && below.some(({ label }) => label === "");
  const known = filled.filter(({ role }) => role !== null);
  if (filled.length === 0 || filled.length >= above.length + 3) return false;
  if (filled.some(({ label }) => label.length > 14 || /^\d+$/u.test(label) || /[。；;]/u.test(label)))
    return false;
  const isUnder = filled.every((cell) =>
    grid.merges === "known"
      ? above.some((over) => over.wide && over.start <= cell.start && cell.end <= over.end)
      : true,
  );
  return (
    isUnder &&
    (known.length > 0 || grid.merges === "known") &&
    (isCovered || known.length * 2 >= filled.length - 1) &&
    below.some(({ label }) => label === "")
  );
}

function detail(above: readonly HeaderCell[], below: readonly HeaderCell[], grid: Grid): HeaderCell[] {
  const sub = (parent: HeaderCell | undefined, cell: HeaderCell): HeaderCell => ({
    ...cell,
    role: cell.role ?? (parent?.role === "responsibility" ? null : (parent?.role ?? null)),
  });
  const spread = grid.merges === "known" ? null : spreadUnder(above, below);
  if (spread !== null) return spread;
  if (grid.merges === "known" || above.length >= below.length) {
    // Each slot takes the lower label where there is one.
    return below.map((cell) => {
      const over = above.findLast((over) => over.start <= cell.start && (over.label !== "" || over.wide));
      const own = above.find((over) => over.start === cell.start);
      return cell.label === ""
        ? { ...cell, label: own?.label ?? "", role: own?.role ?? null }
        : sub(over, cell);
    });
  }
  // A dump leaves out what a wide cell covers: blank cells below stand under their own label in turn.
  let parent = -1;
  return below.map((cell, index) => {
    const follows = below[index - 1];
    if (cell.label === "" || follows === undefined || follows.label === "") parent += 1;
    const over = above[Math.min(parent, above.length - 1)];
    return cell.label === ""
      ? { ...cell, label: over?.label ?? "", role: over?.role ?? null }
      : sub(over, cell);
  });
}

/**
 * 序号 | 工作内容 | 责任分工 | 备注 | | above 牵头单位 | 配合单位 | | | |: a copy that leaves the covered cells at the row's end. The
 * labels below stand in the place of the one above that they go into; `null` where rows are laid out otherwise.
 */
function spreadUnder(above: readonly HeaderCell[], below: readonly HeaderCell[]): HeaderCell[] | null {
  const labels = filledFirst(above);
  const details = filledFirst(below);
  const parent = above.findIndex(({ role }) => role === "responsibility");
  if (labels === null || details === null || parent < 0) return null;
  if (details.some(({ role }) => role === null) || labels.length === above.length) return null;
  if (labels.length + details.length - 1 > above.length) return null;
  const rest = above.slice(labels.length + details.length - 1);
  return [...labels.slice(0, parent), ...details, ...labels.slice(parent + 1), ...rest].map(
    (cell, index) => ({
      ...cell,
      start: index,
      end: index + 1,
    }),
  );
}

/** The cells with labels, where those without stand behind all of them; else `null`. */
function filledFirst(cells: readonly HeaderCell[]): readonly HeaderCell[] | null {
  const count = cells.findIndex(({ label }) => label === "");
  if (count < 0) return cells;
  return cells.slice(count).every(({ label }) => label === "") ? cells.slice(0, count) : null;
}

const toColumns = (cells: readonly HeaderCell[]): Column[] =>
  cells.map(({ label, role, start, end }) => ({ role: role ?? "extra", label, start, end }));

function isBreakdownHeader(columns: readonly Column[], cells: readonly HeaderCell[]): boolean {
  const filled = cells.filter(({ label }) => label !== "");
  const known = columns.filter(({ label }) => recogniseLabel(label) !== null);
  const has = (test: (role: Role) => boolean): boolean => known.some(({ role }) => test(role));
  const aboutWork = has((role) => textRoles.includes(role) || role === "number");
  const aboutPeople = has((role) => isUnitRole(role) || role === "leaders" || role === "responsibility");
  const longest = Math.max(0, ...filled.map(({ label }) => label.length));
  return filled.length >= 2 && known.length * 2 >= filled.length && aboutWork && aboutPeople && longest <= 30;
}

/** A unit of measure has a column: what stands beside it are numbers, no words of a task. */
const isMeasure = ({ label }: Column): boolean => /^(?:计量)?单位$/u.test(label);

const aimLabel = /^(?:工作|年度|全年|建设|预期|具体|推进)?目标(?:要求)?$/u;

/** The most particular of the columns that name the work holds the task; the others are goals above it. */
function chooseText(columns: Column[]): Column[] {
  const ranks = columns.map(({ role }) => textRoles.indexOf(role));
  const best = Math.max(...ranks);
  // Beside a column of mere names the goal set for each of them is the task: 项目名称 | 工作目标.
  const aim =
    best <= textRoles.indexOf("name") && !columns.some(isMeasure)
      ? columns.findIndex(({ role, label }) => role === "extra" && aimLabel.test(label))
      : -1;
  if (best >= 0) {
    const text = aim >= 0 ? aim : ranks.lastIndexOf(best);
    const first = ranks.findIndex((rank) => rank >= 0);
    // 类别 | 工作任务 | 2025年目标: what a year is to reach stands behind the task and is no heading above it.
    const roleAt = ({ role, label }: Column, index: number): Role => {
      if (index === text) return "content";
      if (role === "category" && index > text && /^\d{4}年.*目标$/u.test(label)) return "extra";
      // 类型 | 工作任务 names groups of tasks; behind the task it says of which kind one is.
      const opens = index < first && (aimLabel.test(label) || label === "类型");
      const isGoal = (ranks[index] ?? -1) >= 0 || opens;
      return isGoal ? "category" : role;
    };
    return columns.map((column, index) => ({ ...column, role: roleAt(column, index) }));
  }
  // 工作目标 or 具体措施 is the task where no column says so more plainly.
  const stand = columns.findIndex(
    ({ role, label }) => role === "extra" && /(?:目标|措施|举措|要求|事项|计划)/u.test(label),
  );
  const blank = columns.findIndex(({ role, label }) => role === "extra" && label === "");
  const chosen = stand >= 0 ? stand : blank >= 0 ? blank : columns.findIndex(({ role }) => role === "extra");
  return columns.map((column, index) => (index === chosen ? { ...column, role: "content" } : column));
}

/** Whether a row is the header printed again, as at the top of a new page. */
export function repeatsHeader(header: Header, labels: readonly string[]): boolean {
  const keys = labels.map(labelKey).filter((key) => key !== "");
  const known = keys.filter((key) => header.keys.has(key));
  return keys.length >= 2 && known.length === keys.length;
}
