import type { Role } from "../lexicon/labels.js";
import { leadVerbs, sharedVerbs } from "../lexicon/verbs.js";
import { insideBrackets } from "../text/brackets.js";
import { isDeadline, startsWithTime } from "../text/deadline.js";
import { fold } from "../text/fold.js";
import { type Reading, sliceReading, trimReading } from "../text/reading.js";
import { looksLikeOffice, looksLikeUnit, splitUnits, unitNames } from "../text/units.js";
import { findLabels, isUnitRole } from "./label-places.js";
import { holdsCollective, namesOnly, namesPeople } from "./names.js";

/** Some words and what they say of the task: who leads, who answers, by when. */
export interface Assignment {
  role: Role;
  /** The printed label, where there is one. */
  label: Reading | null;
  reading: Reading;
}

/**
 * Reads what a clause, a field or a cell says about responsibility: labelled
 * (牵头单位：A；责任单位：B), in words (A牵头，B、C按职责分工负责，年内完成) or both.
 * Words that say nothing of their role have the `fallback` role.
 */
export function readResponsibility(clause: Reading, fallback: Role): Assignment[] {
  const places = findLabels(clause).filter(({ role }) => role !== "category" && role !== "name");
  const first = places[0];
  if (first === undefined) return readWords(clause, fallback, null);
  const before = trimReading(sliceReading(clause, 0, first.start));
  const saysMore = before.text !== "" && (namesOnly(before) || isTime(before));
  const assignments = saysMore ? readWords(before, fallback, null) : [];
  places.forEach((place, index) => {
    const printed = trimReading(sliceReading(clause, place.end, places[index + 1]?.start));
    const value = trimMarks(printed);
    const label = trimReading(sliceReading(clause, ...place.words));
    if (value.text === "") return;
    if (place.role === "responsibility") assignments.push(...readWords(value, "responsibleUnits", label));
    else if (isUnitRole(place.role) || place.role === "leaders")
      assignments.push(...readWords(value, place.role, label));
    else assignments.push({ role: place.role, label, reading: place.role === "deadline" ? value : printed });
  });
  return assignments;
}

const closing = /(?<![\s;,。、.])[\s;,。、.]+$/u;
const opening = /^[\s;,。、.-]+/u;
const trimMarks = (reading: Reading): Reading => {
  const folded = fold(reading.text);
  const end = folded.replace(closing, "").length;
  return sliceReading(reading, Math.min(end, opening.exec(folded)?.[0].length ?? 0), end);
};

const verbs = [
  ...leadVerbs.map((word) => ({ word, role: "leadUnits" as const })),
  ...sharedVerbs.map((word) => ({ word, role: "responsibleUnits" as const })),
].sort((a, b) => b.word.length - a.word.length);
const anyVerb = verbs.map(({ word }) => word).join("|");
/** What may stand behind an office's name: 督导办、; 督导办和水利局; 督导办牵头; 督导办按职责. */
const behindOffice = `[\\s、,;:。.()/|及和与等]|以及|会同|联合|具体|共同|分别|按|${anyVerb}|$`;
const verbPattern = new RegExp(
  `(?:${anyVerb})(?!单位|部门|科室|处室|机构|主体|人员|方|(?:办公室|[办组处科室])(?:${behindOffice}))`,
  "gu",
);
const roleOfVerb = new Map(verbs.map(({ word, role }) => [word, role]));

interface Verb {
  start: number;
  end: number;
  role: "leadUnits" | "responsibleUnits";
}

function findVerbs(folded: string): Verb[] {
  const inside = insideBrackets(folded);
  const found: Verb[] = [];
  for (const match of folded.matchAll(verbPattern)) {
    if (inside[match.index] === true) continue;
    const role = roleOfVerb.get(match[0]) ?? "responsibleUnits";
    const last = found.at(-1);
    if (last !== undefined && last.end === match.index) last.end += match[0].length;
    else found.push({ start: match.index, end: match.index + match[0].length, role });
  }
  return found;
}

/** Whether folded words close with a verb of responsibility: 水利局、财政局配合. */
export const endsWithVerb = (folded: string): boolean => findVerbs(folded).at(-1)?.end === folded.length;

/** Whether a name or a verb lies across an offset of folded words: 省粮食和储备|局配合, 省财政厅配|合. */
export function liesAcross(folded: string, at: number): boolean {
  const found = findVerbs(folded);
  if (found.some(({ start, end }) => start < at && at < end)) return true;
  const named = folded.slice(0, found[0]?.start);
  return named.length > at && unitNames(named).every(looksLikeUnit);
}

/** Whether the words hold a verb of responsibility outside brackets. */
const hasVerb = (reading: Reading): boolean => findVerbs(fold(reading.text)).length > 0;

