import { isDeadline } from "../text/deadline.js";
import { fold } from "../text/fold.js";
import type { Reading } from "../text/reading.js";
import { looksLikeUnit } from "../text/units.js";
import { recogniseLabel } from "./label.js";
import { endsWithVerb, isUnitRole } from "./responsibility.js";

/** As many characters as a line of a page holds at the least; a shorter one ends where its writer ended it. */
const fullLine = 28;
/** What a value goes on with though its line ends with a whole name. */
const goesOn = /^(?:[、,]|配合|牵头|负责|协助|按职责|分别|等|(?:完成|建成|完工)。)/u;
const labelled = /^\s*(?<label>\p{Script=Han}{2,10}):/u;

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
  let ofUnits = false;
  for (const line of body.text.split("\n")) {
    const end = start + line.length;
    const folded = fold(line);
    const isRest: boolean = before !== null && isRestOf(before, folded, ofUnits);
    if (start > 0 && !isRest) {
      text += "\n";
      at.push(body.at[start - 1] ?? -1);
    }
    text += line;
    for (let index = start; index < end; index++) at.push(body.at[index] ?? -1);
    if (!isRest) ofUnits = namesUnits(folded);
    before = (isRest || labelled.test(folded)) && isFull(folded) ? folded.trim() : null;
    start = end + 1;
  }
  return { text, at };
}

/** Whether a line's label is one of units. */
function namesUnits(line: string): boolean {
  const role = recogniseLabel(labelled.exec(line)?.groups?.label ?? "");
  return role === "responsibility" || (role !== null && isUnitRole(role));
}

/** Whether a line was cut within a word, and the next one, which has no label, goes on with it. */
function isRestOf(before: string, next: string, ofUnits: boolean): boolean {
  if (/[。;!?、,]$/u.test(before) || !/^[^\s:(][^:(]*$/u.test(next)) return false;
  const last = before.slice(Math.max(...["、", ",", ":"].map((mark) => before.lastIndexOf(mark))) + 1);
  const isWhole = looksLikeUnit(last) || isDeadline(last);
  // 市住房城|乡建设局, 省财政厅配|合: the halves make a name or a verb.
  const joint = last + next.trimEnd().split(/[、,;。]/u, 1)[0];
  if (ofUnits && !isWhole) return looksLikeUnit(joint) || endsWithVerb(joint);
  const closes = isFull(next) || next.trimEnd().endsWith("。");
  return closes && (goesOn.test(next) || !isWhole);
}

const isFull = (line: string): boolean => line.trim().length >= fullLine;
