import type { Comparator } from "../../model/schemas/comparator.js";
import type { Threshold } from "../../model/schemas/threshold.js";
import type { Amount } from "./amounts.js";
import { indicatorKey } from "./indicator-key.js";
import { targetKind } from "./kind.js";
import { type Left, readLeft } from "./left.js";
import { behindNoun, type Name, nameOf, pairNames } from "./naming.js";
import { type Right, readRight } from "./right.js";
import type { Sentence } from "./sentences.js";
import { noteWord, type Reading } from "./state.js";
import { whyNot } from "./verdict.js";

/** An amount with what stands around it. */
export interface Case {
  /** Token index. */
  at: number;
  amount: Amount;
  left: Left;
  right: Right;
}

/** What is gathered between two targets. */
interface Gathered {
  /** Token index that left contexts reach back to. */
  after: number;
  thresholds: Case[];
  /** The tokens of 由2个, and its value. */
  hidden: readonly [number, number] | null;
  baseline: { at: number; value: number } | null;
  /** Names given ahead by 分别. */
  paired: Map<number, { name: string; left: Left }>;
}

/** Reads the targets of one sentence into `reading.targets`. */
export function readSentence(reading: Reading, sentence: Sentence): void {
  const gathered: Gathered = {
    after: sentence.first,
    thresholds: [],
    hidden: null,
    baseline: null,
    paired: new Map(),
  };
  let noted = sentence.first;
  for (const at of sentence.amounts) {
    for (; noted <= at; noted++) noteWord(reading, noted);
    readAmountAt(reading, sentence, at, gathered);
  }
  for (; noted < sentence.last; noted++) noteWord(reading, noted);
}

function readAmountAt(reading: Reading, sentence: Sentence, at: number, gathered: Gathered): void {
  const amount = reading.tokens[at]?.amount;
  if (!amount) return;
  const left = readLeft(reading, sentence, at, gathered.after, gathered.hidden);
  const right = readRight(reading, sentence, at);
  const given: Case = { at, amount, left, right };
  const pair = gathered.paired.get(at);
  if (pair)
    return pushTarget(reading, { ...given, left: pair.left }, { name: pair.name, noun: pair.name }, gathered);
  const reason = whyNot(given, reading, sentence);
  if (reason === "baseline") {
    gathered.hidden = [fromIndex(reading, at, gathered.after), at + 1];
    gathered.baseline = { at, value: amount.value };
  }
  if (reason === "threshold") gathered.thresholds.push(given);
  if (reason !== null) return leaveOut(reading, given, reason, gathered);
  const names = left.isPaired ? pairNames(reading, given) : null;
  if (names !== null) for (const [index, name] of names) gathered.paired.set(index, { name, left });
  const own = names?.get(at);
  const name =
    own !== undefined ? { name: own, noun: own } : nameOf(reading, sentence, given, gathered.thresholds);
  if (name === null) return leaveOut(reading, given, "no-commitment", gathered);
  pushTarget(reading, given, name, gathered);
}

/** Where 由 or 从 stands before the amount at `at`. */
function fromIndex(reading: Reading, at: number, after: number): number {
  for (let index = at - 1; index >= Math.max(after, at - 6); index--) {
    if (reading.tokens[index]?.roles.has("from")) return index;
  }
  return at;
}

/** Numbers that are part of a name (二期, 5A, 3岁) leave the noun around them whole; others end it. */
const transparent: ReadonlySet<string> = new Set([
  "baseline",
  "threshold",
  "grade",
  "phase",
  "version",
  "ordinal",
  "denominator",
  "service-circle",
  "slogan",
  "unmeasured",
  "size",
  "eligibility",
  "word",
]);

function leaveOut(
  reading: Reading,
  given: Case,
  reason: NonNullable<ReturnType<typeof whyNot>>,
  gathered: Gathered,
): void {
  const { at, amount, left, right } = given;
  reading.verdicts.set(at, { reason, target: null });
  if (amount.label !== null || transparent.has(reason)) return;
  const noun = left.noun || right.head;
  if (reason === "past-result" && noun !== "") {
    reading.previous = {
      noun,
      flow: left.flow,
      unit: amount.unit?.word ?? "",
      threshold: "",
      isTarget: false,
    };
  }
  gathered.after = right.head !== "" && left.noun === "" ? behindNoun(reading, at, right.end) : at + 1;
  gathered.thresholds = [];
  gathered.hidden = null;
}

