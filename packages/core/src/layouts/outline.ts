import { closingNote, closingRemarks } from "../lexicon/frame.js";
import { withoutBlanks } from "../text/blanks.js";
import { type NumberMark, readNumberMark } from "../text/numbering.js";
import { joinReadings, type Reading, sliceReading } from "../text/reading.js";
import { isFurniture } from "./furniture.js";
import type { Item, Line, Table } from "./items.js";
import { recogniseLabel } from "./label.js";
import { findLabels, isBareLabel, isUnitRole } from "./label-places.js";
import { documentNumber } from "./marks.js";
import { readClause } from "./responsibility.js";
import { joinWrappedHeadings } from "./wrapped-headings.js";
import { goesOnWithValue } from "./wrapped-values.js";

/** A numbered line, a heading or a paragraph, the lines that go on with it, and what stands under it. */
export interface Node {
  /** Marks of one style are of one level; "paragraph" without a number, "remark" behind the last task. */
  style: string;
  mark: NumberMark | null;
  lines: Line[];
  children: Node[];
  /** Tables that stand under it. */
  tables: Table[];
}

/** The node's words without its number. */
export function bodyOf(node: Node): Reading {
  const [first, ...rest] = node.lines.map(({ reading }) => reading);
  if (first === undefined) return { text: "", at: [] };
  return joinReadings([sliceReading(first, node.mark?.after ?? 0), ...rest]);
}

const newNode = (style: string, mark: NumberMark | null, line: Line | null): Node => ({
  style,
  mark,
  lines: line === null ? [] : [line],
  children: [],
  tables: [],
});

/**
 * Builds the tree of a section from its lines. A mark of a style that is open closes what is
 * below it; a mark of a new style opens a level; other lines go on with what is open.
 */
export function buildOutline(printed: readonly Item[], title = ""): Node {
  const items = joinWrappedHeadings(printed);
  const root = newNode("root", null, null);
  let path: Node[] = [root];
  let closed = true;
  const lastTask = findLastTask(items);
  const remark = findClosingRemark(items, lastTask);
  let last = 0;
  /** What the next number of a list may be: numbers run on behind a heading, or begin anew; 1.1 stands under 1. */
  const nextNumbers = (path: readonly Node[]): string[] => {
    const before = path.find(({ style }) => style === dotted)?.mark?.value;
    const over = path.findLast(({ style }) => style !== levelled)?.mark?.value;
    const beside = path.find(({ style }) => style === levelled)?.mark?.value ?? 0;
    const next = before === undefined ? [1, last + 1] : [before + 1];
    return [...next.map(String), `${over}.${beside + 1}`];
  };
  const open = (node: Node): void => {
    path = path.filter(({ style }) => style !== "paragraph");
    const level = path.findIndex(({ style }) => style === node.style);
    const depth = level < 0 ? path.length : level;
    path = [...path.slice(0, depth), node];
    (path[depth - 1] ?? root).children.push(node);
    closed = false;
  };
  items.forEach((item, index) => {
    const current = path.at(-1) ?? root;
    if (item.kind === "table") {
      current.tables.push(item);
      return;
    }
    if (repeatsTitle(item, title) || isDocumentNumber(item) || isBareNumber(item)) return;
    if (isFurniture(item)) {
      closed = true;
      return;
    }
    if (remark >= 0 && index >= remark) {
      if (current.style === "remark") current.lines.push(item);
      else {
        path = [root];
        open(newNode("remark", null, item));
      }
      return;
    }
    const next = endsSentence(items[index - 1]) ? nextNumbers(path) : [];
    const plain = readNumberMark(item.reading.text);
    const read = plain ?? (next.length === 0 ? null : readNumberMark(item.reading.text, next));
    const mark = plain === null && read !== null && isTakenBelow(items, index, read) ? null : read;
    if (mark !== null && continuesNumbering(mark, path)) {
      if (mark.style === dotted) last = mark.value;
      open(newNode(mark.style, mark, item));
      return;
    }
    if (isHeading(item, items[index - 1], items[index + 1], closed ? [root] : path)) {
      // A heading without a number closes what is numbered under it.
      const style = item.headingLevel === null ? "heading" : `h${item.headingLevel}`;
      if (
        item.headingLevel === null &&
        !path.some(({ style: open }) => open === style) &&
        !standsOver(current)
      )
        path = [root];
      open(newNode(style, null, item));
      return;
    }
    if (
      closed || current === root || current.style === "paragraph"
        ? item.opens || current === root || closed
        : false
    ) {
      // Behind a page's own words below the last task nothing is part of it.
      if (closed && index > lastTask) path = [root];
      closed = false;
      if (
        goesOnWithLabels(current, item) ||
        (current.style === "paragraph" && isValueBelow(items[index - 1]))
      ) {
        current.lines.push(item);
        return;
      }
      path = path.filter(({ style }) => style !== "paragraph");
      const paragraph = newNode("paragraph", null, item);
      (path.at(-1) ?? root).children.push(paragraph);
      path.push(paragraph);
      return;
    }
    current.lines.push(item);
  });
  return root;
}

