import type { Deadline } from "../../model/schemas/deadline.js";
import type { Target } from "../../model/schemas/target.js";
import { readDeadline } from "../../text/deadline-date.js";
import type { NumberReason } from "./reasons.js";
import { doesAny } from "./roles.js";
import type { Sentence } from "./sentences.js";
import type { Token } from "./tokens.js";

/** What the target before leaves to the next one that has no noun or verb of its own. */
export interface Previous {
  noun: string;
  flow: string;
  /** The unit's word. */
  unit: string;
  /** The noun of its first threshold: 总投资. */
  threshold: string;
}

/** A text on its way through the grammar: what does not change, what was found, what was said so far. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly year: number | null;
  readonly targets: Target[];
  /** What became of each amount, by token index. */
  readonly verdicts: Map<number, { reason: NumberReason; target: number | null }>;

  /** 去年 or 已 was read, and nothing has turned to the future since. */
  isPast: boolean;
  /** Whether the words before the bracket that is open are past; `null` where none is open. */
  isPastOutside: boolean | null;
  /** The sentence tells results from beginning to end. */
  isReport: boolean;
  /** 给予 was read: amounts of money are rates until the sentence ends. */
  isSubsidy: boolean;
  /** 每500户 was read: numbers are a formula until the sentence ends. */
  isFormula: boolean;
  /** A case was named (满三年的，…; 申请人): amounts are what the rule says of it until the sentence ends. */
  isRule: boolean;
  /** Where the clause begins that is being read, as a token index. */
  clauseStart: number;
  modality: string | null;
  /** How many targets there were before the paragraph's sentence: one more, and what follows is promised too. */
  told: number;
  due: Deadline | null;
  /** A date to be reached was read: 到2025年, 6月底前. */
  hasDeadline: boolean;
  previous: Previous | null;
  /** The last clause without a number, for a number that has no noun: 用水报装，3个工作日内办结. */
  subject: string;
}

export function startReading(
  text: string,
  folded: string,
  tokens: readonly Token[],
  year: number | null,
  targets: Target[],
): Reading {
  return {
    text,
    folded,
    tokens,
    year,
    targets,
    verdicts: new Map(),
    isPast: false,
    isPastOutside: null,
    isReport: false,
    isSubsidy: false,
    isFormula: false,
    isRule: false,
    clauseStart: 0,
    modality: null,
    told: targets.length,
    due: null,
    hasDeadline: false,
    previous: null,
    subject: "",
  };
}

/** A semicolon carries time and deadline on; every other end of a sentence ends them too. */
export function startSentence(reading: Reading, sentence: Sentence): void {
  const { tokens } = reading;
  if (tokens[sentence.first - 1]?.mark !== ";") {
    reading.isPast = false;
    reading.isPastOutside = null;
    reading.due = null;
    reading.told = reading.targets.length;
    reading.hasDeadline = false;
  }
  reading.isSubsidy = false;
  reading.isFormula = false;
  reading.isRule = false;
  reading.clauseStart = sentence.first;
  reading.modality = null;
  reading.previous = null;
  reading.subject = "";
  reading.isReport =
    tellsResult(reading, sentence) ||
    (reading.year === null && (tellsYear(reading, sentence) || turnsToNow(reading, sentence)));
}

/** 未完成, 创历史新高, in a sentence that promises nothing. */
function tellsResult({ tokens }: Reading, { first, last, clauses }: Sentence): boolean {
  if (!clauses.some(({ roles }) => roles.has("report"))) return false;
  for (let index = first; index < last; index++) {
    const roles = tokens[index]?.roles;
    if (roles?.has("modality") || roles?.has("future")) return false;
  }
  return true;
}

/**
 * Where the plan's year is not known: 2022年完成投资38亿元，比上年增长4% tells a result. A bare year, or
 * 上半年, opens the sentence, a year before is compared with, and no word of it promises or bounds anything.
 */
