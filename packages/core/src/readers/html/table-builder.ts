import type { RawCell, RawRow, RawTable } from "../../grid/raw-table.js";
import { attribute, type HtmlNode } from "./tree.js";

/** A cell while its content is read. */
export interface OpenCell extends RawCell {
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
  private rowCount = 0;

  constructor(number: number) {
    this.number = number;
  }

  openGroup(name: string): void {
    this.groups.push({ name, rows: [] });
  }

  openRow(): void {
    this.rowCount += 1;
    this.groups.at(-1)?.rows.push({ cells: [], isHeader: true });
  }

  openCell(node: HtmlNode): OpenCell {
    const row = this.groups.at(-1)?.rows.at(-1);
    const cell: OpenCell = {
      rowSpan: spanOf(node, "rowspan"),
      columnSpan: spanOf(node, "colspan"),
      paragraphs: [],
      children: [],
      origin: { kind: "table", table: this.number, row: this.rowCount - 1, cell: row?.cells.length ?? 0 },
    };
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
    for (const group of groups) {
      group.rows.forEach(({ cells }, index) => {
        const rowsLeft = group.rows.length - index;
        for (const cell of cells) {
          // Zero means: to the end of the group. Past the end of the table is for the layout to report.
          const reachesOut = cell.rowSpan > rowsLeft && group !== groups.at(-1);
          if (cell.rowSpan === 0 || reachesOut) cell.rowSpan = rowsLeft;
        }
        rows.push({ before: 0, cells, after: 0 });
      });
    }

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
