import type { Bilingual } from "@fenjie/core/model";
import type { Terminal } from "../io/terminal.js";
import { displayWidth, oneLine, padEnd, padStart, truncate } from "./width.js";

/** A column of a list. The `key` heads it where a program reads. */
export interface ListColumn<Row> {
  key: string;
  label: Bilingual;
  value: (row: Row) => string | number | null;
  /** The widest it becomes on a terminal; the one without takes what is left. */
  most?: number;
}

const gap = "  ";

/** Rows for whoever reads: in columns on a terminal, else as TSV with a header. */
export function renderList<Row>(
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
  { language, stdout }: Pick<Terminal, "language" | "stdout">,
): string {
  const cells = rows.map((row) => columns.map(({ value }) => oneLine(String(value(row) ?? ""))));
  if (!stdout.isTerminal) {
    const lines = [columns.map(({ key }) => key), ...cells];
    return lines.map((line) => `${line.join("\t")}\n`).join("");
  }
  const isNumber = columns.map(({ value }) => rows.some((row) => typeof value(row) === "number"));
  const labels = columns.map(({ label }) => label[language]);
  const needed = columns.map(({ most = Number.POSITIVE_INFINITY }, at) =>
    Math.min(most, Math.max(...[labels, ...cells].map((line) => displayWidth(line[at] ?? "")))),
  );
  const open = columns.findIndex(({ most }) => most === undefined);
  const others = needed.reduce((sum, width, at) => (at === open ? sum : sum + width), 0);
  const left = Math.max(8, stdout.columns - others - gap.length * (columns.length - 1));
  const widths = needed.map((width, at) => (at === open ? Math.min(width, left) : width));
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, at) => (isNumber[at] ? padStart : padEnd)(truncate(text, widths[at] ?? 0), widths[at] ?? 0))
      .join(gap)
      .trimEnd();
  return [stdout.paint("faint", line(labels)), ...cells.map(line)].map((text) => `${text}\n`).join("");
}