function tellsYear({ tokens, folded }: Reading, { first, last }: Sentence): boolean {
  const opening = tokens[first];
  const date = opening?.date ?? null;
  const isPart = opening !== undefined && partsOfYear.has(folded.slice(opening.start, opening.end));
  if (opening === undefined || date?.isDeadline || !(isPart || date?.year != null)) return false;
  // 2020年的用水系数为0.61
  let compares = date !== null && folded[opening.end] === "的";
  let follows = false;
  for (let index = first; index < last; index++) {
    const token = tokens[index] as Token;
    // 低于全市平均水平 compares, it does not promise.
    const beside = tokens[index + 1];
    const compared = beside !== undefined && (beside.roles.has("scope") || beside.roles.has("past"));
    if (!compared && promises(token.roles)) return false;
    if (token.amount?.hasBound) return false;
    // 收入38620元，增长5.3%: an amount and right behind it how much more it is.
    compares ||= token.roles.has("basis") || (follows && token.roles.has("increase"));
    const passes = token.mark === "," || token.roles.has("adverb");
    follows = (token.amount !== null && token.amount.unit?.word !== "%") || (follows && passes);
  }
  return compares;
}

/**
 * 2023年完成投资86亿元，为今年工作打好基础: a bare year opens a clause, nothing is promised or bounded, and only behind
 * the last number comes a clause about now.
 */
function turnsToNow({ tokens, folded }: Reading, { first, last, amounts, clauses }: Sentence): boolean {
  const end = amounts.at(-1) ?? first;
  let year = first;
  while (year < end && tokens[year]?.date === null) year++;
  const opens = year === first || tokens[year - 1]?.mark === ",";
  const date = tokens[year]?.date ?? null;
  if (year > (amounts[0] ?? first) || !opens || date === null || date.year === null || date.isDeadline)
    return false;
  for (let index = first; index <= end; index++) {
    const token = tokens[index] as Token;
    if (token.amount?.hasBound || promises(token.roles)) return false;
  }
  for (let index = end + 1; index < last; index++) {
    const { start, roles } = tokens[index] as Token;
    const isLater = clauses[index - first] !== clauses[end - first];
    if (isLater && (roles.has("future") || folded.startsWith("继续", start))) return true;
  }
  const rest = folded.slice(tokens[end]?.end ?? 0, tokens[last - 1]?.end ?? 0);
  return /,[^,]*(?:较高|较好|良好|明显|显著)$/u.test(rest);
}

const partsOfYear = new Set(["上半年", "前三季度", "一季度", "二季度", "三季度"]);
const promises = doesAny("modality future atLeast atMost above below about");

/** Words that end like a comparison and are none: 鉴于|去年. */
const causes = new Set(["鉴于", "由于", "源于", "得于"]);
/** Before 去年 and 上年: what follows is compared with, not told. */
const comparing = "于比较同与和在由从";

/** Whether a word says something of the rest of its sentence. */
const tellsMore = doesAny("past applicant total modality future subsidy date");

/** Takes note of what the word at `index` says about the rest of the sentence. */
export function noteWord(reading: Reading, index: number): void {
  const token = reading.tokens[index] as Token;
  const { roles } = token;
  if (token.date !== null) noteDate(reading, index);
  else if (token.amount !== null) {
    // 五年来, 近三年, 前5个月
    const isYears = token.amount.unit?.word === "年";
    const isMonths = token.amount.unit?.word === "个月" && reading.folded[token.start - 1] === "前";
    if (isMonths && !token.amount.hasBound) reading.isPast ||= reading.modality === null;
    if (isYears && (reading.folded[token.end] === "来" || reading.folded[token.start] === "近"))
      reading.isPast = true;
  } else if (tellsMore(roles) || (roles.size > 0 && reading.folded[token.start - 1] === "共")) {
    const word = reading.folded.slice(token.start, token.end);
    if (roles.has("past")) {
      const isCompared =
        !word.startsWith("已") && comparing.includes(reading.folded.charAt(token.start - 1) || " ");
      reading.isPast ||= !isCompared || causes.has(reading.folded.slice(token.start - 2, token.start));
    } else if (roles.has("applicant")) reading.isRule = true;
    else if (isJointly(reading, token)) reading.isPast ||= isUnpromised(reading);
    else if (roles.has("total")) reading.isPast ||= isUnpromised(reading);
    else if (roles.has("modality")) {
      reading.modality = word;
      reading.isPast = false;
      reading.isRule = false;
    } else if (roles.has("future") || (word === "全年" && opens(reading, index))) reading.isPast = false;
    if (roles.has("subsidy")) reading.isSubsidy = true;
    if (roles.has("date") && /[内底末前]$/u.test(word)) {
      setDue(reading, token);
      reading.hasDeadline = true;
      reading.isRule = false;
    } else if (word === "全年" && opens(reading, index)) reading.hasDeadline = true;
  } else if (token.mark === ",") {
    noteClause(reading, token.start);
    reading.clauseStart = index + 1;
  } else if (token.mark === "(" && token.match > index) reading.isPastOutside ??= reading.isPast;
  else if (token.mark === ")" && reading.isPastOutside !== null) {
    reading.isPast = reading.isPastOutside;
    reading.isPastOutside = null;
  }
}

