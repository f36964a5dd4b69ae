/**
 * How read targets are compared with labelled ones. Pure: the labelled file's text and the readings in,
 * counts out. Two targets match by value when the numbers are equal and the quotes overlap; then by unit
 * and comparator; then by indicator, where half of the character pairs agree.
 */
import type { Target } from "../src/model/schemas/target.js";

/** A target as labelled; `phrase` is the number as it stands in the sentence. */
export interface LabelledTarget {
  comparator: string;
  value: number;
  valueMax: number | null;
  unitText: string | null;
  indicator: string;
  phrase: string;
  start: number;
  end: number;
  kind: string;
  forms: string[];
}

export interface LabelledSentence {
  text: string;
  targets: LabelledTarget[];
  /** Why nothing in it is a target; `null` where something is. */
  trap: string | null;
}

/** Reads a labelled file: a sentence at the margin, its targets or `none | reason` indented below it. */
export function parseLabelled(file: string): LabelledSentence[] {
  const sentences: LabelledSentence[] = [];
  for (const line of file.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const sentence = sentences.at(-1);
    if (!/^\s/u.test(line)) sentences.push({ text: line, targets: [], trap: null });
    else if (sentence === undefined) throw new Error(`a label before the first sentence: ${line}`);
    else if (line.trim().startsWith("none |")) sentence.trap = line.split("|")[1]?.trim() ?? "";
    else sentence.targets.push(parseTarget(line, sentence));
  }
  return sentences;
}

function parseTarget(line: string, sentence: LabelledSentence): LabelledTarget {
  const [relation = "", indicator = "", phrase = "", kind = "", forms = ""] = line
    .split("|")
    .map((part) => part.trim());
  const [comparatorOrRange = "", ...rest] = relation.split(" ");
  const isRange = comparatorOrRange.includes("..");
  const [low, high] = comparatorOrRange.split("..").map(Number);
  const value = isRange ? low : Number(rest.shift());
  const unitText = rest.join(" ");
  const before = sentence.targets.filter((target) => target.phrase === phrase).at(-1);
  // 收入和人次均增长15%: two labels may share one number.
  const again = before === undefined ? 0 : findPhrase(sentence.text, phrase, before.end);
  const start =
    before === undefined ? findPhrase(sentence.text, phrase, 0) : again < 0 ? before.start : again;
  if (start < 0 || phrase === "" || value === undefined || Number.isNaN(value))
    throw new Error(`not in the sentence: ${line}`);
  return {
    comparator: isRange ? "between" : comparatorOrRange,
    value,
    valueMax: isRange ? (high ?? null) : null,
    unitText: unitText === "-" || unitText === "" ? null : unitText,
    indicator,
    phrase,
    start,
    end: start + phrase.length,
    kind,
    forms: forms.split(/\s+/u).filter((form) => form !== ""),
  };
}

/** Where the phrase stands as a number of its own: 5% is not looked for inside 6.5%. */
function findPhrase(text: string, phrase: string, from: number): number {
  let at = text.indexOf(phrase, from);
  while (at > 0 && /^\d/u.test(phrase) && /[\d.]/u.test(text.charAt(at - 1)))
    at = text.indexOf(phrase, at + 1);
  return at;
}

export type Level = "value" | "relation" | "indicator";
export const levels: readonly Level[] = ["value", "relation", "indicator"];

export interface Counts {
  /** Labelled, read, and agreeing. */
  expected: number;
  found: number;
  right: number;
}

export interface Score {
  sentences: number;
  levels: Record<Level, Counts>;
  byKind: Map<string, Record<Level, Counts>>;
  byForm: Map<string, Record<Level, Counts>>;
  /** Sentences that hold only trap numbers, and those of them in which a target was read. */
  traps: { sentences: number; wrong: number };
  /** Sentences where something is missing, read too much or named differently. */
  misses: { text: string; missing: string[]; surplus: string[] }[];
}

/** Compares the targets read from each sentence with its labels. */
export function scoreTargets(
  sentences: readonly LabelledSentence[],
  read: (text: string) => readonly Target[],
): Score {
  const score: Score = {
    sentences: sentences.length,
    levels: emptyLevels(),
    byKind: new Map(),
    byForm: new Map(),
    traps: { sentences: 0, wrong: 0 },
    misses: [],
  };
  for (const sentence of sentences) {
    const found = read(sentence.text);
    if (sentence.trap !== null) {
      score.traps.sentences++;
      if (found.length > 0) score.traps.wrong++;
    }
    for (const level of levels) tally(score, sentence, found, level);
  }
  return score;
}

