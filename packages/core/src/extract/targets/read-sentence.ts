import type { Amount } from "./amounts.js";
import { isAge } from "./described.js";
import { type Left, readLeft } from "./left.js";
import { makers } from "./left-noun.js";
import { makeTarget } from "./make-target.js";
import { behindNoun, type Name, nameOf, pairNames, prefersHead } from "./naming.js";
import type { NumberReason } from "./reasons.js";
import { type Right, readRight } from "./right.js";
import { changeOf, has } from "./roles.js";
import type { Sentence } from "./sentences.js";
import { noteWord, type Reading } from "./state.js";
import type { Token } from "./tokens.js";
import { findFrom, whyNot } from "./verdict.js";

/** An amount with what stands around it. */
export interface Case {
  /** Token index. */
  at: number;
  /** Place among the sentence's amounts. */
  order: number;
  amount: Amount;
  left: Left;
  right: Right;
}

/** What is gathered between two targets. */
interface Gathered {
  /** Token index that left contexts reach back to. */
  after: number;
  thresholds: Case[];
  /** 由2个 or （2023年为2个）, which the target behind it starts from, and its tokens. */
  baseline: { given: Case; tokens: readonly [first: number, last: number] } | null;
  /** Names given ahead by 分别, by token index. */
  paired: Map<number, { name: Name; left: Left }>;
  /** Why the last amount was left out, for one in an enumeration that has no words of its own. */
  reason: NumberReason | null;
}

/** Reads the targets of one sentence into `reading.targets`, from left to right. */
export function readSentence(reading: Reading, sentence: Sentence): void {
  const gathered: Gathered = {
    after: sentence.first,
    thresholds: [],
    baseline: null,
    paired: new Map(),
    reason: null,
  };
  let noted = sentence.first;
  for (const [index, at] of sentence.amounts.entries()) {
    for (; noted <= at; noted++) noteWord(reading, noted);
    readAmountAt(reading, sentence, index, gathered);
  }
  for (; noted < sentence.last; noted++) noteWord(reading, noted);
}

function readAmountAt(reading: Reading, sentence: Sentence, index: number, gathered: Gathered): void {
  const at = sentence.amounts[index] ?? 0;
  const amount = reading.tokens[at]?.amount;
  if (!amount) return;
  const left = readLeft(reading, sentence, at, gathered.after, gathered.baseline?.tokens);
  const given: Case = { at, order: index, amount, left, right: readRight(reading, sentence, at) };
  const pair = gathered.paired.get(at);
  if (pair) {
    take(reading, { ...given, left: pair.left }, pair.name, gathered);
    return;
  }
  // 3家年营业收入超10亿元的企业、5家…: a limit within the noun of the target before says nothing of the next.
  if (at < gathered.after) {
    reading.verdicts.set(at, { reason: "threshold", target: reading.targets.length - 1 });
    return;
  }
  const reason = whyNot(given, reading, sentence) ?? sharedReason(reading, sentence, given, gathered);
  if (reason !== null) {
    leaveOut(reading, given, reason, gathered);
    return;
  }
  const next = sentence.amounts[index + 1];
  const place = { reading, sentence, after: gathered.after, thresholds: gathered.thresholds, next };
  if (left.isPaired) {
    for (const [token, noun] of pairNames(place, given) ?? []) {
      gathered.paired.set(token, { name: { name: noun, noun, flow: "", byHead: false }, left });
    }
  }
  const name = gathered.paired.get(at)?.name ?? nameOf(place, given);
  if (name === null) leaveOut(reading, given, "no-commitment", gathered);
  else take(reading, given, name, gathered);
}

/** 现有企业67家，从业人员1.2万人: a bare number behind one that is no target is none either. */
function sharedReason(
  { tokens }: Reading,
  sentence: Sentence,
  { at, order, amount, left, right }: Case,
  { reason }: Gathered,
): NumberReason | null {
  if (reason === null) return null;
  // A clause without a number in between begins something else.
  const before = sentence.amounts[order - 1] ?? at;
  let commas = 0;
  let reaches = false;
  for (let index = before; index < at; index++) {
    const { mark, roles, date } = tokens[index] as Token;
    if (mark === ",") commas++;
    // 2024年收入38亿元，2025年力争42亿元
    reaches ||= has.attain(roles) || (reason === "past-result" && (has.modality(roles) || date !== null));
    // 规模20万千瓦的项目，年内并网10万千瓦
    reaches ||= mark === "," && reason !== "existing-set" && has.date(tokens[index + 1]?.roles);
  }
  if (commas > 1 || reaches) return null;
  // 28个项目，年度计划投资42亿元: what is to be spent in a year is promised.
  if (reason !== "past-result" && /^(?:年度|当年|今年|年内)/u.test(left.noun)) return null;
  const isRate = amount.unit?.word === "%" && /(?:率|比例|占比)$/u.test(left.noun);
  const isBare = !left.hasVerb && !left.attains && amount.comparator === "=" && !isRate;
  if (reason === "article" || reason === "word" || reason === "slogan" || reason === "unmeasured")
    return null;
  return isBare && (right.head === "" || left.noun === "") ? reason : null;
}