const isUnpromised = ({ hasDeadline, modality }: Reading): boolean => !hasDeadline && modality === null;

/** 共排查, 共查处: a sum of what was done; 公共 and 一共 end otherwise. */
const isJointly = ({ folded }: Reading, { start, roles }: Token): boolean =>
  folded[start - 1] === "共" &&
  !"公总一".includes(folded.charAt(start - 2) || " ") &&
  (roles.has("light") || roles.has("activity") || roles.has("flow"));

/** 连续亏损三年的，…: what follows is a rule for that case. 对首次入规的企业，…: money that follows is its rate. */
function noteClause(reading: Reading, end: number): void {
  const { folded, tokens, clauseStart, targets, told } = reading;
  if (targets.length > told) return;
  const start = tokens[clauseStart]?.start ?? end;
  const clause = folded.slice(Math.max(start, end - 40), end);
  if (clause.endsWith("的") || /(?<!必)须(?!确保|力争)/u.test(clause)) reading.isRule = true;
  if (/^(?:对(?![接照标口外内比])|凡)/u.test(folded.slice(start, start + 2))) {
    reading.isSubsidy ||= !/进行|开展|实施/u.test(clause);
  }
}

/** Whether the word at `index` opens a clause. */
const opens = ({ tokens }: Reading, index: number): boolean => (tokens[index - 1]?.mark ?? ",") !== "";

function noteDate(reading: Reading, index: number): void {
  const { tokens } = reading;
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  const year = token.date?.year ?? null;
  const isReached = before?.roles.has("attain") === true;
  if (before?.roles.has("basis") || before?.roles.has("from") || before?.roles.has("past")) return;
  if (token.date?.isSoFar || tellsAside(reading, index)) reading.isPast = true;
  if (/^的?基础/u.test(reading.folded.slice(token.end, token.end + 3))) return;
  // 2021年至2023年: the end of a range of time, not a deadline.
  if (isReached && tokens[index - 2]?.date != null) return;
  if (year !== null && reading.year !== null) reading.isPast = year < reading.year && !isReached;
  else if (year !== null && (isReached || token.date?.isDeadline)) reading.isPast = false;
  reading.hasDeadline ||= isReached || token.date?.isDeadline === true;
  const isOwn = isReached || token.date?.isDeadline || opens(reading, index) || before?.roles.has("modality");
  if (!reading.isPast && isOwn) setDue(reading, token);
}

/** How many tokens of a bracket are looked through; a bound keeps brackets within brackets linear. */
const longestAside = 24;

/** （2023年为41.3%）: a bare year opens the bracket, and no word in it promises, bounds or reaches anything. */
function tellsAside({ tokens, year }: Reading, index: number): boolean {
  const bracket = tokens[index - 1];
  const date = tokens[index]?.date;
  if (year !== null || bracket?.mark !== "(" || date?.year == null || date.isDeadline) return false;
  for (let inner = index + 1; inner < Math.min(bracket.match, index + longestAside); inner++) {
    const { amount, roles, start, end } = tokens[inner] as Token;
    const reaches = roles.has("attain") && end - start > 1;
    if (amount?.hasBound || reaches || promises(roles)) return false;
  }
  return bracket.match > index;
}

function setDue(reading: Reading, { start, end }: Token): void {
  const printed = reading.text.slice(start, end);
  reading.due = { text: printed, date: readDeadline(printed, reading.year) };
}
