import { bases } from "../../lexicon/target-rules.js";
import { type Asked, commits, moments, words } from "./asked.js";
import { asDescription, asSet, isThreshold, reachUnits } from "./described.js";
import { markBefore } from "./left.js";
import type { Case } from "./read-sentence.js";
import type { NumberReason } from "./reasons.js";
import { has } from "./roles.js";
import { asRule } from "./rule.js";
import type { Sentence } from "./sentences.js";
import type { Reading } from "./state.js";

/** Why an amount is no target, by its words and place alone; `null` where it may be one. */
export function whyNot(given: Case, reading: Reading, sentence: Sentence): NumberReason | null {
  const { at, order, amount, left, right } = given;
  const clause = sentence.clauses[at - sentence.first];
  if (amount.label !== null) return amount.label;
  if (clause === undefined || isQuoted(given, reading, sentence)) return "slogan";
  // Field by field: to spread one takes a tenth of all the time.
  const asked: Asked = {
    at,
    order,
    amount,
    left,
    right,
    word: amount.unit?.word ?? "",
    before: reading.folded.slice(left.start, amount.start),
    clause,
    reading,
    sentence,
  };
  return (
    asNumber(asked) ??
    asBefore(asked) ??
    asTime(asked) ??
    asRule(asked) ??
    (isThreshold(asked) ? "threshold" : null) ??
    asDescription(asked) ??
    asSet(asked)
  );
}

const longMoments = words("年 周年 个月 月 周 个星期");
const occasions = words("次 场 轮 遍 回 场次");

/** Inside quotation marks or a title. */
function isQuoted({ at }: Case, { tokens }: Reading, { first }: Sentence): boolean {
  for (let index = at - 1; index >= Math.max(first, at - 12); index--) {
    const token = tokens[index];
    if (token !== undefined && token.match > at && token.mark !== "(") return true;
  }
  return false;
}

/** Numbers without a unit, denominators and the reach of service circles. */
function asNumber(asked: Asked): NumberReason | null {
  const { at, amount, left, right, reading, word } = asked;
  const isZero = amount.value === 0 && amount.isLone;
  // 3栋2单元; 千吨万人水厂
  const behind = reading.tokens[at + 1];
  const isAddress = (word === "栋" || word === "幢") && behind?.start === amount.end && behind.amount;
  if (isAddress && (isAddress.unit === null || /^[单室号]/u.test(isAddress.unit.word))) return "unmeasured";
  if (amount.isBare && behind?.amount?.isBare && behind.start === amount.end) return "slogan";
  if (amount.unit === null && isZero && !left.attains && !/^(?:增长|发生|死亡)/u.test(right.text))
    return "word";
  if (amount.unit === null && !isZero && !left.isRank && (!commits(asked) || right.head !== ""))
    return "unmeasured";
  if (reachUnits.has(word) && /圈|范围/u.test(right.text)) return "service-circle";
  if (!has.each(reading.tokens[at - 1]?.roles)) return null;
  reading.isFormula = true;
  return "denominator";
}

/** What was reached before, what is there already, and where a change starts. */
function asBefore(asked: Asked): NumberReason | null {
  const { at, amount, left, right, reading, sentence, word } = asked;
  if (sentence.amounts.at(-1) !== at && findFrom(asked, reading) !== null) return "baseline";
  if (/基础上|基数|^的水平上|^为(?:基期|基准|起点|底数|参照)/u.test(right.text) || isGround(asked))
    return "baseline";
  if (bases.test(left.noun) && !commits(asked)) return "baseline";
  // 34个村已通过验收
  const tells = right.text.includes("已") || right.text.includes("正在");
  if (tells && !right.text.includes("的")) return "past-result";
  if (tellsShortfall(asked)) return "past-result";
  // 提高到了86%
  if (left.isDone) return "past-result";
  // 以2020年为基准年（碳排放1.12吨/万元）
  if (markBefore(reading, asked) === "(" && /(?:基准年|基数|基期)$/u.test(wordsBeforeBracket(asked)))
    return "baseline";
  // 确保已改造的户厕使用率不低于95%
  const isEnsured = reading.modality !== null && word === "%" && (left.bound !== null || amount.hasBound);
  if ((reading.isPast && !isEnsured) || reading.isReport) return "past-result";
  return left.tellsExisting && !commits(asked) ? "existing-set" : null;
}

