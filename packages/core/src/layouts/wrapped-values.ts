import { isDeadline } from "../text/deadline.js";
import { fold } from "../text/fold.js";
import { type Reading, sliceReading } from "../text/reading.js";
import { isBareEnding, looksLikeUnit, unitNames } from "../text/units.js";
import { endsWithVerb, findLabels, isUnitRole, liesAcross } from "./responsibility.js";

/** As many characters as a line of a page holds at the least; a shorter one ends where its writer ended it. */
const fullLine = 28;
/** What a value goes on with though its line ends with a whole name. */
const goesOn = /^(?:[、,]|配合|牵头|负责|协助|按职责|分别|等|(?:完成|建成|完工)。)/u;
const labelled = /^\s*\p{Script=Han}{2,10}:/u;
/** What a line has before its first mark, unless it is a label. */
const firstWords = /^[\p{Script=Han}\d][^\s、,;:。(]*(?=[\s、,;。(]|$)/u;

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
    ofUnits = namesUnits(sliceReading(body, start, end)) ?? (isRest && ofUnits);
    before = (isRest || labelled.test(folded)) && isFull(folded) ? folded.trim() : null;
    start = end + 1;
  }
  return { text, at };
}

/** Whether the last label of a line is one of units; `null` for a line without a label. */
function namesUnits(line: Reading): boolean | null {
  const role = findLabels(line).at(-1)?.role;
  return role === undefined ? null : role === "responsibility" || isUnitRole(role);
}

/** Whether a line was cut within a word, and the next one goes on with it. */
function isRestOf(before: string, next: string, ofUnits: boolean): boolean {
  if (/[。;!?、,]$/u.test(before)) return false;
  const last = before.slice(Math.max(...["、", ",", ";", ":"].map((mark) => before.lastIndexOf(mark))) + 1);
  const isWhole = looksLikeUnit(last) || isDeadline(last) || (ofUnits && endsWithVerb(last));
  if (ofUnits) {
    const rest = firstWords.exec(next)?.[0] ?? "";
    // 市农业农村|局: what stands before seems whole, but no line begins with the end of a name.
    if (rest !== "" && unitNames(rest).every(isBareEnding)) return true;
    if (!isWhole) return rest !== "" && isOneWord(last, rest);
  }
  const closes = isFull(next) || next.trimEnd().endsWith("。");
  return closes && /^[^\s:(][^:(]*$/u.test(next) && (goesOn.test(next) || !isWhole);
}

/** Whether the halves make a name, a verb or a time: 市住房城|乡建设局, 省财政厅配|合, 12月底前完|成. */
const isOneWord = (last: string, rest: string): boolean =>
  liesAcross(last + rest, last.length) || isDeadline(last + rest);

const isFull = (line: string): boolean => line.trim().length >= fullLine;
