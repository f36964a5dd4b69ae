import { isDeadline } from "../text/deadline.js";
import { fold } from "../text/fold.js";
import type { Reading } from "../text/reading.js";
import { looksLikeUnit } from "../text/units.js";

/** As many characters as a line of a page holds at the least; a shorter one ends where its writer ended it. */
const fullLine = 28;
/** What a value goes on with though its line ends with a whole name. */
const goesOn = /^(?:[、,]|配合|牵头|负责|协助|按职责|分别|等|(?:完成|建成|完工)。)/u;
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
  let before: string | null = null;
  for (const line of body.text.split("\n")) {
    const end = start + line.length;
    const folded = fold(line);
    const isRest: boolean = before !== null && isRestOf(before, folded);
    if (start > 0 && !isRest) {
      text += "\n";
      at.push(body.at[start - 1] ?? -1);
    }
    text += line;
    for (let index = start; index < end; index++) at.push(body.at[index] ?? -1);
    before = (isRest || labelled.test(folded)) && isFull(folded) ? folded.trim() : null;
    start = end + 1;
  }
  return { text, at };
}

/** Whether a line was cut within a word, and the next one, which has no label, closes it or is full too. */
function isRestOf(before: string, next: string): boolean {
  if (/[。;!?、,]$/u.test(before) || !/^[^\s:(][^:(]*$/u.test(next)) return false;
  if (!isFull(next) && !next.trimEnd().endsWith("。")) return false;
  const last = before.slice(Math.max(...["、", ",", ":"].map((mark) => before.lastIndexOf(mark))) + 1);
  return goesOn.test(next) || !(looksLikeUnit(last) || isDeadline(last));
}

const isFull = (line: string): boolean => line.trim().length >= fullLine;
