import type { Plan } from "@fenjie/core/model";
import type { Language } from "../language.js";
import type { Paint } from "./paint.js";
import { fieldLabels, workText } from "./plan-labels.js";
import { extraLabels, goalName, type PlanRow, rowsOf } from "./plan-rows.js";
import { displayWidth, oneLine, padEnd } from "./width.js";
import { wrap } from "./wrap.js";

interface Look {
  language: Language;
  columns: number;
  paint: Paint;
}

interface Column {
  label: string;
  /** The widest it may become; the text column takes what is left. */
  most: number;
  /** A text, or names of which none should be broken. */
  cell: (row: PlanRow) => string | readonly string[];
}

const gap = "  ";

/** The plan for the eye: one row a task or part under its goals, cells wrapped to the terminal's columns. */
export function planTable(plan: Plan, { language, columns: room, paint }: Look): string {
  const rows = [...rowsOf(plan)];
  const columns = chooseColumns(rows, language);
  const widths = chooseWidths(columns, rows, room);
  const line = (cells: readonly (string | readonly string[])[]) => {
    const wrapped = cells.map((cell, index) => fold(cell, widths[index] ?? 1));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      wrapped
        .map((lines, index) => padEnd(lines[at] ?? "", widths[index] ?? 1))
        .join(gap)
        .trimEnd(),
    );
  };

  const out: string[] = [];
  if (plan.title !== null) out.push(paint("strong", oneLine(plan.title)), "");
  out.push(...line(columns.map(({ label }) => label)).map((one) => paint("faint", one)));
  out.push(paint("faint", widths.map((width) => "─".repeat(width)).join(gap)));
  let goal = "";
  for (const row of rows) {
    const here = row.goals.map(goalName).join(" › ");
    if (here !== goal) out.push("", paint("info", oneLine(here)));
    goal = here;
    out.push(...line(columns.map(({ cell }) => cell(row))));
  }
  out.push("", workText(plan.tasks.length, rows.length)[language]);
  return `${out.join("\n")}\n`;
}

/** Columns that hold anything, in the usual order. */
function chooseColumns(rows: readonly PlanRow[], language: Language): Column[] {
  const columns: Column[] = [
    { label: fieldLabels.number[language], most: 8, cell: (row) => row.number },
    { label: fieldLabels.text[language], most: Number.POSITIVE_INFINITY, cell: (row) => row.text.join(" ") },
    { label: fieldLabels.leaders[language], most: 14, cell: (row) => row.leaders },
    { label: fieldLabels.leadUnits[language], most: 20, cell: (row) => row.leadUnits },
    { label: fieldLabels.responsibleUnits[language], most: 20, cell: (row) => row.responsibleUnits },
    { label: fieldLabels.deadline[language], most: 14, cell: (row) => row.deadline },
    ...extraLabels(rows).map((label) => ({
      label: oneLine(label),
      most: 14,
      cell: (row: PlanRow) => row.extra[label] ?? "",
    })),
  ];
  return columns.filter(({ cell }) => rows.some((row) => cell(row).length > 0));
}

const joined = (cell: string | readonly string[]) =>
  oneLine(typeof cell === "string" ? cell : cell.join("、"));

/** A cell as lines. Names go on a line together while they fit; one that is too long alone is wrapped. */
function fold(cell: string | readonly string[], width: number): string[] {
  if (typeof cell === "string") return wrap(oneLine(cell), width);
  const lines: string[] = [];
  for (const name of cell.map(oneLine)) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(`${last}、${name}`) <= width)
      lines[lines.length - 1] = `${last}、${name}`;
    else lines.push(...wrap(name, width));
  }
  return lines;
}

const leastText = 24;

/** Each column as wide as it needs, up to its most; if the text column would starve, the others give way. */
function chooseWidths(columns: readonly Column[], rows: readonly PlanRow[], room: number): number[] {
  const needed = columns.map(({ label, most, cell }) =>
    Math.min(most, Math.max(displayWidth(label), ...rows.map((row) => displayWidth(joined(cell(row)))))),
  );
  const text = columns.findIndex(({ most }) => most === Number.POSITIVE_INFINITY);
  const others = needed.reduce((sum, width, index) => (index === text ? sum : sum + width), 0);
  const left = room - gap.length * (columns.length - 1);
  const share = Math.min(1, Math.max(0, left - leastText) / Math.max(1, others));
  const widths = needed.map((width, index) =>
    index === text ? width : Math.max(4, Math.floor(width * share)),
  );
  const taken = widths.reduce((sum, width, index) => (index === text ? sum : sum + width), 0);
  return widths.map((width, index) => (index === text ? Math.min(width, Math.max(8, left - taken)) : width));
}
