import { isBlock, isLeftOut } from "./elements.js";
import { attribute, type HtmlNode } from "./tree.js";

/**
 * True for a table that only arranges the page: one box, one column, or cells that hold other
 * tables or whole articles. Its content is read as if the table were not there.
 *
 * A table of data has several rows with text of their own in two cells or more, whatever else it holds.
 */
export function isLayoutTable(table: HtmlNode): boolean {
  const role = attribute(table, "role");
  if (role === "presentation" || role === "none") return true;

  let cellCount = 0;
  let mostCells = 0;
  let rowsOfText = 0;
  let holdsTable = false;
  let mostBlocks = 0;
  let holdsHeading = false;

  let cells = 0;
  let cellsWithText = 0;
  let hasText = false;
  let blocksInCell = 0;
  const endCell = () => {
    if (hasText) cellsWithText += 1;
    hasText = false;
    mostBlocks = Math.max(mostBlocks, blocksInCell);
    blocksInCell = 0;
  };
  const endRow = () => {
    endCell();
    if (cellsWithText > 1) rowsOfText += 1;
    mostCells = Math.max(mostCells, cells);
    cellCount += cells;
    cells = 0;
    cellsWithText = 0;
  };

  walkOwnContent(table, (node) => {
    if (node.name === "table") holdsTable = true;
    else if (node.name === "tr") endRow();
    else if (node.name === "td" || node.name === "th") {
      endCell();
      cells += 1;
    } else if (node.name === "#text") hasText ||= node.text.trim() !== "";
    else if (/^h[1-6]$/u.test(node.name)) holdsHeading = true;
    else if (isBlock(node)) blocksInCell += 1;
  });
  endRow();

  if (cellCount < 2 || mostCells < 2) return true;
  if (rowsOfText > 1) return false;
  return holdsTable || holdsHeading || (mostCells < 4 && mostBlocks > 2);
}

/** Visits what is in a table but not what is in tables in it. */
function walkOwnContent(table: HtmlNode, visit: (node: HtmlNode) => void): void {
  let node: HtmlNode | null = table.first;
  while (node) {
    visit(node);
    const enters = node.name !== "table" && node.name !== "#text" && !isLeftOut(node);
    let after: HtmlNode | null = enters && node.first ? node.first : node.next;
    for (let above = node.parent; !after && above && above !== table; above = above.parent)
      after = above.next;
    node = after;
  }
}
