import type { RawCell, RawRow, RawTable } from "../../grid/raw-table.js";
import { attribute, type HtmlNode } from "./tree.js";

/** A cell while its content is read. */
export interface OpenCell extends Omit<RawCell, "origin"> {
  paragraphs: string[];
  children: RawTable[];
}

interface OpenRow {
  cells: OpenCell[];
  /** All cells are `<th>`. */
  isHeader: boolean;
}

interface RowGroup {
  name: string;
  rows: OpenRow[];
}

/** Collects the rows of one data table. */
export class TableBuilder {
  /** The table's number in the document, for origins. */
  readonly number: number;
  private readonly groups: RowGroup[] = [];

  constructor(number: number) {
    this.number = number;
  }

  openGroup(name: string): void {
    this.groups.push({ name, rows: [] });
  }

  openRow(): void {
    this.groups.at(-1)?.rows.push({ cells: [], isHeader: true });
  }

  openCell(node: HtmlNode): OpenCell {
    const rowSpan = spanOf(node, "rowspan");
    const cell: OpenCell = { rowSpan, columnSpan: spanOf(node, "colspan"), paragraphs: [], children: [] };
    const row = this.groups.at(-1)?.rows.at(-1);
    if (row) {
      row.cells.push(cell);
      row.isHeader &&= node.name === "th";
    }
    return cell;
  }

  /**
   * One list of rows as browsers show them: `<tfoot>` last wherever it was written, no cell reaching out of its
   * row group. The header is a `<thead>` in front, else the rows of `<th>` only.
   */
  build(): RawTable {
    const groups = [
      ...this.groups.filter(({ name }) => name !== "tfoot"),
      ...this.groups.filter(({ name }) => name === "tfoot"),
    ];
    const rows: RawRow[] = [];
    groups.forEach((group, groupIndex) => {
      group.rows.forEach((row, rowIndex) => {
        const rowsLeft = group.rows.length - rowIndex;
        const isLastGroup = groupIndex === groups.length - 1;
        const cells = row.cells.map((cell, index): RawCell => {
          // Zero means: to the end of the group. Past the end of the table is for the layout to report.
          const endsWithGroup = cell.rowSpan === 0 || (cell.rowSpan > rowsLeft && !isLastGroup);
          const origin = { kind: "table", table: this.number, row: rows.length, cell: index } as const;
          return { ...cell, rowSpan: endsWithGroup ? rowsLeft : cell.rowSpan, origin };
        });
        rows.push({ before: 0, cells, after: 0 });
      });
    });

    const firstRows = groups[0]?.rows ?? [];
    const firstData = firstRows.findIndex(({ isHeader, cells }) => !isHeader || cells.length === 0);
    const headerRowCount = groups[0]?.name === "thead" ? firstRows.length : Math.max(0, firstData);
    return { kind: "table", rows, headerRowCount, merges: "known" };
  }
}

/** As browsers read it, except that what is no number stays `NaN`, so that it is reported. */
function spanOf(node: HtmlNode, name: "rowspan" | "colspan"): number {
  const value = attribute(node, name);
  return value === null ? 1 : Number.parseInt(value, 10);
}