/** 仅有3家, 但仍低于上年1.3个百分点, 针对仅下降1.1%的短板: how far something fell short. */
function tellsShortfall({ right, before, reading, amount }: Asked): boolean {
  if (reading.modality !== null || amount.hasBound) return false;
  const isOnly = /(?:仅|只有|仅仅)(?:有|占|达|为|完成|增长|下降|提高|建成)?$/u.test(before);
  const isBehind = /(?:仍|还|依然)(?:然)?(?:低于|高于|落后|少于)/u.test(before);
  const isPartOfGoal = /为(?:年度|全年)(?:目标|任务|计划)的$/u.test(before);
  return isOnly || isBehind || isPartOfGoal || /^的(?:短板|不足|差距|问题|现状|实际|弱项)/u.test(right.text);
}

/** The last words in front of the bracket that is open before an amount. */
function wordsBeforeBracket({ left, reading: { folded } }: Asked): string {
  return folded.slice(Math.max(left.start - 4, 0), Math.max(left.start - 1, 0));
}

/** 在2023年建成26处、2024年建成31处的基础上: every amount before the word, in the clause that 在 opens. */
function isGround({ at, clause, reading: { tokens, folded, clauseStart }, sentence }: Asked): boolean {
  if (!has.basis(clause.roles) || folded[tokens[clauseStart]?.start ?? -1] !== "在") return false;
  for (let index = at + 1; index < Math.min(sentence.last, at + 24); index++) {
    if (sentence.clauses[index - sentence.first] !== clause) return false;
    if (folded.startsWith("基础上", tokens[index]?.start)) return true;
  }
  return false;
}

/** Where 由 or 从 opens the words before an amount: 由2个…, 从目前的65%…; its token index. */
export function findFrom({ at }: Case, { tokens }: Reading): number | null {
  // 由2023年的2.36%、2024年的2.41%: the ones before it in an enumeration are passed over.
  let isListed = false;
  for (let index = at - 1; index >= Math.max(0, at - 10); index--) {
    const token = tokens[index];
    if (token?.mark === "、") {
      isListed = true;
      continue;
    }
    if (token === undefined || token.mark !== "" || (token.amount !== null && !isListed)) return null;
    if (has.from(token.roles)) return index;
    const passes =
      token.date !== null || token.amount !== null || has.past(token.roles) || has.existing(token.roles);
    if (!passes && token.end - token.start > 4) return null;
  }
  return null;
}

/** A meeting, or anything else that is held so often: 每月召开2次, but 每年举办招聘会10场. */
function isHeld({ left, right, clause: { roles }, word }: Asked): boolean {
  if (!has.time(roles)) return /召开|会议|例会/u.test(left.noun + right.text);
  if (word !== "场" || has.meeting(roles)) return true;
  return /(?<!招聘|推介|展销|音乐|演唱|博览)会(?:议)?$/u.test(left.noun + right.head);
}

/** How often and how long. Hours and days are a target where something is to be done within them. */
function asTime(asked: Asked): NumberReason | null {
  const { amount, left, right, clause, reading, word } = asked;
  const { roles } = clause;
  const isMoment = moments.has(word);
  const isWorkingDay = word.endsWith("工作日");
  if ((isMoment || isWorkingDay) && /(?:任职|保存|留存|在岗|公示|存续|服务)时间$/u.test(left.noun))
    return "validity";
  // 公示期不少于5个工作日, but 审批周期
  if (isWorkingDay && /(?<![周工])期$/u.test(left.noun)) return "validity";
  if (occasions.has(word) && isHeld(asked)) return "frequency";
  // 每学期家访不少于10户, 每周安排2名专家坐诊
  const isOften = has.time(roles) && !/每年|年均/u.test(asked.before);
  if (isOften && amount.unit?.isClassifier && !left.attains) return "frequency";
  if (!isMoment) return null;
  if (left.noun.startsWith("距")) return "period";
  if (amount.hasBound && /(?:率|比例|占比)/u.test(right.head)) return "period";
  const isLong = longMoments.has(word);
  // 试点周期为2年, but 审批周期压缩到2个月
  const lasts = isLong && left.change === null && left.bound === null && !amount.hasBound;
  if (lasts && /(?:周期|期限)$/u.test(left.noun)) return "validity";
  if (/(?:时间|时限|周期|工期|用时|时长|天数)$/u.test(left.noun)) return null;
  if (left.change === null && (has.validity(roles) || left.noun.endsWith("期"))) return "validity";
  if (has.time(roles)) return "frequency";
  const governs = left.attains || left.change !== null || left.bound !== null || amount.comparator === ">=";
  // 优良天数上年为331天，今年确保不少于335天
  const isCounted = left.noun !== "" || (reading.previous?.unit === word && reading.previous.noun !== "");
  const isLevel = governs && isCounted && right.head === "";
  if (isLong) return isLevel && !amount.hasBound ? null : "period";
  return isLevel || (has.handling(roles) && amount.hasBound) ? null : "period";
}
