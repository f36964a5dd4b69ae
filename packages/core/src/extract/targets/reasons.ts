import type { Bilingual } from "../../model/diagnostic.js";

/** What a number was taken for; every number that is no target has one of these reasons. */
export const numberReasons = {
  target: { en: "a number the task commits to", zh: "任务承诺的数量" },
  threshold: { en: "a condition on what is counted, not how many", zh: "对计数对象的限定条件，不是数量" },
  baseline: { en: "the starting value a change is measured from", zh: "变化的基数" },
  "past-result": { en: "what was reached before, not what is promised", zh: "已有成绩，不是目标" },
  "existing-set": { en: "the size of a set that is already given", zh: "既有集合的数量" },
  eligibility: { en: "a limit on who or what a rule applies to", zh: "适用对象的资格界限" },
  subsidy: {
    en: "a rate or ceiling of a subsidy, reward, loan or fine",
    zh: "补助、奖励、贷款或罚款的标准或上限",
  },
  frequency: { en: "how often something is held", zh: "会议、检查等的频次" },
  formula: { en: "part of a formula for staff or shares", zh: "配备或分摊的计算标准" },
  size: { en: "the size of something described", zh: "对既有对象规模的描述" },
  validity: { en: "how long something is valid or lasts", zh: "有效期、任期或持续时间" },
  period: { en: "a stretch of time, not a target", zh: "时间段，不是目标" },
  "service-circle": { en: "the reach of a service circle", zh: "服务圈的时间或距离" },
  denominator: { en: "the denominator of a ratio", zh: "比率的分母" },
  "no-commitment": { en: "no word near it commits to it", zh: "没有承诺该数量的词语" },
  article: { en: "“a”, not a count", zh: "泛指“一个”，不是数量" },
  unmeasured: { en: "a number without a unit, part of a name", zh: "没有计量单位，属于名称的一部分" },
  slogan: { en: "inside a slogan, name or title", zh: "在口号、名称或标题之中" },
  code: { en: "a code or product name", zh: "代码或型号" },
  date: { en: "a date", zh: "日期" },
  ordinal: { en: "a place in a series", zh: "序数" },
  grade: { en: "a grade or class", zh: "等级" },
  phase: { en: "a phase or batch", zh: "期次或批次" },
  version: { en: "a version", zh: "版本号" },
  word: { en: "a numeral inside a word", zh: "词语中的数字字" },
  stray: { en: "a digit that fits nowhere, probably a typing error", zh: "疑为误植的数字" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a number in a text may be: a target, or why it is none. */
export type NumberReason = keyof typeof numberReasons;
