import { nonTaskHeadings } from "../lexicon/frame.js";
import type { Entry, Heading } from "../model/entry.js";
import type { Span } from "../model/span.js";
import { fold } from "../text/fold.js";
import { readNumberMark } from "../text/numbering.js";
import { blank, joinReadings, type Reading, sliceReading, spanOf, trimReading } from "../text/reading.js";
import { readCharge } from "./charge.js";
import { assignAll, type Draft, emptyDraft, hasHolder, inherit, toLabelled } from "./draft.js";
import { toHeading } from "./heading.js";
import type { Line } from "./items.js";
import { bodyOf, type Node, opensWithLabel } from "./outline.js";
import type { Assignment } from "./responsibility.js";
import { type Body, readBody } from "./task-body.js";

/** A node with what its own lines say. */
export interface ReadNode {
  node: Node;
  body: Body;
  /** Who a heading puts in charge of all that stands under it. */
  charge: Assignment[] | null;
  children: ReadNode[];
}

/** What a section in running text holds. */
export interface Prose {
  entries: Entry[];
  /** Words under a task that are none of it. */
  leftOut: Reading[];
}

/** An outline whose nodes have been read: who each says is in charge. */
export interface ReadOutline {
  root: ReadNode;
  /** How many nodes say who is in charge. */
  evidence: number;
}

/** Reads what the nodes of an outline say; the tasks come later, once it is known to hold the plan. */
export function readOutline(outline: Node): ReadOutline {
  const root = readNode(outline);
  return { root, evidence: countEvidence(root) };
}

/**
 * Takes the tasks out of an outline. Tasks are the nodes that say who is in charge; what stands over
 * them are headings; nodes beside them that say nothing are tasks with absent fields.
 */
export function readProse({ root, evidence }: ReadOutline, path: readonly Heading[]): Prose {
  const prose: Prose = { entries: [], leftOut: [] };
  if (evidence > 0) walk(root, { path, inherited: emptyDraft(), taskStyle: usualTaskStyle(root), prose });
  return prose;
}

function readNode(node: Node): ReadNode {
  const children = partSiblings(node.children).map(readNode);
  const stands = children.length > 0 || node.tables.length > 0;
  const body: Body =
    node.style === "remark"
      ? { drafts: [], form: null, after: null }
      : readBody(bodyOf(node), node.mark !== null);
  return { node, body, charge: stands ? readCharge(bodyOf(node)) : null, children };
}

const longestHeading = 45;

/**
 * Headings with paragraphs under them that each close with a clause, or have labelled lines of their own: these are
 * tasks without numbers. Where most headings have two of them or more, the others are headings too, over a single task.
 */
function partSiblings(nodes: readonly Node[]): Node[] {
  const parted = nodes.map((node) => ({ style: node.style, node, ...partParagraphs(node) }));
  const headings = new Map<string, number>();
  for (const { style, tasks } of parted)
    if (tasks > 0) headings.set(style, (headings.get(style) ?? 0) + (tasks > 1 ? 1 : -1));
  return parted.map(({ style, node, tasks, under }) =>
    tasks > 1 || (tasks > 0 && (headings.get(style) ?? 0) >= 0) ? under : node,
  );
}

/** A heading with its paragraphs as nodes under it, and how many of these are tasks. */
function partParagraphs(node: Node): { tasks: number; under: Node } {
  const [heading, ...rest] = paragraphsOf(node);
  const [line, ...more] = heading ?? [];
  const none = { tasks: 0, under: node };
  if (line === undefined || more.length > 0 || rest.length === 0) return none;
  if (line.reading.text.length > longestHeading || readBody(line.reading).form !== null) return none;
  const tasks = rest.filter((lines) =>
    readBody(joinReadings(lines.map(({ reading }) => reading)), false).drafts.some(
      (draft) => draft.text.length > 0 && hasHolder(draft),
    ),
  );
  if (tasks.length > 1 && areFields(tasks)) return none;
  const children = rest.map(
    (lines): Node => ({ style: "paragraph", mark: null, lines, children: [], tables: [] }),
  );
  return {
    tasks: tasks.length,
    under: { ...node, lines: [line], children: [...children, ...node.children] },
  };
}

/** Whether paragraphs with labelled lines all have another label first: so have the fields of one task. */
function areFields(paragraphs: readonly (readonly Line[])[]): boolean {
  const labels = paragraphs.map((lines) => lines.find(opensWithLabel)?.folded.split(":")[0]?.trim());
  return !labels.includes(undefined) && new Set(labels).size === labels.length;
}

function paragraphsOf({ lines }: Node): Line[][] {
  const paragraphs: Line[][] = [];
  const wrapped = wrappedInBrackets(lines);
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1);
    // The heading stays alone; labelled lines belong to the paragraph above them.
    const goesOn = paragraphs.length > 1 && opensWithLabel(line);
    if (last === undefined || (line.opens && wrapped[index] !== true && !goesOn)) paragraphs.push([line]);
    else last.push(line);
  });
  return paragraphs;
}

