import { givenSets, householdHeads, personHeads } from "../../lexicon/targets.js";
import type { Amount } from "./amounts.js";
import type { Case } from "./read-sentence.js";
import type { NumberReason } from "./reasons.js";
import type { Clause, Sentence } from "./sentences.js";
import type { Reading } from "./state.js";

const moments = new Set("年 周年 个月 月 周 个星期 天 日 小时 个小时 分钟 秒".split(" "));
const distances = new Set("公里 千米 米 分钟 小时 个小时".split(" "));
const objects = new Set("座 所 处 栋 幢".split(" "));
const isPayment = (amount: Amount): boolean => amount.unit?.currency != null || amount.unit?.word === "%";

/** Why an amount is no target, by its words and place alone; `null` where it may be one. */
export function whyNot(given: Case, reading: Reading, sentence: Sentence): NumberReason | null {
  const { at, amount } = given;
  if (amount.label !== null) return amount.label;
  if (isQuoted(reading, sentence, at)) return "slogan";
  const clause = sentence.clauses[at - sentence.first];
  if (clause === undefined) return null;
  return (
    asNumber(given, reading) ??
    asBaseline(given, reading, sentence) ??
    asTime(given, clause) ??
    asRule(given, clause, reading) ??
    (isThreshold(given, reading) ? "threshold" : null) ??
    asDescription(given) ??
    asSet(given)
  );
}

/** Inside quotation marks or a title. */
function isQuoted({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.first, at - 12); index--) {
    const token = tokens[index];
    if (token !== undefined && "“《「".includes(token.mark || " ") && token.match > at) return true;
  }
  return false;
}

const commits = ({ amount, left }: Case): boolean =>
  amount.hasBound || left.bound !== null || left.attains || left.change !== null;

function asNumber(given: Case, reading: Reading): NumberReason | null {
  const { amount, left, right } = given;
  if (amount.unit === null && !left.isRank) {
    if (amount.value === 0 && amount.isLone) return left.attains && right.text === "" ? null : "word";
    if (!commits(given) || right.head !== "") return "unmeasured";
  }
  if (amount.unit !== null && distances.has(amount.unit.word) && right.text.includes("圈"))
    return "service-circle";
  if (reading.tokens[given.at - 1]?.roles.has("each")) {
    reading.isFormula = true;
    return "denominator";
  }
  return null;
}

function asBaseline(given: Case, reading: Reading, sentence: Sentence): NumberReason | null {
  const { left, right } = given;
  if (isStart(given, reading, sentence)) return "baseline";
  if (/^的?基础(?:上|之上)/u.test(right.text)) return "baseline";
  if (reading.isPast) return "past-result";
  if (left.roles.has("existing") && !commits(given)) return "existing-set";
  return null;
}

/** 由2个…, 从目前的65%…: 由 or 从 opens the words before the number, and another number follows. */
function isStart({ at }: Case, reading: Reading, sentence: Sentence): boolean {
  if (sentence.amounts.at(-1) === at) return false;
  for (let index = at - 1; index >= Math.max(sentence.first, at - 4); index--) {
    const token = reading.tokens[index];
    if (token === undefined || token.mark !== "" || token.amount !== null) return false;
    if (token.roles.has("from")) return true;
    const passes =
      token.date !== null ||
      token.roles.has("past") ||
      token.roles.has("existing") ||
      token.end - token.start <= 4;
    if (!passes) return false;
  }
  return false;
}

function asTime(given: Case, clause: Clause): NumberReason | null {
  const { amount, left, right } = given;
  const word = amount.unit?.word ?? "";
  if (clause.roles.has("time") && (word === "次" || (clause.roles.has("meeting") && !left.attains)))
    return "frequency";
  if (word === "次" && /(?:召开|会议|例会)/u.test(left.noun + right.text)) return "frequency";
  if (!moments.has(word)) return null;
  if (clause.roles.has("validity")) return "validity";
  if (amount.comparator === "<=" && amount.hasBound && /(?:率|比例|占比)/u.test(right.head))
    return "threshold";
  const handles =
    clause.roles.has("handling") || /(?:时间|时限|周期|工期|用时|时长|天数|期限)$/u.test(left.noun);
  const long = /^(?:年|周年|月|周|个月|个星期)$/u.test(word);
  if (
    commits(given) &&
    right.head === "" &&
    (!amount.hasBound || handles || !long) &&
    (left.noun !== "" || handles)
  )
    return null;
  return handles && amount.hasBound && !long ? null : "period";
}

function asRule(given: Case, { roles }: Clause, reading: Reading): NumberReason | null {
  const { amount, left, right } = given;
  if (reading.isFormula) return "formula";
  const isPer = left.per?.startsWith("每") === true;
  if (isPer && roles.has("staffing")) return "formula";
  if (/^的?(?:比例|标准|比重)/u.test(right.text) && roles.has("stance"))
    return isPayment(amount) ? "subsidy" : "formula";
  if (isPayment(amount) && !roles.has("disburse")) {
    const isRate = /(?:补贴|补助|奖励|奖补|资助|罚款|补偿)(?:标准|金额|额度)?$/u.test(left.noun) && left.change === null && left.per !== null;
    const isGranted = right.roles.has("grant") && (right.isAttributive || left.noun === "" || isPer);
    if (isRate || isGranted || roles.has("subsidy") || (reading.isSubsidy && amount.unit?.currency != null)) {
      reading.isSubsidy = true;
      return "subsidy";
    }
  }
  if (roles.has("eligible") && commits(given)) return "eligibility";
  return null;
}

/** Numbers that describe one thing: how big it is, whom a rule is for. */
function asDescription(given: Case): NumberReason | null {
  const { amount, left, right } = given;
  const word = amount.unit?.word ?? "";
  if ((word === "岁" || word === "周岁") && !left.attains) return "eligibility";
  const bySize = left.nounRoles.has("size");
  if (bySize && !left.attains && left.bound === null && !left.change) return "size";
  if (right.head === "") return null;
  const isExtent = !amount.unit?.isClassifier && !amount.unit?.currency && word !== "%" && word !== "倍";
  if (isExtent && left.noun !== "" && !commits(given) && !left.verbIsNear && !right.isAttributive) return "size";
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
  if (article && !(objects.has(amount.unit?.word ?? "") && left.activity + left.flow !== ""))
    return "article";
  return null;
}

/** Whether an amount says which objects the next amount counts: 总投资10亿元的项目|3个. */
function isThreshold({ amount, left, right }: Case, { tokens }: Reading): boolean {
  const { next, roles } = right;
  const other = next === null ? null : tokens[next]?.amount;
  if (!other) return false;
  if (right.text === "或") return amount.unit?.currency != null;
  if (right.head === "" || right.opens.has("activity") || roles.has("increase") || roles.has("decrease"))
    return false;
  if (!other.unit?.isClassifier && other.unit?.word !== "%") return false;
  const limits = amount.hasBound || left.bound !== null || right.isAttributive;
  return (
    limits ||
    (other.unit.isClassifier &&
      (amount.unit?.currency != null || left.nounRoles.has("size") || !amount.unit?.isClassifier))
  );
}
