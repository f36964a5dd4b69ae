import { fold } from "../text/fold.js";
import type { Reading } from "../text/reading.js";

/** As many characters as a line of a page holds at the least; a shorter one ends where its writer ended it. */
const fullLine = 28;
const labelled = /^\s*\p{Script=Han}{2,10}:/u;

/**
 * The body without the line breaks that a page's width made inside a labelled value, so that no word of it is cut:
 * 部门分工：…各地级以上市政府配 | 合。
 */
export function joinWrappedValues(body: Reading): Reading {
  if (!body.text.includes("\n")) return body;
  const at: number[] = [];
  let text = "";
  let start = 0;
  let isOpen = false;
  for (const line of body.text.split("\n")) {
    const end = start + line.length;
    const folded = fold(line);
    const isRest: boolean =
      isOpen && /^[^\s:(][^:(]*$/u.test(folded) && (isFull(folded) || folded.trimEnd().endsWith("。"));
    if (start > 0 && !isRest) {
      text += "\n";
      at.push(body.at[start - 1] ?? -1);
    }
    text += line;
    for (let index = start; index < end; index++) at.push(body.at[index] ?? -1);
    isOpen = (isRest || labelled.test(folded)) && isFull(folded) && !/[。;!?、,]$/u.test(folded.trimEnd());
    start = end + 1;
  }
  return { text, at };
}

const isFull = (line: string): boolean => line.trim().length >= fullLine;