function pushTarget(
  reading: Reading,
  given: Case,
  { name, noun, flow, byHead }: Name,
  gathered: Gathered,
): void {
  const { text } = reading;
  const { at, amount, left, right } = given;
  const firstThreshold = gathered.thresholds[0];
  const start = Math.min(left.start, firstThreshold?.left.start ?? left.start);
  const end = byHead ? Math.max(right.end, amount.end) : amount.end;
  const [quoteStart, quoteEnd] = trimSpan(text, start, end);
  const isWithin = gathered.baseline !== null && gathered.hidden !== null;
  const index = reading.targets.length;
  const thresholds = gathered.thresholds.map((threshold, place) =>
    toThreshold(reading, threshold, gathered.thresholds[place - 1], noun),
  );
  reading.targets.push({
    indicator: name,
    indicatorKey: indicatorKey(name),
    comparator: comparatorOf(amount, left),
    value: amount.value,
    valueMax: amount.valueMax,
    unitText: unitTextOf(given),
    unitCode: left.isRank ? "{rank}" : (amount.unit?.code ?? null),
    currency: amount.unit?.currency ?? null,
    kind: targetKind(amount, left, name),
    per: left.per,
    thresholds,
    modality: left.modality ?? reading.modality,
    basis: left.basis,
    baselineValue: isWithin ? (gathered.baseline?.value ?? null) : null,
    due: reading.due,
    quote: text.slice(quoteStart, quoteEnd),
    span: [quoteStart, quoteEnd],
    scaledFrom: amount.scaled ? text.slice(amount.start, amount.numberEnd).replace(/\s/gu, "") : null,
  });
  reading.verdicts.set(at, { reason: "target", target: index });
  for (const threshold of gathered.thresholds)
    reading.verdicts.set(threshold.at, { reason: "threshold", target: index });
  if (isWithin && gathered.baseline)
    reading.verdicts.set(gathered.baseline.at, { reason: "baseline", target: index });
  reading.previous = {
    noun,
    flow: left.flow,
    unit: amount.unit?.word ?? "",
    threshold:
      firstThreshold === undefined ? "" : firstThreshold.left.noun || (reading.previous?.threshold ?? ""),
    isTarget: true,
  };
  gathered.after = byHead ? behindNoun(reading, at, right.end) : at + 1;
  gathered.thresholds = [];
  gathered.hidden = null;
  gathered.baseline = null;
}

/** 前10位, 前三: a place in an order is one of the first N. Else what stands behind the number, then what stands before. */
function comparatorOf(amount: Amount, left: Left): Comparator {
  if (amount.valueMax !== null) return "between";
  if (left.isRank) return "<=";
  if (left.bound === ">" || left.bound === "<") return left.bound;
  return amount.hasBound ? amount.comparator : (left.bound ?? amount.comparator);
}

function unitTextOf({ amount, left, right }: Case): string | null {
  if (left.isRank) return "位";
  if (amount.unit !== null) return amount.unit.text;
  return /^增长/u.test(right.text) && amount.value === 0 ? "%" : null;
}

function toThreshold(
  reading: Reading,
  { amount, left }: Case,
  before: Case | undefined,
  counted: string,
): Threshold {
  const isOther = before?.right.text === "或";
  const noun = isOther ? before.left.noun : left.noun;
  const start = left.noun === "" || isOther ? amount.start : left.nounStart;
  return {
    indicator: noun || reading.previous?.threshold || counted,
    comparator: comparatorOf(amount, left),
    value: amount.value,
    unitText: amount.unit?.text ?? "",
    currency: amount.unit?.currency ?? null,
    joinedBy: isOther ? "或" : null,
    quote: reading.text.slice(start, amount.end),
    span: [start, amount.end],
  };
}

function trimSpan(text: string, start: number, end: number): [number, number] {
  let [low, high] = [start, end];
  while (low < high && /[\s，、；：。]/u.test(text.charAt(low))) low++;
  while (high > low && /[\s，、；：。]/u.test(text.charAt(high - 1))) high--;
  return [low, high];
}
