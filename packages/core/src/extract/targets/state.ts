import type { Deadline } from "../../model/schemas/deadline.js";
import type { Target } from "../../model/schemas/target.js";
import { readDeadline } from "../../text/deadline-date.js";
import type { NumberReason } from "./reasons.js";
import { findTurn, findYear, promisesIn, tellsAside, tellsResult, tellsYear } from "./results.js";
import { doesAny, has, hasRoles } from "./roles.js";
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
  /** Until which token the bracket goes on that was opened first, and whether the words before it are past. */
  aside: { end: number; isPast: boolean } | null;
  /** The last year the sentence named, 0 before the first. */
  lastYear: number;
  /** From which token on a sentence that opens with results speaks of what is to come. */
  turn: number;
  /** The past that is read ends with its clause. */
  isAside: boolean;
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
    aside: null,
    lastYear: 0,
    turn: -1,
    isAside: false,
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
    reading.isAside = false;
    reading.aside = null;
    reading.lastYear = 0;
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
  const year = reading.year === null ? findYear(reading, sentence) : -1;
  // 上半年完成投资86亿元，增长4%；出口27亿元，增长7%
  const goesOn =
    reading.isReport &&
    tokens[sentence.first - 1]?.mark === ";" &&
    !promisesIn(reading, sentence) &&
    !opensWithTime(reading, sentence);
  reading.isReport = goesOn || tellsResult(reading, sentence) || tellsYear(reading, sentence, year);
  reading.turn = year < 0 ? -1 : findTurn(reading, sentence, year);
}

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
    const isFirst = /(?<!学)前$/u.test(reading.folded.slice(Math.max(token.start - 2, 0), token.start));
    const isMonths = token.amount.unit?.word === "个月" && isFirst;
    if ((isMonths || (isYears && isFirst)) && !token.amount.hasBound)
      reading.isPast ||= reading.modality === null;
    if (isYears && (reading.folded[token.end] === "来" || reading.folded[token.start] === "近"))
      reading.isPast = true;
  } else if (tellsMore(roles) || (hasRoles(roles) && reading.folded[token.start - 1] === "共")) {
    const word = reading.folded.slice(token.start, token.end);
    if (has.past(roles)) {
      const isCompared =
        (!word.startsWith("已") && comparing.includes(reading.folded.charAt(token.start - 1) || " ")) ||
        isMeasure(reading, index);
      // 新增就业1.35万人，上年为1.38万人，失业率…: what is told among promises is told in its clause.
      reading.isAside ||= !reading.isPast && reading.targets.length > reading.told && !word.startsWith("已");
      reading.isPast ||= !isCompared || causes.has(reading.folded.slice(token.start - 2, token.start));
    } else if (has.applicant(roles)) reading.isRule = true;
    else if (isJointly(reading, token)) reading.isPast ||= isUnpromised(reading);
    else if (has.total(roles)) reading.isPast ||= isUnpromised(reading);
    else if (has.modality(roles)) {
      reading.modality = word;
      reading.isPast = false;
      reading.isRule = false;
    } else if (has.future(roles) || (word === "全年" && opens(reading, index))) reading.isPast = false;
    if (has.subsidy(roles)) reading.isSubsidy = true;
    if (has.date(roles) && /[内底末前]$/u.test(word)) {
      setDue(reading, token);
      // 已发放2.3亿元，到年底累计发放3.2亿元, but 截至年底
      if (/(?<!截)[到至]$/u.test(reading.folded.slice(Math.max(token.start - 2, 0), token.start)))
        reading.isPast = false;
      reading.hasDeadline = true;
      reading.isRule = false;
    } else if (word === "全年" && opens(reading, index)) reading.hasDeadline = true;
  } else if (token.mark === ",") {
    noteClause(reading, token.start);
    if (reading.isAside) reading.isPast = false;
    reading.isAside = false;
    reading.clauseStart = index + 1;
  } else if (token.mark === ":" && index === reading.clauseStart) reading.clauseStart = index + 1;
  else if (token.mark === "(" && token.match > index) {
    reading.aside ??= { end: token.match, isPast: reading.isPast };
  } else if (index === reading.aside?.end) {
    reading.isPast = reading.aside.isPast;
    reading.aside = null;
  }
}

const isUnpromised = ({ hasDeadline, modality }: Reading): boolean => !hasDeadline && modality === null;

