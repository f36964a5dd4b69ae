import { dependentNouns, looseNouns, partNouns } from "../../lexicon/targets.js";
import { markBefore, readLeft } from "./left.js";
import { makers } from "./left-noun.js";
import type { Case } from "./read-sentence.js";
import { readRight } from "./right.js";
import { doesAny, has } from "./roles.js";
import type { Sentence } from "./sentences.js";
import type { Reading } from "./state.js";

/** An indicator's name, and what the next target may borrow of it. */
export interface Name {
  name: string;
  noun: string;
  /** The verb in front of the name, its own or an inherited one. */
  flow: string;
  /** Whether the noun stands behind the number. */
  byHead: boolean;
}

/** Where a name is looked for. */
export interface Place {
  reading: Reading;
  sentence: Sentence;
  /** Token index that left contexts reach back to. */
  after: number;
  thresholds: readonly Case[];
  /** Token index of the amount behind this one, in the same sentence. */
  next: number | undefined;
}

const dependents = new Set(dependentNouns);
const loose = new Set(looseNouns);
const partWords = new Set(partNouns);

/**
 * Names what an amount measures: the noun before it, else the noun behind it, else one that stands
 * behind the next number (140个、358亿元的项目), else the one of the target or clause before. `null`
 * where nothing is named or nothing commits to it.
 */
export function nameOf(place: Place, given: Case): Name | null {
  const { left, right } = given;
  const { previous } = place.reading;
  if (!isCommitted(place.reading, given)) return null;
  const named = (noun: string, flow: string, behind = ""): Name => ({
    name: flow + noun + behind,
    noun,
    flow,
    byHead: false,
  });
  if (right.head !== "" && prefersHead(given)) {
    const flow = left.flow || inheritedFlow(place.reading, given);
    return { ...named(right.head, flow), byHead: true };
  }
  if (left.noun !== "") return nameByNoun(place, given);
  const shared = sharedHead(place, given.at);
  if (shared !== null) return named(shared, left.flow);
  const subject = subjectBefore(place, given.at, false);
  if (subject !== "") return named(subject, left.flow, left.activity);
  const own = left.flow + left.activity;
  if (previous !== null && (own === "" || previous.unit === given.amount.unit?.word)) {
    // 新建公园3个，建成2个: to make a thing adds nothing to its name.
    const activity = makers.has(left.activity) ? "" : left.activity;
    return named(previous.noun, left.flow || (left.activity ? "" : previous.flow), activity);
  }
  // 安排2000万元用于农村公路维修
  const purpose = /^用于(?<purpose>.{2,20})$/u.exec(right.text)?.groups?.purpose;
  if (purpose !== undefined && given.amount.unit?.currency) return named(purpose, "");
  if (own !== "") return named(own, "");
  // 编制“不批清单”，不少于40项
  const object = subjectBefore(place, given.at, true);
  if (object !== "") return named(object, "");
  return given.amount.hasBound && has.handling(right.opens) ? named(right.text.slice(0, 8), "") : null;
}

/** Nouns that say how big something is; without a verb they describe it. */
const descriptive = /(?:面积|人口|里程|长度|户数|海拔|编制)$/u;

const tellsDeed = doesAny("event handling activity light flow");

function isCommitted(reading: Reading, { amount, left, right }: Case): boolean {
  if (left.hasVerb || left.attains || left.isRank || amount.comparator !== "=" || amount.unit === null)
    return true;
  if (reading.modality !== null || reading.targets.length > reading.told) return true;
  if (amount.unit?.word === "%") return true;
  if (amount.unit?.word === "倍") return reading.folded[amount.start] === "翻";
  if (tellsDeed(right.roles)) return true;
  // 亮化|道路30条: verbs are more than any list holds.
  if (right.head === "")
    return left.noun.length >= 2 && !(descriptive.test(left.noun) && left.noun.length <= 5);
  return left.noun.length >= 2 && left.noun.length <= 4;
}

