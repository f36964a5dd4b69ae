import { closingNote } from "../lexicon/frame.js";
import { findBrackets } from "../text/brackets.js";
import { fold } from "../text/fold.js";
import { type Reading, sliceReading, trimReading } from "../text/reading.js";
import { looksLikeUnit, splitUnits, unitTraits } from "../text/units.js";
import { assignAll, type Draft, emptyDraft, hasHolder } from "./draft.js";
import { listedRole } from "./label.js";
import { findLabels, isUnitRole, type LabelPlace } from "./label-places.js";
import { namesOnly } from "./names.js";
import { type Assignment, readBareClause, readClause, readResponsibility } from "./responsibility.js";
import { joinWrappedValues } from "./wrapped-values.js";

/** How a task's words end and its responsibilities begin. */
export type BodyForm = "list" | "clause";

/** A stretch of a task's body that says who, by when or what else. */
interface Statement {
  start: number;
  end: number;
  form: BodyForm;
  assignments: Assignment[];
}

/** A task's words and what is said of them; several drafts where several clauses each close a text. */
export interface Body {
  drafts: Draft[];
  form: BodyForm | null;
  /** Words after the last clause: no part of the task. */
  after: Reading | null;
}

/**
 * Reads the body of a task: its sentences, and in between or after them labelled lines
 * (责任单位：…), closing clauses in brackets (（A牵头，B配合）) or a closing sentence (由A负责。).
 */
export function readBody(printed: Reading, isNumbered = true): Body {
  const body = joinWrappedValues(printed);
  const statements = findStatements(body, isNumbered);
  const drafts: Draft[] = [];
  let start = 0;
  let open = emptyDraft();
  for (const statement of statements) {
    const gap = trimReading(sliceReading(body, start, statement.start));
    if (gap.text !== "" && !isPunctuation(gap.text)) {
      const text = withoutComma(passJoint(gap, open.text), statement);
      if (saysSomething(open) && open.text.length > 0) {
        drafts.push(open);
        open = emptyDraft();
      }
      open.text.push(text);
    }
    if (saysContent(statement)) nameByTitle(open);
    assignAll(open, statement.assignments);
    start = statement.end;
    // …3个（A牵头）。 has its full stop behind the clause.
    const last = open.text.at(-1);
    if (body.text.charAt(start) === "。" && last !== undefined && !/[。；;.!?！？]$/u.test(last.text)) {
      open.text.push(sliceReading(body, start, start + 1));
      start++;
    }
  }
  const rest = trimReading(sliceReading(body, start));
  const last = statements.at(-1);
  const restIsText = rest.text !== "" && !isPunctuation(rest.text);
  // A new paragraph after a clause is no part of the task; words on the same line are.
  // So are the points that marks set off: ▲财政收入增长10%。
  const breaksOff =
    last !== undefined && /^[。.;；\s]*\n/u.test(body.text.slice(start)) && !/^[▲△●◆■◇★☆•]/u.test(rest.text);
  if (restIsText && !(breaksOff && saysSomething(open))) open.text.push(rest);
  if (open.text.length > 0 || saysSomething(open)) drafts.push(open);
  // A name with no content beside it is all that is said of the work; that of one clause of several is part of its words.
  for (const draft of drafts)
    if (draft.text.length === 0 || drafts.length > 1) draft.text.unshift(...draft.names.splice(0));
  const form = statements.find(({ form }) => form === "clause")?.form ?? statements[0]?.form ?? null;
  return { drafts, form, after: restIsText && breaksOff && saysSomething(open) ? rest : null };
}

/** 新建医院1所，责任单位：…: the comma before a label is no part of the words. */
function withoutComma(text: Reading, { form }: Statement): Reading {
  const end = text.text.search(/(?:[，,、]|[—–-]{1,2})$/u);
  return form === "list" && end >= 0 ? sliceReading(text, 0, end) : text;
}

/** …3个（A牵头）；改造…: the mark behind a clause ends the words before it. */
function passJoint(text: Reading, before: Reading[]): Reading {
  if (before.length === 0 || !/^[；;，,、]/u.test(text.text)) return text;
  before.push(sliceReading(text, 0, 1));
  return trimReading(sliceReading(text, 1));
}

const saysContent = ({ assignments }: Statement): boolean =>
  assignments.some(({ role }) => role === "content" || role === "task");

const longestTitle = 40;

/** 1.农村饮水提升 above 建设内容：…: the line is the name of what the label describes. */
function nameByTitle(draft: Draft): void {
  const [title] = draft.text;
  const isTitle = title !== undefined && title.text.length <= longestTitle && !/[。；;，,]/u.test(title.text);
  if (draft.text.length === 1 && isTitle) draft.names.push(...draft.text.splice(0));
}

