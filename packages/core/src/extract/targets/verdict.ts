import { givenSets, householdHeads, personHeads } from "../../lexicon/targets.js";
import type { Amount } from "./amounts.js";
import type { Left } from "./left.js";
import type { NumberReason } from "./reasons.js";
import type { Right } from "./right.js";
import type { Clause } from "./sentences.js";

/** What the sentence has said so far. */
export interface Situation {
  /** 去年 or 已 was read and nothing has turned to the future since. */
  isPast: boolean;
  /** 给予, 补贴 … were read: amounts of money are rates until the sentence ends. */
  isSubsidy: boolean;
  /** 每500户 was read: numbers are a formula until the sentence ends. */
  isFormula: boolean;
}

/** An amount with all that its surroundings say. */
export interface Case {
  amount: Amount;
  left: Left;
  right: Right;
  clause: Clause;
  situation: Situation;
  /** Whether 每 stands right before the number. */
  afterEach: boolean;
  /** Whether 由 or 从 opens the words before the number, and another amount follows. */
  afterFrom: boolean;
  /** Inside quotation marks or a title. */
  isQuoted: boolean;
}

const moments = new Set("年 周年 个月 月 周 个星期 天 日 小时 个小时 分钟 秒".split(" "));
const distances = new Set("公里 千米 米 分钟 小时 个小时".split(" "));
const objects = new Set("座 所 处 栋 幢".split(" "));
const isPayment = (amount: Amount): boolean => amount.unit?.currency != null || amount.unit?.word === "%";

/** Why an amount is no target, by its words and place alone; `null` where it may be one. */
export function whyNot(given: Case): NumberReason | null {
  const { amount } = given;
  if (amount.label !== null) return amount.label;
  if (given.isQuoted) return "slogan";
  return (
    asNumber(given) ??
    asBaseline(given) ??
    asTime(given) ??
    asRule(given) ??
    asDescription(given) ??
    asSet(given)
  );
}

const commits = ({ amount, left }: Case): boolean => amount.hasBound || left.bound !== null || left.attains || left.change !== null;

function asNumber(given: Case): NumberReason | null {
  const { amount, left, right } = given;
  if (amount.unit === null && !left.isRank) {
    if (amount.value === 0 && amount.isLone) return left.attains && right.text === "" ? null : "word";
    if (!commits(given) || right.head !== "") return "unmeasured";
  }
  if (amount.unit !== null && distances.has(amount.unit.word) && right.text.includes("圈")) return "service-circle";
  if (given.afterEach) return "denominator";
  return null;
}

function asBaseline(given: Case): NumberReason | null {
  const { left, right, situation } = given;
  if (given.afterFrom) return "baseline";
  if (/^的?基础(?:上|之上)/u.test(right.text)) return "baseline";
  if (situation.isPast) return "past-result";
  if (left.roles.has("existing") && !commits(given)) return "existing-set";
  return null;
}

function asTime(given: Case): NumberReason | null {
  const { amount, left, right, clause } = given;
  const word = amount.unit?.word ?? "";
  if (clause.roles.has("time") && (word === "次" || (clause.roles.has("meeting") && !left.attains))) return "frequency";
  if (word === "次" && /(?:召开|会议|例会)/u.test(left.noun + right.text)) return "frequency";
  if (!moments.has(word)) return null;
  if (clause.roles.has("validity") && !left.attains) return "validity";
  if (amount.comparator === "<=" && amount.hasBound && /(?:率|比例|占比)/u.test(right.head)) return "threshold";
  const handles = clause.roles.has("handling") || /(?:时间|时限|周期|工期|用时|时长|天数|期限)$/u.test(left.noun);
  const long = /^(?:年|周年|月|周|个月|个星期)$/u.test(word);
  if (commits(given) && right.head === "" && (!amount.hasBound || handles || !long) && (left.noun !== "" || handles)) return null;
  return handles && amount.hasBound && !long ? null : "period";
}

function asRule(given: Case): NumberReason | null {
  const { amount, left, right, clause, situation } = given;
  const { roles } = clause;
  if (situation.isFormula) return "formula";
  const isPer = left.per?.startsWith("每") === true;
  if (isPer && roles.has("staffing")) return "formula";
  if (/^的?(?:比例|标准|比重)/u.test(right.text) && roles.has("stance")) return isPayment(amount) ? "subsidy" : "formula";
  if (isPayment(amount) && !roles.has("disburse")) {
    if (situation.isSubsidy && (amount.unit?.currency != null || !left.attains)) return "subsidy";
    if (right.roles.has("subsidy") && (right.isAttributive || left.noun === "")) return "subsidy";
  }
  if (roles.has("eligible") && commits(given)) return "eligibility";
  return null;
}

/** Numbers that describe one thing: how big it is, whom a rule is for. */
function asDescription(given: Case): NumberReason | null {
  const { amount, left, right } = given;
  const word = amount.unit?.word ?? "";
  if ((word === "岁" || word === "周岁") && !left.attains) return "eligibility";
  const bySize = left.roles.has("size");
  if (bySize && !left.attains && left.bound === null && !left.change) return "size";
  if (right.head === "") return null;
  if (word === "千伏" || word === "千伏安") return "size";
  if (amount.isBare && !commits(given)) return amount.unit?.currency != null ? "denominator" : "slogan";
  const hasOwn = /年度|当年|年内/u.test(left.noun);
  if (left.noun !== "" && !hasOwn && !amount.unit?.isClassifier && (right.isAttributive || commits(given))) {
    return left.activity === "" && !left.change ? "eligibility" : null;
  }
  if (amount.hasBound && !left.hasVerb && word !== "%" && !countsHead(word, right.head)) return "eligibility";
  if (amount.hasBound && left.noun !== "" && !countsHead(word, right.head)) return "eligibility";
  return null;
}

/** Whether a unit counts the noun itself (10家企业) rather than something of it (10人以上的企业). */
function countsHead(word: string, head: string): boolean {
  const last = head.slice(-4);
  if (word === "人" || word === "名") return [...last].some((char) => personHeads.includes(char));
  if (word === "户") return [...head].some((char) => householdHeads.includes(char));
  return !/^(?:亩|平方米|平方公里|米|公里|吨|元|张|公顷|千瓦|万千瓦|兆瓦|立方米|天|年|分|岁)$/u.test(word);
}

function asSet(given: Case): NumberReason | null {
  const { amount, left, right } = given;
  const counts = amount.unit?.isClassifier === true;
  if (!counts || commits(given)) return null;
  if (left.isDefinite && left.noun !== "") return "existing-set";
  if (right.head === "") return null;
  if (left.roles.has("stance")) return "existing-set";
  const isGiven = givenSets.some((set) => right.head.startsWith(set) && right.head[set.length] !== "级");
  if (isGiven && !left.flow) return "existing-set";
  const article = amount.isLone && amount.value === 1 && left.noun === "";
  if (article && !(objects.has(amount.unit?.word ?? "") && left.activity + left.flow !== "")) return "article";
  return null;
}
