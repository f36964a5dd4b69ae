import {
  allows,
  feeReliefs,
  forEach,
  grantNouns,
  grantRates,
  grantShares,
  grants,
  interests,
  marksDown,
  obliges,
  paidBy,
  priceOfEach,
  prices,
  quotaNouns,
  rateEndings,
  reaches,
  reliefs,
  setRates,
} from "../../lexicon/target-rules.js";
import { type Asked, commits, isMoney, moments } from "./asked.js";
import { countsHead } from "./described.js";
import type { NumberReason } from "./reasons.js";
import { has } from "./roles.js";

/** Numbers of a rule: who gets how much, who may apply, how many for each. */
export function asRule(asked: Asked): NumberReason | null {
  const reason = asFormula(asked) ?? asRate(asked) ?? asCase(asked);
  // Behind one rate of a payment, other amounts of money in the sentence are rates too.
  if (reason === "subsidy" && isMoney(asked)) asked.reading.isSubsidy = true;
  return reason;
}

const isShare = ({ word }: Asked): boolean =>
  word === "%" || word === "‰" || word.endsWith("百分点") || word.endsWith("基点");
const isPayment = (asked: Asked): boolean => isMoney(asked) || isShare(asked);
/** Whether the amount is one for each of something: 每人, 每月. */
const isOfEach = ({ left, before }: Asked): boolean =>
  before.includes("每") &&
  (left.isEach || left.per?.startsWith("每") === true || /每[张份件次台辆套只期]/u.test(before));

/** How many for each, and what follows where a case is named. */
function asFormula(asked: Asked): NumberReason | null {
  const { amount, left, right, clause, reading, word, before } = asked;
  const { roles } = clause;
  if (reading.isFormula) return "formula";
  // 每新增一家企业，奖励5万元
  if (left.isPerDeed) {
    reading.isFormula = true;
    return "formula";
  }
  const isEach = isOfEach(asked);
  // 每班配备教师2名、生活教师1名
  const isStaffed = isEach || /每(?![年月周天日季])/u.test(before);
  // 1000人以上的学校按不少于3名配备
  const isBy = /按照?(?:不[少低]于|至少)?$/u.test(before);
  if (has.staffing(roles) && (isStaffed || isBy || has.ratio(roles) || followsOne(asked))) return "formula";
  const isTime = moments.has(word) || word.endsWith("工作日");
  if (reading.isRule && !isTime)
    return isPayment(asked) ? "subsidy" : commits(asked) ? "eligibility" : "formula";
  if (reading.isRule && commits(asked) && !has.handling(roles)) return "eligibility";
  // 每人限购2套, 每户面积不超过120平方米, 每月最多使用4张
  const isCap = isEach && !amount.hasBound && left.bound === "<=" && left.verbIsNear === false;
  const isMost =
    left.bound === "<=" && /[最至]多/u.test(before) && (isEach || has.time(roles) || has.subsidy(roles));
  if ((left.isBy && forEach.test(before)) || isMost || (isCap && !isShare(asked)))
    return isMoney(asked) ? "subsidy" : "formula";
  if (allows.test(before) || quotaNouns.test(left.noun)) return "formula";
  if (word === "分" && marksDown.test(before)) return "subsidy";
  // 每个行政村不少于3名联络员
  const isQuota =
    left.bound !== null && left.per?.startsWith("每") && !left.verbIsNear && left.activity === "";
  return isQuota && right.head !== "" && /^[名人]$/u.test(word) && reading.modality === null
    ? "formula"
    : null;
}

/** 一个社区配备1名法律顾问: a single one stands before the number in the clause. */
function followsOne({ order, clause, reading, sentence }: Asked): boolean {
  const before = sentence.amounts[order - 1];
  if (before === undefined || sentence.clauses[before - sentence.first] !== clause) return false;
  const amount = reading.tokens[before]?.amount;
  return amount?.isLone === true && amount.value === 1;
}

/** What is paid, waived, charged or fined for one case. */
function asRate(asked: Asked): NumberReason | null {
  const { amount, left, right, clause, reading, word, before } = asked;
  const { roles } = clause;
  const money = isMoney(asked);
  if (right.text.includes("罚款")) return "subsidy";
  if (money && isFund(asked)) return null;
  // 按市场价的70%收取, 按省定的每亩200元标准
  if (left.per !== null && left.isBy && money) return "subsidy";
  if (left.isRated && (isPayment(asked) || word === "倍") && !amount.hasBound)
    return word === "倍" ? "formula" : "subsidy";
  if (has.stance(roles) && rateEndings.test(right.text)) return isPayment(asked) ? "subsidy" : "formula";
  // 每生每年可获助学金4400元, 每月发放津贴100元
  const isRegular = isOfEach(asked) || has.time(roles);
  if (isRegular && money && !commits(asked) && !left.noun.endsWith("标准") && !isFund(asked))
    return "subsidy";
  // 租金标准为每平方米6.5元
  const isOne = isRegular || before.includes("每");
  if (isOne && money && left.change === null && priceOfEach.test(before) && !reaches.test(before))
    return "subsidy";
  if (isPayment(asked) && setRates.test(before)) return "subsidy";
  if (!isPayment(asked) || has.disburse(roles)) return null;
  const isSubsidy =
    has.subsidy(roles) ||
    (reading.isSubsidy && money) ||
    isGrantRate(asked) ||
    isPrice(asked) ||
    (left.isBy && (has.grant(right.roles) || paidBy.test(right.text))) ||
    (word === "%" && reliefs.test(left.noun)) ||
    (money && feeReliefs.test(left.noun)) ||
    (reading.isSubsidy && left.bound === "<=" && left.noun.endsWith("比例"));
  return isSubsidy ? "subsidy" : null;
}