/** The styles of 1. 2. 3. and of 1.1 1.2 1.3 */
const [dotted, levelled] = ["1.", "1.1"];

/** Whether a new sentence may begin below an item: a decimal that a line begins with goes on with one. */
const endsSentence = (item: Item | undefined): boolean =>
  item?.kind !== "line" ||
  /[。;!)\]]$/u.test(item.folded) ||
  item.headingLevel !== null ||
  isShortHeading(item) ||
  opensWithLabel(item);

/** 二、医疗卫生: a numbered line without a sentence. */
const isShortHeading = ({ folded }: Line): boolean =>
  folded.length <= 30 && !/[。;,]/u.test(folded) && readNumberMark(folded) !== null;

/** How far below a line the next number is looked for. */
const fewLines = 30;

/** 2.5亿元以上… above 2.新建…: where the next line with such a number has the same one, this one has none. */
function isTakenBelow(items: readonly Item[], index: number, mark: NumberMark): boolean {
  for (const item of items.slice(index + 1, index + 1 + fewLines)) {
    const below = item.kind === "line" ? readNumberMark(item.reading.text) : null;
    if (below?.style === mark.style) return below.value === mark.value;
  }
  return false;
}

const isNumberedOrTable = (item: Item): boolean =>
  item.kind === "table" || readNumberMark(item.reading.text) !== null;

/** Where the last number, table or line that says who is in charge stands. */
const findLastTask = (items: readonly Item[]): number =>
  items.findLastIndex(
    (item) => isNumberedOrTable(item) || (item.kind === "line" && !isFurniture(item) && saysHolder(item)),
  );

/** Where the first paragraph behind the last task stands that is about all of them; -1 where there is none. */
function findClosingRemark(items: readonly Item[], lastTask: number): number {
  // 说明： under one task only, the last, speaks of all; under several it is a field of each.
  const firstNote = items.findIndex((item) => item.kind === "line" && closingNote.test(item.folded));
  return items.findIndex(
    (item, index) =>
      index > lastTask &&
      item.kind === "line" &&
      item.opens &&
      (index === firstNote || closingRemarks.some((pattern) => pattern.test(item.folded))),
  );
}

/** 武政办〔2020〕1号 on a line of its own, below the title. */
const isDocumentNumber = ({ folded }: Line): boolean => {
  const line = withoutBlanks(folded).replace(/^\(|\)$/gu, "");
  return line.length < 30 && documentNumber.exec(line)?.[0].length === line.length;
};

/** A page's number without any mark. */
const isBareNumber = ({ folded }: Line): boolean => /^\s*\d{1,3}\s*$/u.test(folded);

/** The plan's title printed again at the top of a page: …分解表（续表）. */
function repeatsTitle({ folded }: Line, title: string): boolean {
  const line = folded.replace(/\s/gu, "");
  return /\(续表?\)$|^续表?$/u.test(line) || (title.length > 6 && line === title);
}

/** Whether a node is only a heading so far, so that a heading below it belongs under it. */
const standsOver = (node: Node): boolean =>
  node.mark !== null &&
  node.children.length === 0 &&
  node.lines.length === 1 &&
  bodyOf(node).text.length <= 45 &&
  !/[。;]./u.test(bodyOf(node).text);

const closesWithClause = ({ folded }: Line): boolean =>
  /(?:牵头|负责|配合|局|委|办|府)[)\]][。;]?$/u.test(folded);

/** Closes with a bracket of offices, or has a label of those in charge. */
const saysHolder = (line: Line): boolean =>
  closesWithClause(line) ||
  findLabels(line.reading).some(
    ({ role }) => isUnitRole(role) || role === "leaders" || role === "responsibility",
  );

/** 牵头单位：… */
export const opensWithLabel = (line: Line): boolean => {
  return findLabels(line.reading)[0]?.start === 0 || isBareLabel(line.folded);
};