/** For each line whether it goes on inside a bracket: …（牵头单位：某某 | 局；责任单位： | 某某）was wrapped. */
function wrappedInBrackets(lines: readonly Line[]): boolean[] {
  const brackets = lines.map(({ folded }) => folded.replace(/[^()[\]]+/gu, ""));
  let isOpen = false;
  const opened = brackets.map((marks) => {
    const before = isOpen;
    isOpen = marks === "" ? isOpen : /[([]$/u.test(marks);
    return before;
  });
  let closes = false;
  for (let index = lines.length - 1; index >= 0; index--) {
    const marks = brackets[index] ?? "";
    closes = marks === "" ? closes : /^[)\]]/u.test(marks);
    opened[index] = opened[index] === true && closes;
  }
  return opened;
}

const says = ({ body }: ReadNode): boolean => body.drafts.some(hasHolder);

const subtreeSays = (read: ReadNode): boolean =>
  says(read) || read.charge !== null || read.children.some(subtreeSays);

const childrenSay = (read: ReadNode): boolean => read.children.some(subtreeSays);

function countEvidence(read: ReadNode): number {
  return (
    (says(read) || read.charge !== null ? 1 : 0) +
    read.children.reduce((sum, child) => sum + countEvidence(child), 0)
  );
}

/** The style most tasks are numbered in: that of the lowest nodes that say who is in charge. */
function usualTaskStyle(root: ReadNode): string {
  const counts = new Map<string, number>();
  const leavesSay = someLeafSays(root);
  const visit = (read: ReadNode): void => {
    if (
      says(read) &&
      !childrenSay(read) &&
      read.charge === null &&
      (read.children.length === 0 || !leavesSay)
    )
      counts.set(read.node.style, (counts.get(read.node.style) ?? 0) + 1);
    read.children.forEach(visit);
  };
  visit(root);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), ["", 0])[0];
}

const someLeafSays = (read: ReadNode): boolean =>
  read.children.length === 0 ? read.node.mark !== null && says(read) : read.children.some(someLeafSays);

interface Walk {
  path: readonly Heading[];
  inherited: Draft;
  taskStyle: string;
  prose: Prose;
}

function walk(read: ReadNode, state: Walk): void {
  const siblings = read.children;
  for (const child of siblings) {
    if (isTask(child, siblings, state)) addTask(child, state);
    else if (child.children.length > 0) enter(child, state);
    else if (child.node.tables.length === 0) state.prose.leftOut.push(bodyOf(child.node));
  }
}

function isTask(read: ReadNode, siblings: readonly ReadNode[], { taskStyle, inherited }: Walk): boolean {
  const { node } = read;
  const covered = hasHolder(inherited);
  if (read.charge !== null || node.tables.length > 0) return false;
  if (node.style === "paragraph" || node.style.startsWith("h")) return says(read) && !childrenSay(read);
  if (read.children.length === 0)
    return (
      says(read) ||
      covered ||
      ((node.style === taskStyle || standsBesideTasks(read, siblings)) && !isTitleOnly(read))
    );
  if (childrenSay(read)) return closesLast(read);
  if (says(read) && headsTasks(read, siblings, taskStyle)) return false;
  return says(read) || (node.style === taskStyle && !covered);
}

/** A numbered sentence between tasks of its style is one too, though it names nobody. */
const standsBesideTasks = ({ node }: ReadNode, siblings: readonly ReadNode[]): boolean =>
  node.mark !== null &&
  siblings.some((other) => other.node.style === node.style && other.children.length === 0 && says(other));

/**
 * 一、保粮食安全（牵头单位：…） over tasks that name nobody: it is a heading where they are numbered as tasks are elsewhere, or
 * on from the section before. Else they are its points.
 */
function headsTasks(read: ReadNode, siblings: readonly ReadNode[], taskStyle: string): boolean {
  const [draft, ...more] = read.body.drafts;
  const name = draft?.text[0]?.text ?? "";
  if (more.length > 0 || name.length > longestHeading || /[。；;]./u.test(name)) return false;
  const style = read.children[0]?.node.mark?.style;
  const runsOn = siblings.some(({ children: [first] }) => {
    return first?.node.mark?.style === style && (first?.node.mark?.value ?? 0) > 1;
  });
  return style !== undefined && (style === taskStyle || runsOn);
}

const isTitleOnly = ({ node }: ReadNode): boolean => nonTaskHeadings.test(fold(bodyOf(node).text).trim());

/** （1）…（2）…（责任单位：…）: one clause, after the last of several points, is for all of them. */
function closesLast(read: ReadNode): boolean {
  const speaking = read.children.filter(subtreeSays);
  const last = read.children.at(-1);
  if (
    last === undefined ||
    read.children.length < 2 ||
    speaking.length !== 1 ||
    speaking[0] !== last ||
    says(read)
  )
    return false;
  const clauseAlone =
    last.node.style === "paragraph" && last.body.drafts.every(({ text }) => text.length === 0);
  const lines = last.node.lines;
  const own =
    lines.length > 1 &&
    readBody(lines[lines.length - 1]?.reading ?? blank).drafts.every(({ text }) => text.length === 0);
  // 实施提升行动：（1）…；（2）…（A牵头） is one sentence.
  return clauseAlone || own || /:\s*$/u.test(fold(bodyOf(read.node).text));
}

