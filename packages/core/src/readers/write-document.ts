import { walkRows } from "../grid/grid-index.js";
import { layoutGrid } from "../grid/layout-grid.js";
import type { RawBlock, RawCell, RawTable } from "../grid/raw-table.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Result } from "../model/result.js";
import type { Block, Cell, Grid, SourceDocument } from "../model/source-document.js";
import type { Span } from "../model/span.js";
import { blankLinesAfterTable, blankLinesBetweenTables, isColophon } from "./dump-form.js";
import { inkSpan, isBlank } from "./ink.js";
import { limitError } from "./limit-error.js";
import { defaultLimits, type Limits } from "./options.js";
import { wellFormed } from "./well-formed.js";

export interface WriteOptions {
  reader: string;
  mediaType: string;
  limits?: Partial<Limits>;
}

/**
 * Lays out every table and writes the whole document in the dump form (see `dump-form.ts`), so that
 * each paragraph and cell gets its place in one text. Saved as .txt and read again, that text gives the same cells.
 *
 * Throws LIMIT_CELLS, LIMIT_COLUMNS, LIMIT_TEXT or LIMIT_GRIDS.
 */
export function writeDocument(rawBlocks: readonly RawBlock[], options: WriteOptions): Result<SourceDocument> {
  const limits = { ...defaultLimits, ...options.limits };
  const diagnostics: Diagnostic[] = [];
  const blocks: Block[] = [];
  const parts: string[] = [];
  let length = 0;
  let pieceCount = 0;
  let gridCount = 0;

  const write = (part: string): Span => {
    parts.push(part);
    length += part.length;
    return [length - part.length, length];
  };
  const count = (pieces: number) => {
    pieceCount += pieces;
    if (pieceCount > limits.cells) throw limitError("cells", limits, pieceCount);
  };
  const leaveBlankLines = (afterGrid: number) => {
    if (blocks.at(-1)?.kind === "grid") write("\n".repeat(afterGrid - 1));
  };

  const writeParagraphs = (raw: RawBlock & { kind: "paragraph" }) => {
    for (const text of harmless([raw.text])) {
      count(1);
      leaveBlankLines(blankLinesAfterTable);
      const [start] = write(text);
      const [inkStart, inkEnd] = inkSpan(text, 0, text.length);
      blocks.push({
        kind: "paragraph",
        span: [start + inkStart, start + inkEnd],
        headingLevel: raw.headingLevel,
        origin: raw.origin,
      });
      write("\n\n");
    }
  };

  /** Writes `\tcell\n` and gives the place of each paragraph. */
  const writeCell = (texts: readonly string[]): { span: Span; paragraphs: Span[] } => {
    count(Math.max(1, texts.length));
    write("\t");
    const start = length;
    const paragraphs = texts.map((text, index) => {
      if (index > 0) write("\n\n");
      return write(text);
    });
    const end = length;
    if (end - start > limits.cellText) throw limitError("cellText", limits, end - start);
    write("\n");
    return { span: [start, end], paragraphs };
  };

  const writeGrid = (table: RawTable, parent: Grid["parent"]): Nested[] => {
    const layout = layoutGrid(table.rows);
    if (layout.columnCount > limits.columns) throw limitError("columns", limits, layout.columnCount);
    gridCount += 1;
    if (gridCount > limits.grids) throw limitError("grids", limits, gridCount);
    leaveBlankLines(blankLinesBetweenTables);

    const start = length;
    let end = start;
    const cells: Cell[] = [];
    const spans: Span[] = [];
    const nested: Nested[] = [];
    let row = 0;
    for (const runs of walkRows(layout)) {
      const lastWritten = runs.findLastIndex((run) => run.cell !== null);
      for (const [index, { cell: placed, columnSpan }] of runs.entries()) {
        if (index > lastWritten) break;
        if (!placed) {
          for (let slot = 0; slot < columnSpan; slot++) writeCell([]);
        } else if (placed.row < row) {
          writeCell([]);
        } else {
          const { source } = placed;
          const { span, paragraphs } = writeCell(cellTexts(source, index === lastWritten));
          for (const child of source.children) {
            nested.push({ table: child, parent: { block: blocks.length, cell: cells.length } });
          }
          // Written out: copying an object by its rest is slow, and there are many cells.
          cells.push({
            row: placed.row,
            column: placed.column,
            rowSpan: placed.rowSpan,
            columnSpan: placed.columnSpan,
            paragraphs,
            origin: source.origin,
          });
          spans.push(span);
        }
      }
      // A row without any cell still is a row.
      if (lastWritten < 0) writeCell([]);
      end = length - 1;
      write("\n");
      row += 1;
    }

    for (const problem of layout.problems) diagnostics.push(problem.at(spans[problem.cell] ?? [start, end]));
    blocks.push({
      kind: "grid",
      span: [start, end],
      rowCount: layout.rowCount,
      columnCount: layout.columnCount,
      headerRowCount: Math.min(table.headerRowCount, layout.rowCount),
      merges: table.merges,
      parent,
      cells,
    });
    return nested;
  };

  for (const raw of rawBlocks) {
    if (raw.kind === "paragraph") {
      writeParagraphs(raw);
      continue;
    }
    const pending: Nested[] = [{ table: raw, parent: null }];
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (next.table.rows.some((row) => row.cells.length > 0)) {
        for (const child of writeGrid(next.table, next.parent).reverse()) pending.push(child);
      }
    }
  }

  const { reader, mediaType } = options;
  return { value: { reader, mediaType, text: parts.join(""), blocks }, diagnostics };
}

/** A table still to be written, and the cell it stands in. */
interface Nested {
  table: RawTable;
  parent: Grid["parent"];
}

/**
 * The paragraphs of a cell as they are written. In the last cell of a row a paragraph that reads like
 * a colophon would leave the table when read again, so there a line break joins it to the one before.
 */
function cellTexts(cell: RawCell, lastInRow: boolean): string[] {
  const texts = harmless(cell.paragraphs);
  if (!lastInRow) return texts;
  const joined: string[] = [];
  for (const text of texts) {
    const before = joined.pop();
    if (before === undefined) joined.push(text);
    else if (isColophon(text)) joined.push(`${before}\n${text}`);
    else joined.push(before, text);
  }
  return joined;
}

/**
 * Paragraphs whose text cannot be taken for structure: no tab, no blank line (it parts two paragraphs),
 * no lone surrogate, `\n` as the only line break, none of them blank.
 */
function harmless(paragraphs: readonly string[]): string[] {
  const texts: string[] = [];
  for (const paragraph of paragraphs) {
    if (isHarmless(paragraph)) {
      if (!isBlank(paragraph)) texts.push(paragraph);
      continue;
    }
    const text = wellFormed(paragraph).replace(/\r\n?/gu, "\n").replaceAll("\t", " ");
    let lines: string[] = [];
    for (const line of text.split("\n")) {
      if (!isBlank(line)) {
        lines.push(line);
      } else if (lines.length > 0) {
        texts.push(lines.join("\n"));
        lines = [];
      }
    }
    if (lines.length > 0) texts.push(lines.join("\n"));
  }
  return texts;
}

/** True for most paragraphs, and quicker to find out than to mend. */
function isHarmless(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || (code >= 0xd800 && code < 0xe000)) return false;
  }
  return true;
}
