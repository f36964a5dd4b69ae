import { headingLevelOf, isBlock, isLeftOut } from "./elements.js";
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

  for (const node of ownContent(table)) {
    if (node.name === "table") holdsTable = true;
    else if (node.name === "tr") endRow();
    else if (node.name === "td" || node.name === "th") {
      endCell();
      cells += 1;
    } else if (node.name === "#text") hasText ||= node.text.trim() !== "";
    else if (headingLevelOf(node) !== null) holdsHeading = true;
    else if (isBlock(node)) blocksInCell += 1;
    if (rowsOfText > 1) return false;
  }
  endRow();

  if (rowsOfText > 1) return false;
  if (cellCount < 2 || mostCells < 2) return true;
  return holdsTable || holdsHeading || (mostCells < 4 && mostBlocks > 2);
}

/** What is in a table but not in the tables inside it, in document order. */
function* ownContent(table: HtmlNode): Generator<HtmlNode> {
  let node: HtmlNode | null = table.first;
  while (node) {
    yield node;
    const enters = node.name !== "table" && !isLeftOut(node);
    let after: HtmlNode | null = enters && node.first ? node.first : node.next;
    for (let above = node.parent; !after && above && above !== table; above = above.parent)
      after = above.next;
    node = after;
  }
}