function enter(read: ReadNode, state: Walk): void {
  const name = trimReading(bodyOf(read.node));
  if (nonTaskHeadings.test(fold(name.text)) && !subtreeSays(read)) return;
  // What a heading has below it and no task takes up is named.
  const below = read.node.lines.slice(1).map(({ reading }) => reading);
  if (below.length > 0 && read.charge === null && read.body.form === null)
    state.prose.leftOut.push(joinReadings(below));
  walk(read, { ...state, ...underHeading(read, state) });
}

/** The path under a heading and who is in charge there: the heading's own words, then those above it. */
export function underHeading(
  read: ReadNode,
  { path, inherited }: Pick<Walk, "path" | "inherited">,
): Pick<Walk, "path" | "inherited"> {
  const charge = emptyDraft();
  const own = read.charge ?? (says(read) ? read.body.drafts.flatMap(toAssignments) : null);
  if (own !== null) assignAll(charge, own);
  const printed = joinReadings(read.node.lines.map(({ reading }) => reading).slice(0, 2));
  const heading = toHeading(read.charge === null ? headingOf(read) : printed);
  return { path: [...path, heading], inherited: own === null ? inherited : inherit(charge, inherited) };
}

/** A heading's number and name, without a clause that follows them. */
function headingOf({ node, body }: ReadNode): Reading {
  const line = node.lines[0]?.reading ?? blank;
  const name = body.form === null ? null : (body.drafts[0]?.text[0] ?? null);
  if (name === null) return line;
  const mark = sliceReading(line, 0, node.mark?.after ?? 0);
  return { text: mark.text + name.text, at: [...mark.at, ...name.at] };
}

const toAssignments = (draft: Draft): Assignment[] => [
  ...draft.leaders.map((reading) => ({ role: "leaders" as const, label: null, reading })),
  ...draft.leadUnits.map((reading) => ({ role: "leadUnits" as const, label: null, reading })),
  ...draft.responsibleUnits.map((reading) => ({ role: "responsibleUnits" as const, label: null, reading })),
];

function addTask(read: ReadNode, { path, inherited, prose }: Walk): void {
  const { node } = read;
  const body = wholeBody(read);
  if (body.after !== null) prose.leftOut.push(body.after);
  const drafts = body.drafts.map((draft) => inherit(draft, inherited));
  const first = drafts[0];
  if (first === undefined) return;
  if (drafts.every(({ text }) => text.length === 0)) {
    prose.leftOut.push(bodyOf(node));
    return;
  }
  const line = node.lines[0]?.reading ?? blank;
  const number =
    node.mark === null ? takeNumber(first) : spanOf(sliceReading(line, node.mark.start, node.mark.end));
  const star = /^\s*[★☆▲△※]/u.exec(line.text)?.[0].length ?? 0;
  if (number !== null && star > 0)
    first.extra.push({ label: "#", reading: trimReading(sliceReading(line, 0, star)) });
  const layout = hasHolder(inherited) ? "headings" : (body.form ?? "headings");
  if (drafts.length === 1) {
    const goals = [...path, ...first.names.map(toHeading)];
    prose.entries.push({ layout, number, path: goals, ...toLabelled(first), parts: [] });
  } else
    prose.entries.push({ layout, number, path, ...toLabelled(emptyDraft()), parts: drafts.map(toLabelled) });
}

/** 重点工作：21.整治…: the number that a labelled line has before its words, taken off them. */
function takeNumber({ text }: Draft): Span | null {
  const [first] = text;
  const mark = first === undefined ? null : readNumberMark(first.text);
  if (first === undefined || mark?.style !== "1.") return null;
  text[0] = sliceReading(first, mark.after);
  return spanOf(sliceReading(first, mark.start, mark.end));
}

/** The body of a task with its points; those that follow the task's own clause are words of the task all the same. */
function wholeBody(read: ReadNode): Body {
  const [own, ...more] = read.body.drafts;
  if (read.children.length === 0) return read.body;
  if (own === undefined || more.length > 0 || !says(read) || childrenSay(read))
    return readBody(fullBody(read.node));
  const points = read.node.children.flatMap(linesUnder);
  return { ...read.body, drafts: [{ ...own, text: [...own.text, ...points] }] };
}

const linesUnder = (node: Node): Reading[] => [
  ...node.lines.map(({ reading }) => reading),
  ...node.children.flatMap(linesUnder),
];

/** The words of a node with all that stands under it, numbers of its points included. */
const fullBody = (node: Node): Reading => joinReadings([bodyOf(node), ...node.children.flatMap(linesUnder)]);