/** Numbers that are part of a name (二期, 5A, 3岁) leave the noun around them whole; others end it. */
const transparent: ReadonlySet<NumberReason> = new Set<NumberReason>([
  "baseline",
  "threshold",
  "denominator",
  "service-circle",
  "slogan",
  "unmeasured",
  "size",
  "eligibility",
  "word",
]);

/** What a level in brackets before a change may be taken for. */
const asides: ReadonlySet<NumberReason> = new Set<NumberReason>([
  "past-result",
  "existing-set",
  "no-commitment",
]);

function leaveOut(reading: Reading, given: Case, reason: NumberReason, gathered: Gathered): void {
  const { at, amount, left, right } = given;
  reading.verdicts.set(at, { reason, target: null });
  if (reason === "threshold") gathered.thresholds.push(given);
  const from = reason === "baseline" ? findFrom(given, reading) : null;
  const aside = asides.has(reason) ? findAside(given, reading) : null;
  const tokens = from === null ? aside : ([from, at + 1] as const);
  if (tokens !== null) gathered.baseline = { given, tokens };
  if (aside !== null) return;
  // 十五年教育普及率: a time inside a name, but 三年时间 and 三年内 end what stands before.
  const isNamed = reason === "period" && right.head !== "" && !/^[时内前来后中]/u.test(right.text);
  if (reason === "size" || (reason === "eligibility" && !isAge(amount))) gathered.reason = reason;
  // 三年翻一番: the time stands between noun and number.
  const isWithin = reason === "period" && reading.tokens[at + 1]?.amount?.unit?.word === "倍";
  // 在建成26处供水设施的基础上，再建40处
  const ground =
    reason === "baseline" && tokens === null
      ? right.head.replace(/的?(?:基础上|基数).*$/u, "") || (/[\d、]/u.test(left.noun) ? "" : left.noun)
      : "";
  const own = makers.has(left.activity) ? left.noun : left.noun + left.activity;
  const noun = ground || own || right.head;
  if (ground !== "" || ((reason === "past-result" || reason === "existing-set") && noun !== "")) {
    reading.previous = {
      noun,
      flow: left.flow,
      unit: amount.unit?.word ?? "",
      threshold: "",
    };
  }
  if (amount.label !== null || transparent.has(reason) || isNamed || isWithin) return;
  startAnew(reading, given, reason !== "period" && right.head !== "" && prefersHead(given), gathered);
  // 用3年时间|整治水体45条
  if (reason === "period" && reading.folded.startsWith("时间", amount.end)) gathered.after = at + 2;
  gathered.reason = reason;
}

/** 覆盖率（2023年为41%）提高到: the tokens of a bracket that closes behind an amount, where a change comes next. */
function findAside({ at }: Case, { tokens }: Reading): readonly [first: number, last: number] | null {
  const closing = tokens[at + 1];
  const next = tokens[at + 2];
  if (closing?.mark !== ")" || next === undefined || closing.match < 0) return null;
  const changes = has.attain(next.roles) || changeOf(next.roles) !== null;
  return changes ? [closing.match, at + 2] : null;
}

function take(reading: Reading, given: Case, name: Name, gathered: Gathered): void {
  const { at, amount } = given;
  const { thresholds, baseline } = gathered;
  const index = reading.targets.length;
  reading.targets.push(makeTarget(reading, given, name, thresholds, baseline?.given ?? null));
  reading.verdicts.set(at, { reason: "target", target: index });
  for (const threshold of thresholds)
    reading.verdicts.set(threshold.at, { reason: "threshold", target: index });
  if (baseline) reading.verdicts.set(baseline.given.at, { reason: "baseline", target: index });
  const first = thresholds[0];
  reading.previous = {
    noun: name.noun,
    flow: name.flow,
    unit: amount.unit?.word ?? "",
    threshold: first === undefined ? "" : first.left.noun || (reading.previous?.threshold ?? ""),
  };
  startAnew(reading, given, name.byHead, gathered);
  gathered.reason = null;
}

function startAnew(reading: Reading, { at, right }: Case, byHead: boolean, gathered: Gathered): void {
  gathered.after = byHead ? behindNoun(reading, at, right.end) : at + 1;
  gathered.thresholds = [];
  gathered.baseline = null;
}