/** 每年安排200亿元专项资金: a sum, no rate. */
const isFund = (asked: Asked): boolean =>
  !isOfEach(asked) &&
  /(?:安排|统筹|投入|筹集|列支|设立|建立|组建)$/u.test(asked.before) &&
  /(?:资金|经费|基金|资金池)$/u.test(asked.right.head);

/** 补助标准每亩200元, 奖补比例30%, 单个项目补助资金不超过200万元, 每平方米1200元的奖补. */
function isGrantRate({ left, right, before }: Asked): boolean {
  const isOwn = left.noun === "" || left.isEach || left.per?.startsWith("每") === true;
  // 人均补助标准不低于670元: the least that is given is promised.
  if (left.bound === ">=" && !left.isBy && left.noun.endsWith("标准")) return false;
  const isGrant = has.grant(right.roles) && (right.isAttributive || right.text.startsWith("由") || isOwn);
  if (isGrant || (left.bound === "<=" && grants.test(left.noun))) return true;
  if ((left.change !== null && left.flow === "") || (left.attains && /达到?$/u.test(before))) return false;
  return grantShares.test(left.noun) || (left.per === null ? grantNouns : grantRates).test(left.noun);
}

/** 贷款个人额度不超过30万元, 租金不高于市场价的80%, 贷款利率不高于3%. */
function isPrice(asked: Asked): boolean {
  const { left, amount } = asked;
  // 清收承包费1050万元 is a sum, no fee.
  if (prices.test(left.noun) && !(left.noun.endsWith("费") && amount.value >= 1e6)) {
    const isFixed = isMoney(asked) && !commits(asked);
    const isSet =
      left.bound === "<=" || (left.attains && left.change === null && asked.before.endsWith("为"));
    return isFixed || (isSet && !(isShare(asked) && left.change !== null));
  }
  return interests.test(left.noun) && left.change === null && (left.bound === "<=" || !left.attains);
}

/** Whether the clause opens with those whom something is done for. */
const addresses = ({ reading: { folded, tokens, clauseStart } }: Asked): boolean =>
  /^(?:面向|针对|对(?![接照标口外内比])|为(?!期))/u.test(
    folded.slice(tokens[clauseStart]?.start ?? 0, (tokens[clauseStart]?.start ?? 0) + 2),
  );

/** 自付部分超过1.5万元的，按60%救助; 对带动50户以上的合作社; 面积200平方米以上的市场应建立追溯体系. */
function asCase(asked: Asked): NumberReason | null {
  const { amount, left, right, clause, reading, word } = asked;
  // 增加投资超过概算10%的，
  if (right.text === "的" && right.next === null) return "eligibility";
  if (!commits(asked)) return null;
  const isLimit = amount.hasBound || left.bound !== null;
  if (/[应须]占/u.test(asked.before)) return "eligibility";
  if (isLimit && right.isAttributive && obliges.test(right.text)) return "eligibility";
  // 超过3个工作日未反馈, but 具备条件的村通硬化路比例达90%
  if (left.opensToward && (right.text.includes("的") || right.text.startsWith("未"))) return "eligibility";
  // 面向从业满3年、获奖2次以上的工匠开展评审
  if (
    amount.hasBound &&
    right.isAttributive &&
    !left.hasVerb &&
    !(/^[名人户家个]$/u.test(word) && countsHead(word, right.head)) &&
    addresses(asked)
  )
    return "eligibility";
  // 保障对象人均收入不超过3.6万元
  if (left.bound === "<=" && isMoney(asked) && left.noun.includes("对象")) return "eligibility";
  const isRate = word === "%" && right.text === "" && /[率例比]$/u.test(left.noun);
  // 新增5家符合条件的企业: it says what the things are like that are made.
  const isMade = left.flow !== "" && right.head !== "" && reading.folded.startsWith("符合", amount.end);
  return has.eligible(clause.roles) && !isRate && !isMade ? "eligibility" : null;
}
