import type { Goal, Plan } from "@fenjie/core/model";
import { fieldLabels } from "./plan-labels.js";
import { extraLabels, goalName, type PlanRow, rowsOf } from "./plan-rows.js";

/**
 * The plan as a Markdown document in the form such tables are published in, so that `fenjie parse` reads it
 * back: the innermost goal is a column, goals above it are headings, a part is a row without number. Only the
 * words that parts share then belong to the first of them, since Markdown cannot merge cells.
 */
export function planMarkdown(plan: Plan): string {
  const rows = [...rowsOf(plan)];
  const columns = chooseColumns(rows);
  const blocks: string[] = [];
  if (plan.title !== null) blocks.push(`# ${escapeMarks(plan.title)}`);
  if (plan.documentNumber !== null) blocks.push(escapeMarks(plan.documentNumber));

  let above: readonly Goal[] = [];
  let table: PlanRow[] = [];
  const flush = () => {
    if (table.length > 0) blocks.push(pipeTable(table, columns));
    table = [];
  };
  for (const row of rows) {
    const outer = row.goals.slice(0, -1);
    if (outer.some((goal, depth) => goal !== above[depth]) || outer.length < above.length) {
      flush();
      const first = outer.findIndex((goal, depth) => goal !== above[depth]);
      if (first !== -1) {
        for (const [index, goal] of outer.slice(first).entries()) {
          blocks.push(`${"#".repeat(Math.min(6, 2 + first + index))} ${escapeMarks(goalName(goal))}`);
        }
      }
      above = outer;
    }
    table.push(row);
  }
  flush();
  return `${blocks.join("\n\n")}\n`;
}

interface Column {
  label: string;
  /** The lines of the cell; a goal is printed once, on its first row. */
  cell: (row: PlanRow, above?: PlanRow) => readonly string[];
}

/** Columns that hold anything; number, text and lead units stand in any case. */
function chooseColumns(rows: readonly PlanRow[]): Column[] {
  const column = (label: { zh: string }, cell: Column["cell"]): Column => ({ label: label.zh, cell });
  const always = new Set([fieldLabels.number.zh, fieldLabels.text.zh, fieldLabels.leadUnits.zh]);
  return [
    column(fieldLabels.number, (row) => [row.number]),
    column(fieldLabels.goal, (row, above) =>
      row.goals.at(-1) === above?.goals.at(-1) ? [] : row.goals.slice(-1).map(goalName),
    ),
    column(fieldLabels.text, (row) => row.text),
    column(fieldLabels.leaders, (row) => row.leaders),
    column(fieldLabels.leadUnits, (row) => row.leadUnits),
    column(fieldLabels.responsibleUnits, (row) => row.responsibleUnits),
    column(fieldLabels.deadline, (row) => [row.deadline]),
    ...extraLabels(rows).map((label) => column({ zh: label }, (row) => [row.extra[label] ?? ""])),
  ].filter(({ label, cell }) => always.has(label) || rows.some((row) => cell(row).join("") !== ""));
}

function pipeTable(rows: readonly PlanRow[], columns: readonly Column[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ label }) => escapeMarks(label))),
    line(columns.map(() => "---")),
    ...rows.map((row, at) =>
      line(
        columns.map(({ cell }) =>
          cell(row, rows[at - 1])
            .map(escapeMarks)
            .join("<br>"),
        ),
      ),
    ),
  ].join("\n");
}

/** Text as it must be written to be read as itself. */
function escapeMarks(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#]/gu, "\\$&")
    .replaceAll("&", "&amp;")
    .replace(/\r\n|[\r\n]/gu, "<br>");
}
