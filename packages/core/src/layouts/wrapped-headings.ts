import { readNumberMark } from "../text/numbering.js";
import { widthOf } from "./flat-fragments.js";
import type { Item, Line } from "./items.js";
import { findLabels } from "./label-places.js";

/** Pages are no wider than this, a Chinese character counting two; longer lines were never wrapped. */
const widestPage = 120;
/** So many lines as wide as the page tell its width. */
const fewestFull = 3;
/** How far a full line may fall short: no mark opens a line, and no number is cut. */
const slack = 6;

/** The items with headings that a page's width cut put together: 一、…便捷高效、公平公正的政务服 | 务环境. */
export function joinWrappedHeadings(items: readonly Item[]): readonly Item[] {
  const width = pageWidth(items);
  if (width === null) return items;
  const joined: Item[] = [];
  items.forEach((item, index) => {
    const above = joined.at(-1);
    if (item.kind === "line" && above?.kind === "line" && isRest(item, above, items[index + 1], width)) {
      const reading = {
        text: above.reading.text + item.reading.text,
        at: [...above.reading.at, ...item.reading.at],
      };
      joined[joined.length - 1] = { ...above, reading, folded: above.folded + item.folded };
    } else joined.push(item);
  });
  return joined;
}

/** How wide a page's lines are; `null` where lines are as long as their paragraphs. */
function pageWidth(items: readonly Item[]): number | null {
  const lengths = items.flatMap((item) => (item.kind === "line" ? [widthOf(item.reading.text)] : []));
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  const full = lengths.filter((length) => length >= width - slack);
  return width <= widestPage && full.length >= fewestFull ? width : null;
}

/** Whether a line without a number ends the heading in the full line above it, and numbered lines follow. */
function isRest(line: Line, above: Line, next: Item | undefined, width: number): boolean {
  return (
    widthOf(above.reading.text) >= width - slack &&
    widthOf(above.reading.text) <= width &&
    /^[^。;:]*[^。;:,、)\]!?]$/u.test(above.folded) &&
    /^[^。;:()[\]]+[。]?$/u.test(line.folded) &&
    widthOf(line.reading.text) <= width / 2 &&
    readNumberMark(above.reading.text) !== null &&
    readNumberMark(line.reading.text) === null &&
    findLabels(line.reading).length === 0 &&
    next?.kind === "line" &&
    readNumberMark(next.reading.text) !== null
  );
}
