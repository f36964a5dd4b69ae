import type { Fault } from "../grid/fault.js";
import { layoutGrid, type Placed } from "../grid/layout-grid.js";
import type { RawBlock, RawCell, RawParagraph, RawTable } from "../grid/raw-table.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Block, Cell, Grid, SourceDocument } from "../model/source-document.js";
import type { Span } from "../model/span.js";
import { Budget } from "./budget.js";
import { blankLinesAfterTable, blankLinesBetweenTables, isColophon } from "./dump-form.js";
import { DumpWriter } from "./dump-writer.js";
import { harmless } from "./harmless.js";
import { inkSpan } from "./ink.js";
import { limitError } from "./limit-error.js";
import { defaultLimits, type Limits, type Usage } from "./options.js";

export interface WriteOptions {
  reader: string;
  mediaType: string;
  limits?: Partial<Limits>;
  usage?: Usage | undefined;
}

/** A document in the dump form, and the faults in its merging by their places. */
export interface WrittenDocument {
  value: SourceDocument;
  faults: readonly { fault: Fault; span: Span }[];
}

/**
 * Lays out every table and writes the whole document in the dump form (see `dump-form.ts`), so that
 * each paragraph and cell gets its place in one text. Saved as .txt and read again, that text gives the same cells.
 *
 * Refuses with LIMIT_CELLS, LIMIT_COLUMNS, LIMIT_TEXT or LIMIT_GRIDS.
 */
export function writeDocument(rawBlocks: readonly RawBlock[], options: WriteOptions): WrittenDocument {
  const limits = { ...defaultLimits, ...options.limits };
  const faults: { fault: Fault; span: Span }[] = [];
  const blocks: Block[] = [];
  const dump = new DumpWriter();
  const budget = new Budget(limits, options.usage);
  /** Every row ends with one blank line; what follows a table may need more. */
  const partFromTable = (blankLines: number) => {
    if (blocks.at(-1)?.kind === "grid") dump.blankLines(blankLines - 1);
  };

  const hold = (length: number) => {
    if (length > limits.cellText) throw limitError("cellText", limits, length);
  };

  const writeParagraphs = ({ text: raw, headingLevel, origin }: RawParagraph) => {
    for (const text of harmless([raw])) {
      budget.pieces(1);
      hold(text.length);
      partFromTable(blankLinesAfterTable);
      const [inkStart, inkEnd] = inkSpan(text, 0, text.length);
      const start = dump.paragraph(text);
      blocks.push({ kind: "paragraph", span: [start + inkStart, start + inkEnd], headingLevel, origin });
    }
  };

  const writeCell = (texts: readonly string[]) => {
    budget.pieces(Math.max(1, texts.length));
    const start = dump.length;
    const paragraphs = dump.cell(texts);
    hold(dump.length - start - 2);
    return paragraphs;
  };

  const writeGrid = (table: RawTable, parent: Grid["parent"]): Nested[] => {
    const layout = layoutGrid(table.rows);
    if (layout.columnCount > limits.columns) throw limitError("columns", limits, layout.columnCount);
    budget.grid();
    partFromTable(blankLinesBetweenTables);

    const start = dump.length;
    let end = start;
    const cells: Cell[] = [];
    /** Where each cell begins: a blank one has no paragraph to tell. */
    const starts: number[] = [];
    const nested: Nested[] = [];
    let next = 0;
    /** Cells that reach into the row from above, and into the one below it. */
    let reaching: Placed<RawCell>[] = [];
    let below: Placed<RawCell>[] = [];
    for (let row = 0; row < layout.rowCount; row++) {
      let column = 0;
      let above = 0;
      for (;;) {
        const placed = leftmost(reaching[above], layout.cells[next], row);
        if (placed === null) break;
        // Gaps are written too; those at the end of the row are not.
        for (; column < placed.column; column++) writeCell(noTexts);
        if (placed.row < row) {
          above += 1;
          writeCell(noTexts);
        } else {
          next += 1;
          const { source, rowSpan, columnSpan } = placed;
          const texts = harmless(source.paragraphs);
          starts.push(dump.length + 1);
          const isLast = above === reaching.length && layout.cells[next]?.row !== row;
          const paragraphs = writeCell(isLast ? withoutColophons(texts) : texts);
          for (const child of source.children) {
            nested.push({ table: child, parent: { block: blocks.length, cell: cells.length } });
          }
          cells.push({ row, column, rowSpan, columnSpan, paragraphs, origin: source.origin });
        }
        column = placed.column + placed.columnSpan;
        if (placed.row + placed.rowSpan > row + 1) below.push(placed);
      }
      // A row without any cell still is a row.
      if (column === 0) writeCell(noTexts);
      end = dump.length - 1;
      dump.endRow();
      reaching = below;
      below = [];
    }

    for (const problem of layout.problems) {
      const cellStart = starts[problem.cell] ?? start;
      const end = cells[problem.cell]?.paragraphs.at(-1)?.[1] ?? cellStart;
      faults.push({ fault: problem.fault, span: [cellStart, end] });
    }
    const { rowCount, columnCount } = layout;
    const headerRowCount = Math.min(table.headerRowCount, rowCount);
    const { merges } = table;
    blocks.push({
      kind: "grid",
      span: [start, end],
      rowCount,
      columnCount,
      headerRowCount,
      merges,
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
      if (next.table.rows.every((row) => row.cells.length === 0)) continue;
      for (const child of writeGrid(next.table, next.parent).reverse()) pending.push(child);
    }
  }

  const { reader, mediaType } = options;
  return { value: { reader, mediaType, text: dump.toString(), blocks }, faults };
}

/** The faults of a document in words, which are loaded only where there are any. */
export async function faultsInWords(faults: WrittenDocument["faults"]): Promise<Diagnostic[]> {
  if (faults.length === 0) return [];
  const { diagnoseFault } = await import("../grid/fault.js");
  return faults.map(({ fault, span }) => diagnoseFault(fault, span));
}

const noTexts: readonly string[] = [];

/** A table still to be written, and the cell it stands in. */
interface Nested {
  table: RawTable;
  parent: Grid["parent"];
}

/** Of the next cell from above and the next of the table, the one that comes first in this row. */
function leftmost<C>(
  above: Placed<C> | undefined,
  own: Placed<C> | undefined,
  row: number,
): Placed<C> | null {
  if (own?.row !== row) return above ?? null;
  return above !== undefined && above.column <= own.column ? above : own;
}

/**
 * In the last cell of a row a paragraph that reads like a colophon would leave the table when
 * the text is read again; there a line break joins it to the one before.
 */
function withoutColophons(texts: readonly string[]): readonly string[] {
  if (texts.length < 2 || !texts.some((text, index) => index > 0 && isColophon(text))) return texts;
  const joined: string[] = [];
  for (const text of texts) {
    const before = isColophon(text) ? joined.pop() : undefined;
    joined.push(before === undefined ? text : `${before}\n${text}`);
  }
  return joined;
}
