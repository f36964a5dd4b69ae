import type { RawBlock, RawTable } from "../../grid/raw-table.js";
import { headingLevelOf, isBlock, isHidden, isLeftOut } from "./elements.js";
import { Flow } from "./flow.js";
import { isLayoutTable } from "./is-layout-table.js";
import { TableBuilder } from "./table-builder.js";
import { attribute, type HtmlNode } from "./tree.js";

export interface PageContent {
  blocks: RawBlock[];
  /** How many rows and cells are hidden, by the number of their table. */
  hidden: ReadonlyMap<number, number>;
}

/** Where text and tables go: the page, or a cell. */
interface Place {
  flow: Flow;
  addTable: (table: RawTable) => void;
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
  const pagePlace: Place = {
    flow: new Flow((text, headingLevel) => {
      blocks.push({ kind: "paragraph", text, headingLevel, origin: { kind: "block", block: blocks.length } });
    }),
    addTable: (table) => blocks.push(table),
  };
  const places = [pagePlace];
  /** Open tables; `null` for one that is dissolved. */
  const tables: (TableBuilder | null)[] = [];
  const lists: List[] = [];
  let tableCount = 0;
  let preformatted = 0;

  let place = pagePlace;
  const endParagraph = () => place.flow.endParagraph();

  /** Begins an element and says what ends it. */
  const enter = (node: HtmlNode): (() => void) | null => {
    const table = tables.at(-1);
    switch (node.name) {
      case "br":
        place.flow.breakLine();
        return null;
      case "table":
        endParagraph();
        tables.push(isLayoutTable(node) ? null : new TableBuilder(tableCount++));
        return () => {
          endParagraph();
          const ended = tables.pop();
          if (ended) place.addTable(ended.build());
        };
      case "thead":
      case "tbody":
      case "tfoot":
        table?.openGroup(node.name);
        break;
      case "tr":
        table?.openRow();
        break;
      case "td":
      case "th": {
        if (!table) break;
        const cell = table.openCell(node);
        place = {
          flow: new Flow((text) => cell.paragraphs.push(text)),
          addTable: (child) => cell.children.push(child),
        };
        places.push(place);
        return () => {
          endParagraph();
          places.pop();
          place = places.at(-1) ?? pagePlace;
        };
      }
      case "pre":
        endParagraph();
        preformatted += 1;
        return () => {
          endParagraph();
          preformatted -= 1;
        };
      case "ol":
      case "ul":
        endParagraph();
        lists.push(listOf(node));
        return () => {
          endParagraph();
          lists.pop();
        };
      case "li": {
        endParagraph();
        const list = lists.at(-1);
        if (list) {
          list.next = numberOf(node, "value") ?? list.next;
          place.flow.addMarker(`${list.next}. `);
          list.next += 1;
        }
        return endParagraph;
      }
    }

    const headingLevel = headingLevelOf(node);
    if (headingLevel !== null) {
      endParagraph();
      place.flow.headingLevel = headingLevel;
      return () => {
        endParagraph();
        place.flow.headingLevel = null;
      };
    }
    if (!isBlock(node)) return null;
    endParagraph();
    return endParagraph;
  };

  const leaves: ((() => void) | null)[] = [];
  let node: HtmlNode | null = page.first;
  while (node) {
    if (node.name === "#text") {
      if (preformatted > 0) place.flow.addPreformatted(node.text);
      else place.flow.addText(node.text);
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
  endParagraph();
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

function numberOf(node: HtmlNode, name: string): number | null {
  const value = Number.parseInt(attribute(node, name) ?? "", 10);
  return Number.isNaN(value) ? null : value;
}
