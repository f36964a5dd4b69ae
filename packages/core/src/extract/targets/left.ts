import { compoundHeads, compounding, eachNoun, particles } from "../../lexicon/targets.js";
import type { Comparator } from "../../model/schemas/comparator.js";
import type { Basis } from "../../model/schemas/target.js";
import { oneOf } from "../../text/one-of.js";
import { adds, cutDoer, cutLimit, nameNoun, restoreVerb } from "./left-noun.js";
import {
  boundOf,
  changeOf,
  doesAny,
  governs,
  has,
  hasRoles,
  isDeed,
  isVerb,
  noRoles,
  type Roles,
} from "./roles.js";
import type { Sentence } from "./sentences.js";
import type { Reading } from "./state.js";
import type { Token } from "./tokens.js";

/** What stands to the left of an amount, as far as it belongs to it. */
export interface Left {
  /** Where its first word begins in the text. */
  start: number;
  /** Whether no word at all stands there. */
  isEmpty: boolean;
  /** The noun that remains when verbs, bounds and adverbs are taken off: what is measured. */
  noun: string;
  nounStart: number;
  /** Roles of the noun's last word: 总投资 is `size`. */
  nounRoles: Roles;
  /** A verb that changes what is counted, in front of the noun: 新增, 招引. */
  flow: string;
  /** A verb between noun and number that names what is done: 改造 in 农村公路改造50公里. */
  activity: string;
  /** Whether any word of doing governs the number, and whether one stands between noun and number. */
  hasVerb: boolean;
  verbIsNear: boolean;
  /** The relation written before the number. */
  bound: Comparator | null;
  /** 达到, 控制在, 前: the number is a level or a place reached. */
  attains: boolean;
  isRank: boolean;
  change: "increase" | "decrease" | null;
  per: string | null;
  basis: Basis | null;
  /** 不得 in 不得低于. */
  modality: string | null;
  /** 其中 is one of the words taken off. */
  isAmong: boolean;
  /** 聚焦 or 落实 is one of them: the number is that of a set already agreed on. */
  hasStance: boolean;
  /** The words end with 的: a set named before. */
  isDefinite: boolean;
  /** 对 or 向 opens them: a rule is made for somebody. */
  opensToward: boolean;
  /** 现有, 共有, 下辖 stand among them. */
  tellsExisting: boolean;
  /** 每人, 每亩 and the like stand among them. */
  isEach: boolean;
  /** 每 opens them with a verb behind it: 每新增1家. */
  isPerDeed: boolean;
  /** 了 stands right before the number or behind a verb. */
  isDone: boolean;
  /** 对 or 向 stands right before the number. */
  isToward: boolean;
  /** 按 stands somewhere among them. */
  isBy: boolean;
  /** 按 stands right before the number, or before a noun with 的: a rate by which something is paid. */
  isRated: boolean;
  /** 全县 stands right before the number: a set of that place. */
  isScoped: boolean;
  /** 、 stands before them. */
  isListed: boolean;
  /** 分别 stands there: nouns and numbers go pairwise. */
  isPaired: boolean;
}

/** How far to look; a bound keeps text without punctuation linear. */
const reach = 24;

/** Units of a place in an order; 前60日 is none. */
const ranked = /^(?:[位名个家]|)$/u;

const opens = doesAny(
  "pure light activity flow adverb date scope modality increase decrease event stance meeting",
);
const standsBetween = doesAny("adverb date modality time past manner future");
const standsBefore = doesAny(
  "adverb modality date scope among existing stance past total future attain from time basis monthly event atLeast atMost about",
);
const tellsTime = doesAny("date modality past future");

/**
 * Reads the left context of the amount at token `at`, at most back to token `after`. Tokens in
 * `hidden` (由2个…) are passed over.
 */
export function readLeft(
  { text, folded, tokens }: Pick<Reading, "text" | "folded" | "tokens">,
  sentence: Sentence,
  at: number,
  after: number,
  hidden: readonly [first: number, last: number] | null = null,
): Left {
  const words: Token[] = [];
  const start = findStart(tokens, sentence, at, after);
  for (let index = start; index < at; index++) {
    if (hidden === null || index < hidden[0] || index >= hidden[1]) words.push(tokens[index] as Token);
  }
  const slice = (token: Token) => folded.slice(token.start, token.end);
  const amountStart = tokens[at]?.start ?? 0;
  const first = words[0];
  const last = words.at(-1);
  const said = folded.slice(first?.start ?? amountStart, last?.end ?? amountStart);
  const left: Left = {
    start: first?.start ?? amountStart,
    isEmpty: words.length === 0,
    noun: "",
    nounStart: amountStart,
    nounRoles: noRoles,
    flow: "",
    activity: "",
    hasVerb: false,
    verbIsNear: false,
    bound: null,
    attains: false,
    isRank: false,
    change: null,
    per: null,
    basis: null,
    modality: null,
    isAmong: false,
    hasStance: false,
    isDefinite: said.endsWith("的"),
    isBy: said.includes("按"),
    isRated: isRated(said),
    opensToward: "对向凡".includes(said.charAt(0) || " ") && !has.noun(first?.roles),
    tellsExisting: false,
    isEach: false,
    isPerDeed: has.each(first?.roles) && words[1] !== undefined && isDeed(words[1].roles),
    isDone: said.endsWith("了"),
    isToward: said.endsWith("对") || said.endsWith("向"),
    isScoped: has.scope(last?.roles),
    isListed: tokens[start - 1]?.mark === "、",
    isPaired: false,
  };
  for (const word of words) noteRoles(word, left, folded);
  const unit = tokens[at]?.amount?.unit?.word ?? "";
  const inner = takeBetween(cutBase(words, unit, left, slice), left, slice);
  left.isRank &&= ranked.test(unit);
  left.attains ||= left.isRank;
  const noun = cutLimit(cutDoer(takeBefore(inner, left, slice), left, slice), left, unit, folded);
  nameNoun(noun, left, text, hidden !== null);
  restoreVerb(inner, left, text);
  return left;
}

