import type { Grid } from "../model/source-document.js";
import { cellText } from "./cell-text.js";
import { walkRows } from "./grid-index.js";

/**
 * Draws a grid for tests and people, one line a row: `^` continues the cell above, `<` the cell
 * to the left, `·` is a gap. Paragraphs of a cell are parted by ` ¶ `, line breaks are ` ↵ `.
 */
export function renderGrid(grid: Grid, text: string): string {
  const lines: string[] = [];
  let row = 0;
  for (const runs of walkRows(grid)) {
    const slots = runs.flatMap(({ cell, columnSpan }) => {
      if (!cell) return Array<string>(columnSpan).fill("·");
      const first = cell.row < row ? "^" : cellText(cell, text, " ¶ ").replaceAll("\n", " ↵ ");
      return [first, ...Array<string>(columnSpan - 1).fill("<")];
    });
    lines.push(`| ${slots.join(" | ")} |\n`);
    row += 1;
  }
  return lines.join("");
}