const isPunctuation = (text: string): boolean => /^[\s。.;；,，、：:)）\]】]+$/u.test(text);
const saysSomething = (draft: Draft): boolean =>
  hasHolder(draft) || draft.deadline.length > 0 || draft.extra.length > 0;

function findStatements(body: Reading, isNumbered: boolean): Statement[] {
  const clauses = findClauses(body);
  const labelled = findLabelled(body, clauses);
  const statements = [...clauses, ...labelled].sort((a, b) => a.start - b.start);
  // （市统计局） at the end of a paragraph without a number may be where the words come from.
  if (statements.length === 0) statements.push(...(bareUnits(body) ?? (isNumbered ? bareClauses(body) : [])));
  const sentence = closingSentence(body, statements);
  return sentence === null ? statements : [...statements, sentence].sort((a, b) => a.start - b.start);
}

/** Brackets whose words are a clause of responsibility; one that never closes ends with its line. */
function findClauses(body: Reading): Statement[] {
  const folded = fold(body.text);
  const clauses: Statement[] = [];
  for (const { start, end, closed } of findBrackets(folded)) {
    if ((clauses.at(-1)?.end ?? 0) > start || listedRole(folded.slice(start + 1, end - 1)) !== null) continue;
    const lineEnd = closed ? end : endOfClause(folded, start);
    const assignments = readClause(sliceReading(body, start + 1, closed ? end - 1 : lineEnd), true);
    if (assignments !== null) clauses.push({ start, end: lineEnd, form: "clause", assignments });
  }
  return clauses;
}

/** Brackets with nothing but offices in them, where no other words say who is in charge. */
function bareClauses(body: Reading): Statement[] {
  const folded = fold(body.text);
  return findBrackets(folded).flatMap(({ start, end, closed }): Statement[] => {
    if (!closed || !closesSentence(folded, start, end)) return [];
    const assignments = readBareClause(sliceReading(body, start + 1, end - 1));
    return assignments === null ? [] : [{ start, end, form: "clause", assignments }];
  });
}

/** Whether a bracket stands behind a sentence's full stop, or is the last of its line. */
function closesSentence(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - longestGap), start).trimEnd();
  const after = folded.slice(end, end + longestGap);
  return /[。;!]$/u.test(before) || (before !== "" && /^[。;]?\s*(?:\n|$)/u.test(after));
}

/** Where a bracket that never closes ends: at the line's end, or further while lines end in a list's comma. */
function endOfClause(folded: string, start: number): number {
  let end = folded.indexOf("\n", start);
  while (end >= 0 && /[、,;]\s*$/u.test(folded.slice(start, end))) end = folded.indexOf("\n", end + 1);
  return end < 0 ? folded.length : end;
}

/** Labels outside clauses: at a line's start, or after a sentence where the label names who is in charge. */
function findLabelled(body: Reading, clauses: readonly Statement[]): Statement[] {
  const folded = fold(body.text);
  const places = findLabels(body);
  const statements: Statement[] = [];
  let next = 0;
  places.forEach((place, index) => {
    while ((clauses[next]?.end ?? folded.length) <= place.start) next++;
    const clause = clauses[next];
    if (clause !== undefined && clause.start <= place.start) return;
    const before = folded.slice(Math.max(0, place.start - longestGap), place.start).trimEnd();
    const gap = folded.slice(Math.max(0, place.start - longestGap), place.start).slice(before.length);
    const opensLine = gap.includes("\n") || place.start - gap.length <= 0;
    const follows = (statements.at(-1)?.end ?? -1) >= place.start - gap.length;
    const names = isUnitRole(place.role) || place.role === "leaders" || place.role === "responsibility";
    // …到位.责任单位: …, …完成一期工程 责任单位: …
    const afterSentence = names && (/[。.;,!?！？”)\]-]$/u.test(before) || gap !== "");
    if (!(opensLine || follows || afterSentence)) return;
    const limit = Math.min(places[index + 1]?.start ?? folded.length, clause?.start ?? folded.length);
    const end = endOfValue(body, folded, place, limit);
    statements.push({ start: place.start, end, form: "list", assignments: readLabelled(body, place, end) });
  });
  return statements.flatMap((statement, index) => [
    statement,
    ...findOtherLabels(body, folded, statement.end, statements[index + 1]?.start ?? folded.length),
  ]);
}

/** What a label says up to `end`; names and goals are taken as printed, not read for units. */
function readLabelled(body: Reading, place: LabelPlace, end: number): Assignment[] {
  if (place.role !== "name" && place.role !== "category")
    return readResponsibility(sliceReading(body, place.start, end), "responsibleUnits");
  const reading = trimReading(sliceReading(body, place.end, end));
  return reading.text === "" ? [] : [{ role: place.role, label: null, reading }];
}