function tally(score: Score, sentence: LabelledSentence, found: readonly Target[], level: Level): void {
  const free = new Set(found);
  const missing: string[] = [];
  score.levels[level].expected += sentence.targets.length;
  score.levels[level].found += found.length;
  for (const label of sentence.targets) {
    const match = [...free].find((target) => matches(label, target, level));
    const groups = [
      ...[label.kind].map((kind) => groupOf(score.byKind, kind)),
      ...label.forms.map((form) => groupOf(score.byForm, form)),
    ];
    for (const group of groups) group[level].expected++;
    if (match === undefined) {
      missing.push(`${label.comparator} ${label.value} ${label.unitText ?? "-"} ${label.indicator}`);
      continue;
    }
    free.delete(match);
    score.levels[level].right++;
    for (const group of groups) {
      group[level].right++;
      group[level].found++;
    }
  }
  if (level !== "indicator" || (missing.length === 0 && free.size === 0)) return;
  const surplus = [...free].map(
    (target) =>
      `${target.comparator} ${target.value} ${target.unitText ?? "-"} ${target.indicator} “${target.quote}”`,
  );
  score.misses.push({ text: sentence.text, missing, surplus });
}

const emptyCounts = (): Counts => ({ expected: 0, found: 0, right: 0 });
const emptyLevels = (): Record<Level, Counts> => ({
  value: emptyCounts(),
  relation: emptyCounts(),
  indicator: emptyCounts(),
});

function groupOf(groups: Map<string, Record<Level, Counts>>, name: string): Record<Level, Counts> {
  const known = groups.get(name) ?? emptyLevels();
  groups.set(name, known);
  return known;
}

/** What a reading is compared by; a second label has it too. */
type Comparable = Pick<Target, "value" | "valueMax" | "unitText" | "indicator" | "span"> & {
  comparator: string;
};

export function matches(label: LabelledTarget, target: Comparable, level: Level): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
  if (!near(label.value, target.value)) return false;
  if ((label.valueMax === null) !== (target.valueMax === null)) return false;
  if (label.valueMax !== null && target.valueMax !== null && !near(label.valueMax, target.valueMax))
    return false;
  if (target.span[0] >= label.end || target.span[1] <= label.start) return false;
  if (level === "value") return true;
  if (
    canonicalUnit(label.unitText) !== canonicalUnit(target.unitText) ||
    label.comparator !== target.comparator
  )
    return false;
  return level === "relation" || dice(label.indicator, target.indicator) >= 0.5;
}

/** ％ = %, 个百分点 = 百分点, 吨标煤 = 吨标准煤, full-width brackets = half-width ones. */
export function canonicalUnit(unit: string | null): string | null {
  return (
    unit
      ?.replace(/\s/gu, "")
      .replace("％", "%")
      .replace("个百分点", "百分点")
      .replace("标煤", "标准煤")
      .replace("（", "(")
      .replace("）", ")") ?? null
  );
}

/** Twice the pairs of neighbouring characters that two names share, over all their pairs. */
export function dice(one: string, other: string): number {
  const pairs = (name: string) => {
    const bare = name.replace(/[\s“”‘’"'《》「」（）()[\]【】〔〕的]/gu, "");
    return Array.from({ length: Math.max(bare.length - 1, 0) }, (_, at) => bare.slice(at, at + 2));
  };
  const [ours, theirs] = [pairs(one), pairs(other)];
  if (ours.length + theirs.length === 0) return one === other ? 1 : 0;
  const rest = [...theirs];
  let shared = 0;
  for (const pair of ours) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (ours.length + theirs.length);
}

export const precision = ({ found, right }: Counts): number => (found === 0 ? 1 : right / found);
export const recall = ({ expected, right }: Counts): number => (expected === 0 ? 1 : right / expected);
export function f1(counts: Counts): number {
  const [p, r] = [precision(counts), recall(counts)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** How far two readers who labelled the same sentences agree. */
export interface Agreement {
  sentences: number;
  /** Sentences in which both, or neither, saw a target. */
  alike: number;
  /** Targets of the first reader, of the second, and the same for both at each level. */
  first: number;
  second: number;
  same: Record<Level, number>;
}

/** Compares second labels with the first ones of the same sentences. */
export function compareLabels(
  first: readonly LabelledSentence[],
  second: readonly LabelledSentence[],
): Agreement {
  const known = new Map(first.map((sentence) => [sentence.text, sentence]));
  const agreement: Agreement = {
    sentences: 0,
    alike: 0,
    first: 0,
    second: 0,
    same: { value: 0, relation: 0, indicator: 0 },
  };
  for (const { text, targets } of second) {
    const ours = known.get(text);
    if (ours === undefined) throw new Error(`labelled once only: ${text}`);
    agreement.sentences++;
    if (ours.targets.length > 0 === targets.length > 0) agreement.alike++;
    agreement.first += ours.targets.length;
    agreement.second += targets.length;
    for (const level of levels) agreement.same[level] += countSame(ours.targets, targets, level);
  }
  return agreement;
}

function countSame(ours: readonly LabelledTarget[], theirs: readonly LabelledTarget[], level: Level): number {
  const free = new Set(theirs);
  for (const label of ours) {
    const match = [...free].find((other) =>
      matches(label, { ...other, span: [other.start, other.end] }, level),
    );
    if (match !== undefined) free.delete(match);
  }
  return theirs.length - free.size;
}