/** Whether the noun behind the number is what is counted, though one stands before it too. */
export function prefersHead({ amount, left, right }: Case): boolean {
  if (amount.unit === null) return false;
  if (left.noun === "") return true;
  if (has.activity(right.opens) || right.head.length === 1 || left.bound !== null || left.attains)
    return false;
  if (/工作日|小时|分钟|^[天日]$/u.test(amount.unit?.word ?? "")) return false;
  if (left.verbIsNear) return true;
  if (amount.unit?.isClassifier) return left.change === null;
  return left.noun.length === 2 && !right.isAttributive && left.change === null;
}

function nameByNoun(place: Place, given: Case): Name {
  const { amount, left, right } = given;
  const { previous } = place.reading;
  let noun = left.noun;
  // 占比 and 增速 have an owner; so have 规模 and 投资 behind 、 or behind what was done (组建基金，规模20亿元).
  const isShared = right.isAttributive && right.head !== "";
  const isLoose = loose.has(noun) && !isShared;
  const isListed = isLoose && isEnumerated(place.reading, given);
  const opens = left.start === left.nounStart;
  const object = isLoose && !isListed && opens ? subjectBefore(place, given.at, true) : "";
  // 充电桩150根，年底前总数达到600根
  const isTotal = isLoose && left.attains && (previous?.unit === amount.unit?.word || previous?.unit === "%");
  if (
    isListed ||
    isTotal ||
    object !== "" ||
    dependents.has(noun) ||
    /^(?:占|高于|低于|快于|好于)/u.test(noun)
  ) {
    const owner =
      object ||
      subjectBefore(place, given.at, false) ||
      previous?.noun ||
      subjectBefore(place, given.at, true);
    // 秋粮面积56万亩、产量24万吨
    noun = (owner.endsWith("率") ? "" : owner).replace(/(?:总量|总数|数量|数|(?<=..)面积)$/u, "") + noun;
  }
  // 总投资50亿元以上的工业项目5个、10亿元以上的20个
  if (left.isDefinite && place.thresholds.length > 0)
    noun += (previous?.noun ?? subjectBefore(place, given.at, true)).replace(/^.*(?:以[上下内]|元)的?/u, "");
  const first = place.thresholds[0];
  if (first?.left.noun === "" && previous?.threshold) noun = previous.threshold + noun;
  // 学位3000个，其中城区2000个
  const isPart =
    (left.isAmong || opensBracket(place.reading, given)) &&
    partWords.has(noun) &&
    previous?.unit === amount.unit?.word;
  if (isPart) noun += previous?.noun ?? "";
  // 国家级专精特新企业2家，省级10家
  const level = /^(?:国家|省|市|区|县|镇)级/u;
  if (level.test(noun) && noun.length <= 3 && !isPart) noun += previous?.noun.replace(level, "") ?? "";
  // 年度投资358亿元的重点项目
  if (isShared) noun = right.head + noun;
  const flow = left.flow || inheritedFlow(place.reading, given);
  return { name: flow + noun + left.activity, noun, flow, byHead: false };
}

/** 新增小学3所、初中2所: in an enumeration one verb serves all. */
function inheritedFlow(reading: Reading, given: Case): string {
  const { left } = given;
  if (left.hasVerb || left.attains || left.change !== null || left.isAmong) return "";
  return isEnumerated(reading, given) ? (reading.previous?.flow ?? "") : "";
}

/** Whether 、 stands before the words of an amount. */
const isEnumerated = (reading: Reading, given: Case): boolean => markBefore(reading, given) === "、";
/** 幼儿园10所（公办8所） */
const opensBracket = (reading: Reading, given: Case): boolean => markBefore(reading, given) === "(";

/** The noun behind the next number, when that number follows at once and has no noun of its own before it. */
function sharedHead({ reading, sentence, next }: Place, at: number): string | null {
  const mark = reading.tokens[at + 1]?.mark;
  if ((mark !== "、" && mark !== ",") || next === undefined || next - at > 8) return null;
  const right = readRight(reading, sentence, next);
  if (right.head === "") return null;
  const left = readLeft(reading, sentence, next, at + 1);
  return left.noun === "" || right.isAttributive ? right.head : null;
}