/** Reads names and the verbs after them; a phrase of time that no verb claims is the deadline. */
function readWords(words: Reading, fallback: Role, label: Reading | null): Assignment[] {
  const { names, deadline } = cutDeadline(words);
  const assignments: Assignment[] = [];
  const folded = fold(names.text);
  const marked = isUnitRole(fallback) || fallback === "leaders" ? findVerbs(folded) : [];
  let start = 0;
  let ledByWords = false;
  for (const verb of marked) {
    const named = trimMarks(sliceReading(names, start, verb.start));
    start = verb.end;
    if (named.text === "" || fold(named.text) === "由") continue;
    const role = verb.role === "leadUnits" || fallback !== "leadUnits" || ledByWords ? verb.role : fallback;
    ledByWords ||= verb.role === "leadUnits";
    assignments.push(...byHolder(named, role, label, fallback));
  }
  const rest = trimMarks(sliceReading(names, start));
  if (rest.text !== "") {
    const role = ledByWords && isUnitRole(fallback) ? "responsibleUnits" : fallback;
    assignments.push(...byHolder(rest, role, label, fallback));
  }
  if (deadline !== null) assignments.push({ role: "deadline", label: null, reading: deadline });
  return assignments;
}

/** Parts off the last phrases when they say when: （A牵头，6月底前出台细则，年内持续推进）. */
function cutDeadline(words: Reading): { names: Reading; deadline: Reading | null } {
  const folded = fold(words.text);
  const inside = insideBrackets(folded);
  let cut = folded.length;
  for (let end = folded.replace(closing, "").length, i = end - 1; i >= -1; i--) {
    if (i >= 0 && (inside[i] === true || !",;。\n".includes(folded.charAt(i)))) continue;
    const phrases = trimMarks(sliceReading(words, i + 1, end)).text.split(/[，,；;。\n]/u);
    if (!phrases.every((phrase) => isTimePhrase(fold(phrase)))) break;
    cut = i + 1;
    end = i;
  }
  const deadline = trimMarks(sliceReading(words, cut));
  if (deadline.text === "") return cutOpeningTime(words, folded);
  return { names: trimMarks(sliceReading(words, 0, cut)), deadline };
}

/** （6月底前，A牵头，B配合）: the time may stand first. */
function cutOpeningTime(words: Reading, folded: string): { names: Reading; deadline: Reading | null } {
  const end = folded.search(/[,;。]/u);
  const first = trimMarks(sliceReading(words, 0, Math.max(end, 0)));
  if (!isTime(first)) return { names: words, deadline: null };
  return { names: trimMarks(sliceReading(words, end + 1)), deadline: first };
}

const isTime = ({ text }: Reading): boolean => isDeadline(fold(text).replace(closing, ""));

const isTimePhrase = (phrase: string): boolean =>
  isDeadline(phrase) || (startsWithTime(phrase) && !phrase.includes("、") && !looksLikeUnit(phrase));

/** Parts the people from the units in a list: 分管副省长、省教育厅负责. */
function byHolder(named: Reading, role: Role, label: Reading | null, fallback: Role): Assignment[] {
  if (fallback === "leaders") return [{ role: "leaders", label, reading: named }];
  if (!isUnitRole(role)) return [{ role, label, reading: named }];
  const holder = namesPeople(named) && !holdsCollective(named) ? "leaders" : role;
  return [{ role: holder, label, reading: named }];
}

/**
 * Reads a bracket or a sentence as a clause of responsibility; `null` when it is ordinary text.
 * It is one when it opens with a label of the kind, or when a verb of responsibility follows names
 * that look like units, collectives, people or posts.
 */
export function readClause(words: Reading, inBrackets = false): Assignment[] | null {
  const content = trimMarks(words);
  if (content.text.length < 3) return null;
  const labelled = findLabels(content);
  const first = labelled[0];
  if (first !== undefined && (first.start === 0 || isPreface(sliceReading(content, 0, first.start)))) {
    const says = labelled.some(
      ({ role }) =>
        isUnitRole(role) || role === "leaders" || role === "responsibility" || role === "deadline",
    );
    const person = labelled.some(({ role }) => role === "extra");
    return says || person ? readResponsibility(content, "responsibleUnits") : null;
  }
  if (labelled.length > 0 || !hasVerb(content)) return null;
  const assignments = readWords(content, "responsibleUnits", null);
  const holders = assignments.filter(({ role }) => role !== "deadline");
  const areNames = ({ reading }: Assignment): boolean =>
    namesOnly(reading) ||
    (inBrackets && splitUnits(reading).every(({ text }) => /^\p{Script=Han}{2,12}$/u.test(text)));
  const known = holders.some(({ reading }) => namesOnly(reading));
  return known && holders.every(areNames) ? assignments : null;
}

/**
 * Reads a bracket that only names offices, as one that closes a task does: （省教育厅、省财政厅等，年内完成）; `null` where another
 * name stands among them.
 */
export function readBareClause(words: Reading): Assignment[] | null {
  const content = trimMarks(words);
  if (/^原/u.test(content.text) || findLabels(content).length > 0) return null;
  const assignments = readWords(content, "responsibleUnits", null);
  const holders = assignments.filter(({ role }) => role === "responsibleUnits");
  const areOffices = ({ reading }: Assignment): boolean =>
    splitUnits(reading).every(({ text }) => looksLikeOffice(text));
  return holders.length > 0 && holders.every(areOffices) ? assignments : null;
}

/** What may stand before a clause's first label: names, or a word on the kind of target (预期性指标，). */
const isPreface = (words: Reading): boolean =>
  namesOnly(words) ||
  isTime(words) ||
  (words.text.length <= 12 && /(?:指标|类|项目|任务)[,;]\s*$/u.test(fold(words.text)));