/** Takes note of what any word before the amount says, wherever it stands. */
function noteRoles({ roles, start, end }: Token, left: Left, folded: string): void {
  if (!hasRoles(roles)) return;
  left.hasVerb ||= governs(roles);
  left.tellsExisting ||= has.existing(roles);
  left.isEach ||= has.per(roles) && folded[start] === "每";
  left.isDone ||= folded[end] === "了" && isDeed(roles);
  left.isPaired ||= end - start === 2 && folded.startsWith("分别", start);
}

/** 按每户…的: what stands before the amount is a rate. */
function isRated(words: string): boolean {
  const at = words.lastIndexOf("按");
  return at >= 0 && /^照?(?:[^的]*的)?$/u.test(words.slice(at + 1));
}

/**
 * Where the left context begins: at the clause's start, after the target before, or after a 、 that
 * parts two things said rather than two nouns.
 */
function findStart(tokens: readonly Token[], sentence: Sentence, at: number, after: number): number {
  const clauseOf = (index: number) => sentence.clauses[index - sentence.first];
  const clause = clauseOf(at);
  let start = at;
  for (let index = at - 1; index >= Math.max(after, sentence.first, at - reach); index--) {
    const token = tokens[index] as Token;
    if (token.mark === ")" && token.match >= after && clauseOf(token.match) === clause) index = token.match;
    else if (clauseOf(index) !== clause || ",:(".includes(token.mark || " ")) break;
    else if (token.mark === "、") {
      const next = tokens[index + 1];
      if (next === undefined || index + 1 === at || opens(next.roles)) break;
    }
    start = index;
  }
  while (start < at && tokens[start]?.mark === "、") start++;
  return start;
}

/** Whom a place in an order is among: 进入全市县区前3位. */
const peers = new Set(
  "县区 区县 县市 县市区 县 区 乡镇 镇街 街道 城市 同类城市 设区市 地级市 市州 地市 省份 园区 开发区 高校".split(
    " ",
  ),
);

/** The folded words of a token. */
export type Slice = (token: Token) => string;

const keep = (left: Left, { roles }: Token): void => {
  left.isAmong ||= has.among(roles);
  left.hasStance ||= has.stance(roles);
};

/** 达到2023年的|1.5倍: what the number is a multiple of, or with 的 a share of, and 三年|翻一番: within which time. */
function cutBase(words: readonly Token[], unit: string, left: Left, slice: Slice): readonly Token[] {
  const last = words.at(-1);
  if (last === undefined || !(unit === "倍" || unit === "%")) return words;
  if (unit === "倍" && last.amount?.unit?.word === "年") return words.slice(0, -1);
  const isOf = slice(last) === "的";
  const base = words.at(isOf ? -2 : -1);
  // 上年的|1.5倍
  if (unit === "倍" && isOf && has.past(base?.roles)) {
    left.basis = { kind: "yoy", year: null };
    left.isDefinite = false;
    return words.slice(0, -2);
  }
  const year = base?.date?.year ?? null;
  if (year === null || (unit === "%" && !isOf)) return words;
  left.basis = { kind: "year", year };
  left.isDefinite = false;
  return words.slice(0, isOf ? -2 : -1);
}

