/** A plan as a Markdown document. The `/export/markdown` entry. */

import type { Plan } from "@fenjie/core/model";
import { type Outline, wordsOf } from "./outline.js";
import { layCells, type PrintedTable, printedTable } from "./printed-table.js";

export type { Outline, OutlineItem } from "./outline.js";

/**
 * The plan as Markdown: the title as a heading and the printed table with pipes, names parted by line
 * breaks. A goal stands on its first row and a part's number is blank, since Markdown cannot merge
 * cells. `@fenjie/core` reads the same plan from it, as far as that allows: words that parts share stand
 * before the first part's own and come back as part of them, and a task without goal or number comes
 * back under the one above it.
 */
export function toMarkdown(plan: Plan): string {
  const { title, columns, header, rows } = printedTable(plan);
  const labels = columns.map(({ label }) => label);
  const lines = layCells([header, ...rows]).map((slots, row) => {
    const cells: string[][] = [];
    for (const [column, cell] of slots.entries()) {
      const begins = cell.row === row && cell.column === column;
      const paragraphs = begins ? cell.content.paragraphs : [];
      // The two slots of the text are one column.
      if (isSecondSlot(columns, column)) cells.at(-1)?.push(...paragraphs);
      else cells.push([...paragraphs]);
    }
    return tableRow(cells.map((paragraphs) => paragraphs.map(escapeMarks).join("<br>")));
  });
  const dashes = tableRow(labels.filter((_, column) => !isSecondSlot(columns, column)).map(() => "---"));
  const heading = title === null ? [] : [`# ${escapeMarks(title)}`, ""];
  return `${[...heading, lines[0] ?? "", dashes, ...lines.slice(1)].join("\n")}\n`;
}

/** An outline as Markdown: headings, and a list for each section. */
export function outlineToMarkdown({ title, intro, sections }: Outline): string {
  const blocks = [
    `# ${escapeMarks(title)}`,
    escapeMarks(intro),
    ...sections.flatMap(({ heading, items }) => [
      `## ${escapeMarks(heading)}`,
      items.map((item) => `- **${escapeMarks(item.number)}**　${escapeMarks(wordsOf(item))}`).join("\n"),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const tableRow = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const isSecondSlot = (columns: PrintedTable["columns"], column: number): boolean =>
  column > 0 && columns[column]?.align === "start" && columns[column - 1]?.align === "start";

/** Text that Markdown reads as itself. Brackets and backticks are entities, for readers that look for links first. */
const escapeMarks = (text: string): string =>
  text
    .replace(/[\\*_|~#]/gu, "\\$&")
    .replace(/[&<>`[\]]/gu, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/\r\n|[\r\n]/gu, "<br>");