/** 用水报装，3个工作日内办结: the noun of the clause before, when that clause has no number; with or without a verb. */
function subjectBefore({ reading, sentence, after }: Place, at: number, withVerb: boolean): string {
  const { tokens } = reading;
  const clause = sentence.clauses[at - sentence.first];
  let index = at - 1;
  while (index > sentence.first && sentence.clauses[index - sentence.first] === clause && at - index < 24)
    index--;
  const before = sentence.clauses[index - sentence.first];
  const mark = tokens[index]?.mark;
  if ((mark !== "," && mark !== ":") || before === clause || before === undefined || before.amounts > 0)
    return "";
  const left = readLeft(reading, sentence, index, after);
  return left.hasVerb !== withVerb || left.noun.length < 2 || left.noun.length > 20
    ? ""
    : left.noun.replace(/^一(?:批|系列)/u, "");
}

/** The token behind a noun that ends at `end`. */
export function behindNoun(reading: Reading, at: number, end: number): number {
  let index = at + 1;
  while ((reading.tokens[index]?.end ?? Number.POSITIVE_INFINITY) <= end) index++;
  return index;
}

/** 城镇、农村居民收入分别增长6%、7%: nouns and numbers pairwise, by token index; `null` where they are not as many. */
export function pairNames(place: Place, { at, left }: Case): Map<number, string> | null {
  const { reading } = place;
  const places = [at];
  for (let index = at + 1; index < at + 12; index++) {
    const token = reading.tokens[index];
    if (token === undefined) break;
    if (token.amount !== null) places.push(index);
    else if (token.mark !== "、" && !/^[和与及]$/u.test(reading.folded.slice(token.start, token.end))) break;
  }
  const nouns =
    left.noun === ""
      ? nounsBefore(place, at, places.length)
      : left.noun.split(/[、和与及]/u).filter((noun) => noun !== "");
  if (nouns.length < 2 || places.length !== nouns.length) return null;
  const ending = left.noun === "" ? "" : sharedEnding(nouns);
  return new Map(
    places.map((token, index) => [token, withEnding(nouns[index] ?? "", ending) + left.activity]),
  );
}

/** 培育企业和海外仓，到2026年分别达到65家、140个; 货物1.2亿吨、集装箱86万标箱，分别增长7%和11%: the nouns said before. */
function nounsBefore(place: Place, at: number, count: number): readonly string[] {
  const { targets, told } = place.reading;
  const subject = subjectBefore(place, at, true) || subjectBefore(place, at, false);
  const nouns = subject.split(/[、和与及]/u).filter((noun) => noun !== "");
  if (nouns.length === count) return nouns;
  // Clause by clause backwards, until as many were said as there are numbers.
  const last = targets.slice(Math.max(told, targets.length - count - 1));
  let start = startOfClause(place, at);
  for (let clause = 0; clause < count && start > place.sentence.first; clause++) {
    start = startOfClause(place, start - 1);
    const from = place.reading.tokens[start]?.start ?? 0;
    const said = last.filter(({ span }) => span[1] > from);
    if (said.length >= count) return said.length === count ? said.map(({ indicator }) => indicator) : [];
  }
  return [];
}

/** How far a clause is gone back through; a bound keeps text without punctuation linear. */
const longestClause = 48;

/** The first token of the clause that token `at` is in. */
function startOfClause({ sentence: { first, clauses } }: Place, at: number): number {
  let start = at;
  while (start > first && at - start < longestClause && clauses[start - 1 - first] === clauses[at - first])
    start--;
  return start;
}

/** 小学、初中学位: short nouns share the ending of the last one, 学位. */
function sharedEnding(nouns: readonly string[]): string {
  const last = nouns.at(-1) ?? "";
  const length = Math.max(...nouns.slice(0, -1).map((noun) => noun.length));
  if (length <= 4 && last.length >= length + 2) return last.slice(length);
  return /(?:产值|增加值|收入|利润|税收|面积|产量|标准|占比|比重|率|增速|企业|项目)$/u.exec(last)?.[0] ?? "";
}

const withEnding = (noun: string, ending: string): string =>
  ending === "" || noun.endsWith(ending) || /[率值额量数入资售]$/u.test(noun) ? noun : noun + ending;
