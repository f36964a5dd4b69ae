import { layoutGrid } from "../../grid/layout-grid.js";
import type { Result } from "../../model/result.js";
import type { Block, SourceDocument } from "../../model/source-document.js";
import type { Span } from "../../model/span.js";
import { inkSpan, isBlank } from "../ink.js";
import { limitError } from "../limit-error.js";
import { defaultLimits, type ReadOptions, useCells } from "../options.js";
import { wellFormed } from "../well-formed.js";
import { isIndentedProse } from "./indented-prose.js";
import { Lines } from "./lines.js";
import { readRows } from "./read-rows.js";

/**
 * Reads plain text: tables in the dump form (see `dump-form.ts`), and around them each line a paragraph.
 *
 * `text` stays as it is, so every span counts in the file's own characters. Which cells are
 * merged cannot be known: a blank cell is one that continues the cell above, or one that is empty.
 *
 * Throws LIMIT_CELLS, LIMIT_COLUMNS, LIMIT_TEXT or LIMIT_GRIDS.
 */
export function readText(source: string, options: ReadOptions = {}): Result<SourceDocument> {
  const limits = { ...defaultLimits, ...options.limits };
  const text = wellFormed(source);
  const lines = new Lines(text);
  const blocks: Block[] = [];
  let pieceCount = 0;
  let gridCount = 0;
  const count = () => {
    pieceCount += 1;
    useCells(options.usage, pieceCount);
    if (pieceCount > limits.cells) throw limitError("cells", limits, pieceCount);
  };

  const pushParagraph = (): void => {
    if (!isBlank(text, lines.start, lines.end)) {
      count();
      const span = inkSpan(text, lines.start, lines.end);
      const length = span[1] - span[0];
      if (length > limits.cellText) throw limitError("cellText", limits, length);
      blocks.push({
        kind: "paragraph",
        span,
        headingLevel: null,
        origin: { kind: "line", line: lines.number },
      });
    }
    lines.advance();
  };

  while (!lines.done) {
    if (!lines.opensCell) {
      pushParagraph();
      continue;
    }
    const first = lines.mark();
    const rows = readRows(lines, limits, count);
    const tableEnd = lines.start;
    if (isIndentedProse(text, rows)) {
      lines.reset(first);
      while (!lines.done && lines.start < tableEnd) pushParagraph();
      continue;
    }

    const { rowCount, columnCount, cells } = layoutGrid(rows);
    if (columnCount > limits.columns) throw limitError("columns", limits, columnCount);
    gridCount += 1;
    if (gridCount > limits.grids) throw limitError("grids", limits, gridCount);
    const span: Span = [cells[0]?.source.start ?? 0, cells.at(-1)?.source.end ?? 0];
    blocks.push({
      kind: "grid",
      span,
      rowCount,
      columnCount,
      headerRowCount: 0,
      merges: "unknown",
      parent: null,
      cells: cells.map(({ row, column, rowSpan, columnSpan, source: { paragraphs, line } }) => ({
        row,
        column,
        rowSpan,
        columnSpan,
        paragraphs,
        origin: { kind: "line", line },
      })),
    });
  }
  return { value: { reader: "text", mediaType: "text/plain", text, blocks }, diagnostics: [] };
}
