import { insideBrackets } from "../text/brackets.js";
import { isDeadline } from "../text/deadline.js";
import { fold } from "../text/fold.js";
import { joinReadings, type Reading, sliceReading } from "../text/reading.js";
import { isBareEnding, looksLikeUnit, unitNames } from "../text/units.js";
import { findLabels, isUnitRole } from "./label-places.js";
import { endsWithVerb, liesAcross } from "./responsibility.js";

/** As many characters as a line of a page holds at the least; a shorter one ends where its writer ended it. */
const fullLine = 28;
/** The same in a list of units: whether the halves make a name tells more. */
const fullList = 10;
/** The same inside a bracket, where only a list with a name on each line has other line breaks: those are shorter. */
const lineInBrackets = 20;
/** What a value goes on with though its line ends with a whole name. */
const goesOn = /^(?:[、,]|配合|牵头|负责|协助|按职责|分别|等|(?:完成|建成|完工)。)/u;
const labelled = /^\s*\p{Script=Han}{2,10}:/u;
/** What a line has before its first mark, unless it is a label. */
const firstWords = /^[\p{Script=Han}\d][^\s、,;:。()]*(?=[\s、,;。()]|$)/u;

/**
 * The body without the line breaks that a page's width made inside a labelled value or a bracket, so that no word of it
 * is cut: 部门分工：…各地级以上市政府配 | 合。（牵头单 | 位：…）
 */
export function joinWrappedValues(body: Reading): Reading {
  if (!body.text.includes("\n")) return body;
  const inside = insideBrackets(fold(body.text));
  const at: number[] = [];
  let text = "";
  let start = 0;
  let before: string | null = null;
  let above = "";
  let ofUnits = false;
  for (const line of body.text.split("\n")) {
    const end = start + line.length;
    const folded = fold(line);
    const isRest: boolean =
      inside[start - 1] === true
        ? above.trim().length >= lineInBrackets && !partsNames(above, folded)
        : before !== null && isRestOf(before, folded, ofUnits);
    if (start > 0 && !isRest) {
      text += "\n";
      at.push(body.at[start - 1] ?? -1);
    }
    text += line;
    for (let index = start; index < end; index++) at.push(body.at[index] ?? -1);
    ofUnits = namesUnits(sliceReading(body, start, end)) ?? (isRest && ofUnits);
    const least = ofUnits ? fullList : fullLine;
    before = (isRest || labelled.test(folded)) && isFull(folded, least) ? folded.trim() : null;
    // A page's number in between has left its blank lines.
    if (folded.trim() !== "") above = folded;
    start = end + 1;
  }
  return { text, at };
}

/** What a line has behind its last mark. */
const lastWords = (line: string): string =>
  line.slice(Math.max(...["、", ",", ";", ":"].map((mark) => line.lastIndexOf(mark))) + 1);

/** How many lines of a value are looked back at. */
const mostLines = 8;

/** Whether a line is the rest of a value that the lines above it hold: …、市水 | 利局. */
export function goesOnWithValue(above: readonly { reading: Reading }[], line: Reading): boolean {
  const lines = [...above.slice(-mostLines).map(({ reading }) => reading), line];
  return joinWrappedValues(joinReadings(lines)).text.endsWith(`${lines.at(-2)?.text ?? "\n"}${line.text}`);
}

/** Whether the last label of a line is one of units; `null` for a line without a label. */
function namesUnits(line: Reading): boolean | null {
  const role = findLabels(line).at(-1)?.role;
  return role === undefined ? null : role === "responsibility" || isUnitRole(role);
}

/** Whether a line was cut within a word, and the next one goes on with it. */
function isRestOf(before: string, next: string, ofUnits: boolean): boolean {
  if (/[。;!?、,]$/u.test(before)) return false;
  const last = lastWords(before);
  const isWhole = looksLikeUnit(last) || isDeadline(last) || (ofUnits && endsWithVerb(last));
  if (ofUnits) {
    const rest = firstWords.exec(next)?.[0] ?? "";
    // 市农业农村|局: what stands before seems whole, but no line begins with the end of a name.
    if (rest !== "" && unitNames(rest).every(isBareEnding)) return true;
    if (!isWhole) return rest !== "" && isOneWord(last, rest);
    if (!isFull(before)) return false;
  }
  const closes = isFull(next) || next.trimEnd().endsWith("。");
  return closes && /^[^\s:(][^:(]*$/u.test(next) && (goesOn.test(next) || !isWhole);
}

/** Whether a line break inside a bracket parts two names as a comma would: 市水利局 | 市财政局. */
function partsNames(before: string, next: string): boolean {
  const last = lastWords(before);
  const first = firstWords.exec(next)?.[0] ?? "";
  return last.charAt(0) === first.charAt(0) && looksLikeUnit(last) && looksLikeUnit(first);
}

/** Whether the halves make a name, a verb or a time: 市住房城|乡建设局, 省财政厅配|合, 12月底前完|成. */
const isOneWord = (last: string, rest: string): boolean =>
  liesAcross(last + rest, last.length) || isDeadline(last + rest);

const isFull = (line: string, least = fullLine): boolean => line.trim().length >= least;