/** 共排查, 共查处: a sum of what was done; 公共 and 一共 end otherwise. */
const isJointly = ({ folded }: Reading, { start, roles }: Token): boolean =>
  folded[start - 1] === "共" &&
  !"公总一".includes(folded.charAt(start - 2) || " ") &&
  (has.light(roles) || has.activity(roles) || has.flow(roles));

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

/** 2025年完成100亿元, 全年新建5所: a sentence that opens with a time of its own. */
function opensWithTime({ tokens, folded }: Reading, { first }: Sentence): boolean {
  const opening = tokens[has.attain(tokens[first]?.roles) ? first + 1 : first];
  if (opening === undefined) return false;
  return opening.date !== null || has.date(opening.roles) || folded.startsWith("下半年", opening.start);
}

/** Whether the word at `index` opens a clause. */
const opens = ({ tokens }: Reading, index: number): boolean => (tokens[index - 1]?.mark ?? ",") !== "";

function noteDate(reading: Reading, index: number): void {
  const { tokens } = reading;
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  const year = token.date?.year ?? null;
  const isReached = has.attain(before?.roles);
  if (has.past(before?.roles)) reading.lastYear = year ?? reading.lastYear;
  if (has.basis(before?.roles) || has.from(before?.roles) || has.past(before?.roles)) return;
  // 《目录》（2019年本）, 《规划（2016—2020年）》
  if ("本版".includes(reading.folded.charAt(token.end) || " ") || isInTitle(reading, index)) return;
  // 对标2024年先进水平
  if (has.stance(before?.roles)) return;
  // 在完成2024年任务的基础上: what is built on is neither told nor due.
  if (/^[^,;。]*基础上/u.test(reading.folded.slice(token.end, token.end + 40))) return;
  if (token.date?.isSoFar || index < reading.turn || tellsAside(reading, index)) reading.isPast = true;
  else if (index === reading.turn) reading.isPast = false;
  // 2021年至2023年: the end of a range of time, not a deadline.
  if (isReached && tokens[index - 2]?.date != null) return;
  if (year !== null && reading.year !== null) reading.isPast = year < reading.year && !isReached;
  else if (year !== null && index >= reading.turn) {
    if (isReached || token.date?.isDeadline || movesOn(reading, index, year)) reading.isPast = false;
  }
  // 已完成51公里，10月底前再完成29公里
  else if (token.date?.isDeadline && opens(reading, index) && reading.folded[token.end - 1] === "前")
    reading.isPast = false;
  reading.lastYear = year ?? reading.lastYear;
  reading.hasDeadline ||= isReached || token.date?.isDeadline === true;
  const isOwn = isReached || token.date?.isDeadline || opens(reading, index) || has.modality(before?.roles);
  if (!reading.isPast && isOwn && !isCompared(reading, index)) setDue(reading, token);
}

/** How far the mark that opens a title is looked for. */
const longestTitle = 12;

function isInTitle({ tokens }: Reading, index: number): boolean {
  const opening = tokens
    .slice(Math.max(index - longestTitle, 0), index)
    .findLast(({ mark }) => mark === "《");
  return opening !== undefined && opening.match > index;
}

/** 2021—2024年已更新420公里，2025年更新63公里: behind what was done a later year, or one with 将, opens a clause. */
function movesOn(reading: Reading, index: number, year: number): boolean {
  if (!reading.isPast || reading.aside !== null || index <= reading.turn || !opens(reading, index))
    return false;
  const rest = reading.folded.slice(reading.tokens[index]?.end, (reading.tokens[index]?.end ?? 0) + 60);
  const isLater = reading.lastYear > 0 && year > reading.lastYear && !rest.includes("今年");
  return isLater || /^(?:[将要拟再]|计划|预计|力争)/u.test(rest);
}

/** 达到上年的1.5倍 */
const isMeasure = ({ tokens, folded }: Reading, index: number): boolean =>
  folded[tokens[index]?.end ?? 0] === "的" && tokens[index + 2]?.amount?.unit?.word === "倍";

/** 达到2023年的1.5倍: what the number is a multiple or a share of is no deadline. */
function isCompared({ tokens, folded }: Reading, index: number): boolean {
  const isOf = folded[tokens[index]?.end ?? 0] === "的";
  const unit = tokens[isOf ? index + 2 : index + 1]?.amount?.unit?.word;
  return unit === "倍" || (isOf && unit === "%");
}

function setDue(reading: Reading, { start, end }: Token): void {
  const printed = reading.text.slice(start, end);
  reading.due = { text: printed, date: readDeadline(printed, reading.year) };
}