/** No task has more labelled lines than these. */
const mostLabels = 40;

/** Whether a line is the next of a paragraph's labelled lines; with a label that is there already the next task begins. */
function goesOnWithLabels(paragraph: Node, line: Line): boolean {
  const [first] = paragraph.lines;
  if (paragraph.style !== "paragraph" || first === undefined || paragraph.lines.length > mostLabels)
    return false;
  const isLabelled =
    opensWithLabel(line) || (opensWithLabel(first) && /^\p{Script=Han}{2,10}:./u.test(line.folded));
  return isLabelled && !paragraph.lines.some((above) => firstLabel(above) === firstLabel(line));
}

const firstLabel = (line: Line): string => line.folded.slice(0, line.folded.indexOf(":")).replace(/\s/gu, "");

/** A small number with a blank after it is a mark only where it follows the one before. */
function continuesNumbering(mark: NumberMark, path: readonly Node[]): boolean {
  if (mark.style !== "1 ") return true;
  const before = path.find(({ style }) => style === mark.style);
  return before === undefined ? mark.value === 1 : mark.value === (before.mark?.value ?? 0) + 1;
}

/**
 * 牵头单位：县教育局 as a heading: the numbers under it begin anew, and the task above has its own line or
 * stands under such a heading.
 */
function labelHeads(line: Line, next: Item | undefined, path: readonly Node[]): boolean {
  const current = path.at(-1);
  const role = findLabels(line.reading)[0]?.role;
  if (role !== "leadUnits" && role !== "leaders") return false;
  if (current === undefined || current.style === "root") return true;
  const heads = path.some(({ style, lines: [first] }) => {
    return style === "heading" && first !== undefined && findLabels(first.reading)[0]?.role === role;
  });
  const mark = next?.kind === "line" ? readNumberMark(next.reading.text) : null;
  const beginsAnew = mark?.value === 1 && current.lines.length > 1;
  return mark?.style === current.style && (beginsAnew || (heads && current.lines.length === 1));
}

/** The end of a clause that was wrapped: 办（金融办）、各乡镇）. */
const closesMoreThanItOpens = ({ folded }: Line): boolean =>
  [...folded.matchAll(/[)\]]/gu)].length > [...folded.matchAll(/[([]/gu)].length;

/** Whether what an item says stands on the line below it: 责任单位： with nothing behind it. */
const isValueBelow = (item: Item | undefined): boolean =>
  item?.kind === "line" && (isBareLabel(item.folded) || (/:\s*$/u.test(item.folded) && opensWithLabel(item)));

/** 【改善民生】: a heading set in brackets, and no note, no label, no clause. */
const isInBrackets = ({ folded, reading }: Line): boolean =>
  /^【[^【】：:、，。]{2,20}】$/u.test(reading.text) &&
  recogniseLabel(folded.slice(1, -1)) === null &&
  readClause(sliceReading(reading, 1, reading.text.length - 1)) === null;

const longestHeading = 45;

/** A line without a number that stands over numbered ones: short, no sentence, no label. */
function isHeading(
  line: Line,
  previous: Item | undefined,
  next: Item | undefined,
  path: readonly Node[],
): boolean {
  const current = path.at(-1);
  if (line.headingLevel !== null) return true;
  if (line.folded.length > longestHeading) return false;
  if (closesMoreThanItOpens(line)) return false;
  // A value on the line below its label is no heading, however short.
  if (isValueBelow(previous)) return false;
  if (
    !line.opens ||
    (/^[([].*[)\]]?$|^[^([]*[)\]]/u.test(line.folded) && !isInBrackets(line)) ||
    /[;,:]$/u.test(line.folded) ||
    (/。$/u.test(line.folded) &&
      !(current && standsOver(current) && /^[^,、]{4,20}。$/u.test(line.folded))) ||
    /[。;]./u.test(line.folded)
  )
    return false;
  if (opensWithLabel(line) && !labelHeads(line, next, path)) return false;
  if (current !== undefined && goesOnWithValue(current.lines, line.reading)) return false;
  if (next?.kind === "table") return next.header !== null && !/^[(\d]/u.test(line.folded);
  const numbered = next?.kind === "line" && readNumberMark(next.reading.text) !== null && next.opens;
  const ended =
    previous === undefined ||
    previous.kind === "table" ||
    /[。;)\]!]$/u.test(previous.folded) ||
    !/[、,]$/u.test(previous.folded);
  return numbered && ended;
}
