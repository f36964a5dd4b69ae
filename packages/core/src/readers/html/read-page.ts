import type { RawBlock } from "../../grid/raw-table.js";
import { headingLevelOf, isBlock, isHidden, isLeftOut } from "./elements.js";
import { Flow } from "./flow.js";
import { isLayoutTable } from "./is-layout-table.js";
import { type OpenCell, TableBuilder } from "./table-builder.js";
import { attribute, type HtmlNode } from "./tree.js";

export interface PageContent {
  blocks: RawBlock[];
  /** How many rows and cells are hidden, by the number of their table. */
  hidden: ReadonlyMap<number, number>;
}

/** The next number of an `<ol>`; `null` in a list without numbers. */
type List = { next: number } | null;

/**
 * Walks a page in document order, without recursion, and collects what it says: paragraphs and data tables.
 * Tables that only arrange the page are dissolved.
 */
export function readPage(page: HtmlNode): PageContent {
  const blocks: RawBlock[] = [];
  const hidden = new Map<number, number>();
  /** Open tables; `null` for one that is dissolved. */
  const tables: (TableBuilder | null)[] = [];
  const cells: OpenCell[] = [];
  const lists: List[] = [];
  let tableCount = 0;
  let preformatted = 0;

  // A paragraph ends wherever a cell does, so one flow serves the page and all its cells.
  const flow = new Flow((text, headingLevel) => {
    const cell = cells.at(-1);
    if (cell) cell.paragraphs.push(text);
    else
      blocks.push({ kind: "paragraph", text, headingLevel, origin: { kind: "block", block: blocks.length } });
  });

  const endParagraph = () => flow.endParagraph();
  const endTable = () => {
    flow.endParagraph();
    const table = tables.pop()?.build();
    if (!table) return;
    const cell = cells.at(-1);
    if (cell) cell.children.push(table);
    else blocks.push(table);
  };
  const endCell = () => {
    flow.endParagraph();
    cells.pop();
  };
  const endList = () => {
    flow.endParagraph();
    lists.pop();
  };
  const endHeading = () => {
    flow.endParagraph();
    flow.headingLevel = null;
  };
  const endPreformatted = () => {
    flow.endParagraph();
    preformatted -= 1;
  };

  /** Begins an element and says what ends it. */
  const enter = (node: HtmlNode): (() => void) | null => {
    if (node.name === "br") flow.breakLine();
    if (!isBlock(node)) return null;

    flow.endParagraph();
    const table = tables.at(-1);
    switch (node.name) {
      case "table":
        tables.push(isLayoutTable(node) ? null : new TableBuilder(tableCount++));
        return endTable;
      case "thead":
      case "tbody":
      case "tfoot":
        table?.openGroup(node.name);
        return endParagraph;
      case "tr":
        table?.openRow();
        return endParagraph;
      case "td":
      case "th":
        if (!table) return endParagraph;
        cells.push(table.openCell(node));
        return endCell;
      case "pre":
        preformatted += 1;
        return endPreformatted;
      case "ol":
      case "ul":
        lists.push(listOf(node));
        return endList;
      case "li": {
        const list = lists.at(-1);
        if (list) flow.addMarker(`${takeNumber(list, node)}. `);
        return endParagraph;
      }
      default: {
        const level = headingLevelOf(node);
        if (level === null) return endParagraph;
        flow.headingLevel = level;
        return endHeading;
      }
    }
  };

  const leaves: ((() => void) | null)[] = [];
  let node: HtmlNode | null = page.first;
  while (node) {
    if (node.name === "#text") {
      if (preformatted > 0) flow.addPreformatted(node.text);
      else flow.addText(node.text);
    } else if (!isLeftOut(node)) {
      const leave = enter(node);
      if (node.first) {
        leaves.push(leave);
        node = node.first;
        continue;
      }
      leave?.();
    } else if (isCellOrRow(node) && isHidden(node)) {
      const table = tables.at(-1);
      if (table) hidden.set(table.number, (hidden.get(table.number) ?? 0) + 1);
    }
    while (node && !node.next) {
      node = node.parent;
      leaves.pop()?.();
    }
    node = node?.next ?? null;
  }
  flow.endParagraph();
  return { blocks, hidden };
}

function isCellOrRow({ name }: HtmlNode): boolean {
  return name === "tr" || name === "td" || name === "th";
}

function listOf(node: HtmlNode): List {
  const isNumbered =
    node.name === "ol" && !/list-style(?:-type)?\s*:\s*none/iu.test(attribute(node, "style") ?? "");
  return isNumbered ? { next: numberOf(node, "start") ?? 1 } : null;
}

function takeNumber(list: { next: number }, item: HtmlNode): number {
  const number = numberOf(item, "value") ?? list.next;
  list.next = number + 1;
  return number;
}

function numberOf(node: HtmlNode, name: string): number | null {
  const value = Number.parseInt(attribute(node, name) ?? "", 10);
  return Number.isNaN(value) ? null : value;
}