/** Takes off the words between noun and number, from the number outwards. */
function takeBetween(words: readonly Token[], left: Left, slice: Slice): readonly Token[] {
  let end = words.length;
  let flow = "";
  for (; end > 0; end--) {
    const word = words[end - 1] as Token;
    const { roles } = word;
    const bound = boundOf(roles);
    const change = changeOf(roles);
    if (word.date !== null) {
      const isBasis = has.basis(words[end - 2]?.roles) || left.basis !== null;
      if (isBasis) left.basis = word.date.year === null ? null : { kind: "year", year: word.date.year };
    } else if (bound !== null) {
      left.bound ??= bound;
      if (slice(word).startsWith("不得")) left.modality = "不得";
    } else if (has.attain(roles) || has.hold(roles) || has.rank(roles) || has.top(roles)) {
      left.attains ||= !has.top(roles);
      left.isRank ||= has.top(roles);
    } else if (change !== null) left.change ??= change;
    else if (has.basis(roles) || has.monthly(roles))
      left.basis ??= { kind: has.basis(roles) ? "yoy" : "mom", year: null };
    else if (has.per(roles) || (has.ratio(roles) && slice(word).startsWith("每"))) left.per ??= slice(word);
    else if (isVerb(roles)) {
      left.verbIsNear = true;
      if (has.flow(roles)) flow = slice(word) + flow;
      else if (!has.pure(roles) && left.activity === "") left.activity = slice(word);
    } else if (!standsBetween(roles) && !(left.isRank && (has.scope(roles) || peers.has(slice(word))))) break;
    keep(left, word);
  }
  const rest = words.slice(0, end);
  if (adds(flow)) left.change ??= "increase";
  // 职业技能培训5000人次: behind a noun the verb closes the name; before none it will open one.
  const hasNoun = rest.some(
    (word) =>
      word.kind === "code" ||
      word.kind === "amount" ||
      (word.kind === "text" && (word.end - word.start > 2 || !isParticles(slice(word)))),
  );
  if (!hasNoun) left.flow = flow;
  else if (left.activity === "" && !adds(flow)) left.activity = flow;
  return rest;
}

/** Takes off the words before the noun, from the clause's start inwards; of a date inside, all before it too. */
function takeBefore(words: readonly Token[], left: Left, slice: Slice): readonly Token[] {
  let start = 0;
  for (; start < words.length; start++) {
    const word = words[start] as Token;
    const { roles } = word;
    const next = words[start + 1];
    if (has.each(roles)) {
      // 每个乡镇至少建成1所, 每个园区|入驻企业20家
      if (next?.kind === "text") {
        const counted = eachNoun.exec(slice(next))?.[0] ?? slice(next);
        left.per ??= slice(word) + counted;
        keep(left, word);
        const rest = { ...next, start: next.start + counted.length };
        // 每个县（市、区）
        const bracket = rest.start === rest.end && words[start + 2]?.mark === "(";
        const closing = bracket ? words.findIndex(({ mark }, index) => mark === ")" && index > start) : -1;
        const behind = words.slice(Math.max(closing, start + 1) + 1);
        return takeBefore(rest.start < rest.end ? [rest, ...behind] : behind, left, slice);
      }
    } else if (has.flow(roles)) {
      left.flow += slice(word);
      if (adds(slice(word))) left.change ??= "increase";
    } else if (has.manner(roles)) {
      if (next === undefined || !(isVerb(next.roles) || has.manner(next.roles))) break;
    } else if (isVerb(roles)) {
      // 新建|学校: the verb goes, the noun stays. 续建项目|完成|投资: it tells which projects.
      const behind = words[start + 2];
      if (behind !== undefined && isVerb(behind.roles) && next?.kind === "text" && slice(next) === "项目")
        break;
      // 新建|孵化基地、|种植基地
      const isNamed =
        compounding.has(slice(word)) && next?.kind === "text" && compoundHeads.test(slice(next));
      const before = words[start - 1];
      if (isNamed && (before === undefined ? left.isListed : isVerb(before.roles))) break;
    } else if (changeOf(roles) !== null) left.change ??= changeOf(roles);
    else if (standsBefore(roles)) left.bound ??= boundOf(roles);
    // 五年|累计实现节能量
    else if (word.amount?.unit?.word === "年" && (next === undefined || has.adverb(next.roles))) continue;
    else if (has.per(roles) && slice(word).startsWith("每")) left.per ??= slice(word);
    else if (!isPassed(word, slice)) break;
    keep(left, word);
  }
  const rest = words.slice(start);
  const date = rest.findLastIndex((word, index) => index > 0 && isTime(word, rest[index + 1], slice));
  return date > 0 ? takeBefore(rest.slice(date + 1), left, slice) : rest;
}

/** 年内, 2025年, 力争, 计划|新建: what stands before them is no part of the noun. */
function isTime(word: Token, next: Token | undefined, slice: Slice): boolean {
  // 上半年开工率, 年度计划: only a verb behind them makes a time of these.
  const isWeak =
    has.future(word.roles) || (has.date(word.roles) && !/年[内底前]|[今明]年/u.test(slice(word)));
  if (isWeak && !(next !== undefined && isVerb(next.roles))) return false;
  return word.date !== null || tellsTime(word.roles);
}

const isParticle = oneOf(particles);

function isParticles(word: string): boolean {
  let at = 0;
  while (isParticle(word, at)) at++;
  return at === word.length;
}

/** Dates, marks and particles in front of a noun; a quotation mark may open it. */
function isPassed(word: Token, slice: Slice): boolean {
  if (word.kind === "mark") return !'“《"'.includes(word.mark);
  return word.date !== null || (word.kind === "text" && isParticles(slice(word)));
}

/** The mark before the words that belong to the amount at token `at`, "" where none stands there. */
export function markBefore(
  { tokens }: Pick<Reading, "tokens">,
  { at, left }: { at: number; left: Left },
): string {
  let index = at - 1;
  while (index >= 0 && (tokens[index]?.end ?? 0) > left.start) index--;
  return tokens[index]?.mark ?? "";
}