/** 工作进度安排：… under 牵头单位：…: lines with labels of their own that the lexicon does not know. */
function findOtherLabels(body: Reading, folded: string, from: number, to: number): Statement[] {
  const statements: Statement[] = [];
  for (const line of folded.slice(from, to).matchAll(otherLabel)) {
    const start = from + line.index + 1;
    const colon = folded.indexOf(":", start);
    const end = from + line.index + line[0].length;
    if (closingNote.test(folded.slice(start, end).trimStart())) continue;
    const label = trimReading(sliceReading(body, start, colon));
    const reading = trimReading(sliceReading(body, colon + 1, end));
    statements.push({ start, end, form: "list", assignments: [{ role: "extra", label, reading }] });
  }
  return statements;
}

/** A line that opens with a few characters and a colon, and has something behind it. */
const otherLabel = /\n[^\S\n]*(?!附件|附表|附:)\p{Script=Han}{2,10}:[^\n]*\S[^\n]*/gu;

/** How much white space before a label is looked through. */
const longestGap = 40;

const wholeValue: ReadonlySet<LabelPlace["role"]> = new Set(["extra", "content", "task", "name", "category"]);

/** Where a labelled value ends: with its line, or where the list of names it holds does. */
function endOfValue(body: Reading, folded: string, place: LabelPlace, limit: number): number {
  if (wholeValue.has(place.role)) return limit;
  let end = place.end;
  for (;;) {
    const newline = folded.indexOf("\n", end);
    if (newline < 0 || newline >= limit) return limit;
    const line = folded.slice(end, newline).trim();
    const nextLine = folded.indexOf("\n", newline + 1);
    const next = sliceReading(body, newline + 1, Math.min(limit, nextLine < 0 ? limit : nextLine));
    const isBlankSoFar = folded.slice(place.end, newline).trim() === "";
    const namesGoOn =
      !line.endsWith("。") && next.text.trim() !== "" && !/。/u.test(next.text) && namesOnly(next);
    if (!(isBlankSoFar || /[、,]$/u.test(line) || namesGoOn)) return newline;
    end = newline + 1;
  }
}

/** A last paragraph that is nothing but units, without label or bracket. */
function bareUnits(body: Reading): Statement[] | null {
  const start = body.text.trimEnd().lastIndexOf("\n") + 1;
  const line = trimReading(sliceReading(body, start));
  if (start === 0 || line.text.length > 120 || /[。:;]/u.test(fold(line.text))) return null;
  const names = splitUnits(line);
  // A lone office may as well be a signature.
  const areUnits =
    names.length > 1 && names.every(({ text }) => looksLikeUnit(text) && unitTraits(text).kind !== "area");
  if (!areUnits) return null;
  const assignments: Assignment[] = [{ role: "responsibleUnits", label: null, reading: line }];
  return [{ start, end: body.text.length, form: "list", assignments }];
}

/** Where the last sentence ends, a full stop of half width included: 3.5 holds none. */
function endOfSentence(folded: string): number {
  let end = Math.max(...["。", ";", "！", "!"].map((mark) => folded.lastIndexOf(mark))) + 1;
  for (let dot = folded.lastIndexOf("."); dot >= end; dot = folded.lastIndexOf(".", dot - 1)) {
    if (/\p{Script=Han}/u.test(folded.charAt(dot - 1))) end = dot + 1;
    if (dot === 0) break;
  }
  return end;
}

/** A last sentence that only says who: 由市审计局负责。 */
function closingSentence(body: Reading, statements: readonly Statement[]): Statement | null {
  const start = Math.max(0, ...statements.map(({ end }) => end));
  const folded = fold(body.text);
  const trimmed = folded.trimEnd();
  if (start >= trimmed.length) return null;
  const inner = trimmed.replace(/[。.;!！]$/u, "");
  const from = Math.max(
    start,
    endOfSentence(inner),
    inner.lastIndexOf("\n") + 1,
    // 关于某事，由A会同B负责落实: the clause begins within the sentence.
    inner.lastIndexOf(",由") + 1,
  );
  // In a later paragraph only a line that is nothing else speaks of the task.
  const lineStart = inner.lastIndexOf("\n", from) + 1;
  if (lineStart > 0 && inner.slice(lineStart, from).trim() !== "") return null;
  const words = trimReading(sliceReading(body, from, inner.length));
  if (words.text.length > 120 || /:/u.test(fold(words.text)) || from === 0) return null;
  const assignments = readClause(words);
  return assignments === null ? null : { start: from, end: trimmed.length, form: "clause", assignments };
}
