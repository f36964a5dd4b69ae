import {
  aspectEndings,
  dimensions,
  drafting,
  givenEndings,
  givenPlaces,
  givenThings,
  householdHeads,
  personHeads,
} from "../../lexicon/targets.js";
import { wordTable } from "../../text/word-table.js";
import type { Amount } from "./amounts.js";
import type { Case } from "./read-sentence.js";
import type { NumberReason } from "./reasons.js";
import { readRight } from "./right.js";
import type { Clause, Sentence } from "./sentences.js";
import type { Reading } from "./state.js";

/** An amount and all that is known of its place. */
interface Asked extends Case {
  word: string;
  clause: Clause;
  reading: Reading;
  sentence: Sentence;
}

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
    clause,
    reading,
    sentence,
  };
  return (
    asNumber(asked) ??
    asBefore(asked) ??
    asTime(asked) ??
    noteRate(asked, asRule(asked)) ??
    (isThreshold(asked) ? "threshold" : null) ??
    asDescription(asked) ??
    asSet(asked)
  );
}

/** Behind one rate of a payment, other amounts of money in the sentence are rates too. */
function noteRate(asked: Asked, reason: NumberReason | null): NumberReason | null {
  if (reason === "subsidy" && isMoney(asked)) asked.reading.isSubsidy = true;
  return reason;
}

const places = new Set(givenPlaces);
const thingHere = wordTable(givenThings.map((word) => [word, true] as const));
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const moments = words("年 周年 个月 月 周 个星期 天 日 小时 个小时 分钟 秒");
const longMoments = words("年 周年 个月 月 周 个星期");
const occasions = words("次 场 轮 遍 回 场次");
const reaches = words("公里 千米 米 分钟 小时 个小时");
const ages = words("岁 周岁");
export const isAge = (amount: Amount): boolean => ages.has(amount.unit?.word ?? "");
const extents = words("亩 平方米 平方公里 米 公里 吨 元 张 公顷 千瓦 兆瓦 立方米 天 年 分 岁");

const commits = ({ amount, left }: Case): boolean =>
  amount.hasBound || left.bound !== null || left.attains || left.change !== null;
const isMoney = ({ amount }: Case): boolean => amount.unit?.currency != null;

/** Inside quotation marks or a title. */
function isQuoted({ at }: Case, { tokens }: Reading, { first }: Sentence): boolean {
  for (let index = at - 1; index >= Math.max(first, at - 12); index--) {
    const token = tokens[index];
    if (token !== undefined && token.match > at && token.mark !== "(") return true;
  }
  return false;
}

/** Whether ( opens the words before an amount. */
function opensBracket({ at, left, reading: { tokens } }: Asked): boolean {
  let index = at - 1;
  while (index >= 0 && (tokens[index]?.end ?? 0) > left.start) index--;
  return tokens[index]?.mark === "(";
}

/** Numbers without a unit, denominators and the reach of service circles. */
function asNumber(asked: Asked): NumberReason | null {
  const { at, amount, left, right, reading, word } = asked;
  const isZero = amount.value === 0 && amount.isLone;
  if (amount.unit === null && isZero && !left.attains && !/^(?:增长|发生|死亡)/u.test(right.text))
    return "word";
  if (amount.unit === null && !isZero && !left.isRank && (!commits(asked) || right.head !== ""))
    return "unmeasured";
  if (reaches.has(word) && right.text.includes("圈")) return "service-circle";
  if (!reading.tokens[at - 1]?.roles.has("each")) return null;
  reading.isFormula = true;
  return "denominator";
}

/** What was reached before, what is there already, and where a change starts. */
function asBefore(asked: Asked): NumberReason | null {
  const { at, left, right, reading, sentence } = asked;
  if (sentence.amounts.at(-1) !== at && findFrom(asked, reading) !== null) return "baseline";
  if (/基础上|基数|^的水平上/u.test(right.text)) return "baseline";
  // 34个村已通过验收
  if (/^[^的]*(?:已|正在)[^的]*$/u.test(right.text)) return "past-result";
  // 提高到了86%
  if (left.isDone) return "past-result";
  if (reading.isPast || reading.isReport) return "past-result";
  return left.tellsExisting && !commits(asked) ? "existing-set" : null;
}

/** Where 由 or 从 opens the words before an amount: 由2个…, 从目前的65%…; its token index. */
export function findFrom({ at }: Case, { tokens }: Reading): number | null {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const token = tokens[index];
    if (token === undefined || token.mark !== "" || token.amount !== null) return null;
    if (token.roles.has("from")) return index;
    const passes = token.date !== null || token.roles.has("past") || token.roles.has("existing");
    if (!passes && token.end - token.start > 4) return null;
  }
  return null;
}

/** How often and how long. Hours and days are a target where something is to be done within them. */
function asTime(asked: Asked): NumberReason | null {
  const { amount, left, right, clause, word } = asked;
  const { roles } = clause;
  if (/(?:任职|保存|留存|在岗|公示|存续|服务)时间$/u.test(left.noun)) return "validity";
  // 公示期不少于5个工作日, but 审批周期
  if (word.endsWith("工作日") && /(?<![周工])期$/u.test(left.noun)) return "validity";
  const held = left.noun + right.head;
  const isMeeting = roles.has("meeting") || /(?<!招聘|推介|展销|音乐|演唱|博览)会(?:议)?$/u.test(held);
  if (
    occasions.has(word) &&
    (roles.has("time") ? word !== "场" || isMeeting : /召开|会议|例会/u.test(left.noun + right.text))
  )
    return "frequency";
  // 每学期家访不少于10户, 每周安排2名专家坐诊
  const isOften =
    roles.has("time") && !/每年|年均/u.test(asked.reading.folded.slice(left.start, amount.start));
  if (isOften && amount.unit?.isClassifier && !left.attains) return "frequency";
  if (!moments.has(word)) return null;
  if (left.noun.startsWith("距")) return "period";
  if (amount.hasBound && /(?:率|比例|占比)/u.test(right.head)) return "period";
  const isLong = longMoments.has(word);
  // 试点周期为2年, but 审批周期压缩到2个月
  const lasts = isLong && left.change === null && left.bound === null && !amount.hasBound;
  if (lasts && /(?:周期|期限)$/u.test(left.noun)) return "validity";
  if (/(?:时间|时限|周期|工期|用时|时长|天数)$/u.test(left.noun)) return null;
  if (left.change === null && (roles.has("validity") || left.noun.endsWith("期"))) return "validity";
  if (roles.has("time")) return "frequency";
  const governs = left.attains || left.change !== null || left.bound !== null || amount.comparator === ">=";
  const isLevel = governs && left.noun !== "" && right.head === "";
  if (isLong) return isLevel && !amount.hasBound ? null : "period";
  return isLevel || (roles.has("handling") && amount.hasBound) ? null : "period";
}

/** Behind a limit with 的: what those it applies to must or may do. */
const obliges = /应|须|不得|可|均|一律|限期|优先|予以|给予|列入|纳入|禁止/u;
/** Nouns whose own number is a price or a rate of interest or tax. */
const prices = /(?:额度|限额|上限|单价|价格|费|面值|票价)$/u;
const interests = /(?:利率|费率|税率)$/u;

/** Numbers of a rule: who gets how much, who may apply, how many for each. */
function asRule(asked: Asked): NumberReason | null {
  const { amount, left, right, clause, reading, word } = asked;
  const { roles } = clause;
  const isEach = left.isEach || left.per?.startsWith("每") === true;
  if (reading.isFormula) return "formula";
  const before = reading.folded.slice(left.start, amount.start);
  // 每新增一家企业，奖励5万元
  if (left.isPerDeed) {
    reading.isFormula = true;
    return "formula";
  }
  if (roles.has("staffing") && (isEach || roles.has("ratio") || followsOne(asked))) return "formula";
  const isPayment = isMoney(asked) || word === "%" || word === "‰" || word.endsWith("百分点");
  const isTime = moments.has(word) || word.endsWith("工作日");
  if (reading.isRule && !isTime) return isPayment ? "subsidy" : commits(asked) ? "eligibility" : "formula";
  if (reading.isRule && commits(asked) && !roles.has("handling")) return "eligibility";
  if ((amount.hasBound || left.bound !== null) && right.isAttributive && obliges.test(right.text))
    return "eligibility";
  // 按每百户不少于15平方米配建, 每月最多使用4张
  if (/按照?每/u.test(before) || (/[最至]多/u.test(before) && (isEach || roles.has("time"))))
    return isMoney(asked) ? "subsidy" : "formula";
  // 人口较多的村可增加1名
  if (/可(?:以|适当|再)?(?:增|减|放宽|上浮|下浮)/u.test(before)) return "formula";
  // 考核扣5分
  if (word === "分" && /[扣加减][^升少]{0,8}$/u.test(before)) return "subsidy";
  // 每个行政村不少于3名联络员, 每班人数控制在45人以内
  const isQuota =
    left.bound !== null && left.per?.startsWith("每") && !left.verbIsNear && left.activity === "";
  if (isQuota && right.head !== "" && /^[名人]$/u.test(word) && reading.modality === null) return "formula";
  if (/(?:每班人数|班额)$/u.test(left.noun)) return "formula";
  // 按市场价的70%收取, 按省定的每亩200元标准
  if (left.per !== null && left.isBy && isMoney(asked)) return "subsidy";
  if (left.isRated && (isPayment || word === "倍") && !amount.hasBound)
    return word === "倍" ? "formula" : "subsidy";
  if (roles.has("stance") && /^的?(?:比例|标准|比重|要求|原则)/u.test(right.text))
    return isPayment ? "subsidy" : "formula";
  // 每生每年可获助学金4400元, 每月发放津贴100元
  const isRegular = isEach || roles.has("time") || /每[张份件次台辆套只]/u.test(before);
  if (isRegular && isMoney(asked) && !commits(asked) && !left.noun.endsWith("标准")) return "subsidy";
  if (isPayment && !roles.has("disburse")) {
    const isShare = left.change === null && /(?:贴息|补贴|补助|补偿|奖励|奖补)(?:率|比例)$/u.test(left.noun);
    // 单个项目补助资金不超过200万元
    const isCap = left.bound === "<=" && /补助|补贴|奖励|奖补|资助|贴息|津贴/u.test(left.noun);
    const isRate =
      left.change === null &&
      (left.per !== null
        ? /(?:补贴|补助|奖励|奖补|资助|补偿)(?:标准|金额|额度)?$/u
        : /(?:补贴|补助|奖励|奖补|资助|罚款|报销)$/u
      ).test(left.noun);
    const isGrant =
      right.roles.has("grant") &&
      (right.isAttributive || right.text.startsWith("由") || left.noun === "" || isEach);
    // 贷款个人额度不超过30万元
    const isCeiling = isMoney(asked) && (left.bound === "<=" || !commits(asked)) && prices.test(left.noun);
    // 按发票金额15%申领补助
    const isShareOf = left.isBy && right.roles.has("grant");
    // 租金标准为每平方米6.5元
    const isPrice = isMoney(asked) && /(?:标准|价格|租金)为(?:每|$)/u.test(before);
    const isInterest =
      interests.test(left.noun) && left.change === null && (left.bound === "<=" || !left.attains);
    const isRelief = word === "%" && /(?:减免|减征|自缴|自付|自筹)[^、，]{0,4}$/u.test(left.noun);
    const isFixed = /(?:补贴|补助|奖励|奖补|贴息|返还)比例[定按]/u.test(before);
    if (
      isRate ||
      isShare ||
      isCap ||
      isGrant ||
      isCeiling ||
      isShareOf ||
      isPrice ||
      isInterest ||
      isRelief ||
      isFixed ||
      roles.has("subsidy") ||
      (reading.isSubsidy && isMoney(asked))
    )
      return "subsidy";
  }
  // 自付部分超过1.5万元的，按60%救助; 对带动50户以上的合作社
  const isCase = right.text === "的" || (left.opensToward && right.text.includes("的"));
  return (roles.has("eligible") || isCase) && commits(asked) ? "eligibility" : null;
}

/** 一个社区配备1名法律顾问: a single one stands before the number in the clause. */
function followsOne({ order, clause, reading, sentence }: Asked): boolean {
  const before = sentence.amounts[order - 1];
  if (before === undefined || sentence.clauses[before - sentence.first] !== clause) return false;
  const amount = reading.tokens[before]?.amount;
  return amount?.isLone === true && amount.value === 1;
}

/** Whether an amount says which objects the next amount counts: 总投资10亿元的项目|3个. */
function isThreshold(asked: Asked): boolean {
  const { amount, left, right, reading, word } = asked;
  const { next, roles } = right;
  const other = next === null ? null : reading.tokens[next]?.amount;
  if (!other || ages.has(word)) return false;
  if (right.text === "或") return isMoney(asked);
  if (right.text === "" && amount.hasBound) return next === asked.at + 1 && other.unit?.isClassifier === true;
  if (right.head === "" || right.opens.has("activity") || roles.has("increase") || roles.has("decrease"))
    return false;
  if (amount.hasBound || left.bound !== null || right.isAttributive) {
    return other.unit?.isClassifier === true || other.unit?.word === "%";
  }
  const describes = isMoney(asked) || left.nounRoles.has("size") || !amount.unit?.isClassifier;
  return describes && other.unit?.isClassifier === true;
}

/** Numbers that describe one thing: how big it is, whom a rule is for. */
function asDescription(asked: Asked): NumberReason | null {
  const { amount, left, right, reading, word } = asked;
  if (ages.has(word) && (!left.attains || right.head !== "")) return "eligibility";
  if (reaches.has(word) && left.noun.includes("距") && !/[间差]距/u.test(left.noun)) return "size";
  const isSize = left.nounRoles.has("size") && (left.noun.length > 1 || extents.has(word));
  if (
    isSize &&
    !(amount.hasBound && right.head === "") &&
    !left.attains &&
    left.bound === null &&
    !left.change
  )
    return "size";
  if (isJoined(asked)) return "eligibility";
  const isClassifier = amount.unit?.isClassifier === true;
  if (amount.isBare && isClassifier && !commits(asked)) return "slogan";
  // 53个项目开工率达到70%
  const other = right.next === null ? null : reading.tokens[right.next]?.amount;
  if (isClassifier && other?.unit?.word === "%" && /(?:率|占比|比例|比重)/u.test(right.text))
    return "denominator";
  // 步道30条（每条5公里以上）
  if (left.noun === "" && left.per?.startsWith("每") && (opensBracket(asked) || extents.has(word)))
    return "size";
  // 施工许可2个工作日内发证: what follows a time is what is done in it.
  if (right.head === "" || moments.has(word) || word.endsWith("工作日")) return null;
  const isExtent = amount.unit !== null && !isClassifier && !isMoney(asked) && word !== "%" && word !== "倍";
  if (
    isExtent &&
    left.noun !== "" &&
    !commits(asked) &&
    !left.verbIsNear &&
    !right.isAttributive &&
    !/(?:修复|治理|整治|改造|养护)$/u.test(right.text)
  )
    return "size";
  if (dimensions.test(right.head) && isExtent) return "size";
  if (word.startsWith("千伏") || word.startsWith("kV")) return "size";
  if (amount.isBare && !commits(asked)) return "denominator";
  // 年度投资96亿元的项目
  if (/年度|当年|年内/u.test(left.noun)) return null;
  const limits = right.isAttributive || (commits(asked) && word !== "%");
  if (left.noun !== "" && !isClassifier && limits) {
    return left.activity === "" && !left.change ? "eligibility" : null;
  }
  const isLimit = amount.hasBound || (right.isAttributive && (!left.hasVerb || left.bound !== null));
  const isOther = isLimit && word !== "%" && !countsHead(word, right.head);
  return isOther && (isClassifier || left.noun !== "" || !left.hasVerb) ? "eligibility" : null;
}

/** 从业人员10人以下、|年销售额200万元以下的单位: one of several limits on the same noun. */
function isJoined({ at, order, amount, left, right, reading, sentence, clause, word }: Asked): boolean {
  const limits = amount.hasBound || left.bound !== null;
  if (!limits || right.text !== "" || reading.tokens[at + 1]?.mark !== "、") return false;
  const next = sentence.amounts[order + 1] ?? at;
  const other = reading.tokens[next]?.amount;
  if (!other || sentence.clauses[next - sentence.first] !== clause) return false;
  const behind = readRight(reading, sentence, next);
  const limitsToo = behind.isAttributive || other.hasBound;
  return limitsToo && behind.head !== "" && !countsHead(word, behind.head);
}

/** Whether a unit counts the noun itself (10家企业) rather than something of it (10人以上的企业). */
function countsHead(word: string, head: string): boolean {
  if (word === "人" || word === "名") return personHeads.test(head);
  if (word === "户") return householdHeads.test(head);
  return !extents.has(word);
}

const overseen =
  /(?:进行|开展|实施|加强|实行).*(?:评价|评估|监管|监测|检测|检查|督查|抽查|核查|审计|管理|走访|巡查|分析|调度|约谈|培训)/u;

const topics = /^(?:围绕|聚焦|依托|针对|立足|紧扣|用好|用足|用活|发挥)/u;
const creating =
  /新|建成|打造|培育|培养|引进|招引|引育|创建|争创|组建|开发|推出|选|认定|形成|举办|争取|签约/u;

/** 志愿者9.7万人，要完善办法: what follows says what ought to be done about them. */
function opensDuty({ at, reading: { tokens, folded, modality } }: Asked): boolean {
  const comma = tokens[at + 1];
  return (
    modality === null && comma?.mark === "," && /^[要应须]/u.test(folded.slice(comma.end, comma.end + 1))
  );
}

/** Sets that are given already, and 一个 that counts nothing. */
function asSet(asked: Asked): NumberReason | null {
  const { amount, left, right, word, reading } = asked;
  const before = reading.folded.slice(left.start, amount.start);
  if (!commits(asked) && !left.hasVerb && right.text === "" && opensDuty(asked)) return "existing-set";
  const isPart = amount.unit === null || word === "%" || commits(asked);
  // 围绕148平方公里边界, 用好国家支持的5.6亿元投资
  if (!isPart && topics.test(before) && (right.head !== "" || left.isDefinite)) return "existing-set";
  // 完善26所卫生院的配送体系
  const isOwner = right.head.includes("的") && !right.isAttributive && !creating.test(before);
  const isWorkedOn = right.roles.has("activity") || right.roles.has("event") || right.roles.has("light");
  if (!isPart && isOwner && !isWorkedOn && !/的同时|的基础/u.test(right.text)) return "existing-set";
  // 推进15项改革任务, but 完成3800套筹建任务
  if (!isPart && right.head.endsWith("任务") && !/完成|实现|下达/u.test(before)) return "existing-set";
  if (!isPart && aspectEndings.test(right.head) && !drafting.test(before)) return "existing-set";
  if (!amount.unit?.isClassifier) return null;
  if (right.text.endsWith("成果") && !amount.hasBound) return "existing-set";
  if (commits(asked)) return null;
  if (left.isDefinite && left.noun !== "" && !/(?:任务|目标)$/u.test(right.text)) return "existing-set";
  if (amount.isLone && amount.value === 1 && word === "次") return "article";
  if (right.head === "") return null;
  if (left.roles.has("stance")) return "existing-set";
  // 对200辆车的数据进行评价, but 对25个小区进行改造
  if (left.opensToward && overseen.test(right.text)) return "existing-set";
  // 全县98个脱贫村, 12个县区
  if (left.isScoped && !right.roles.has("event")) return "existing-set";
  if (left.isToward && right.text.includes("的") && !right.roles.has("event")) return "existing-set";
  const isGiven =
    places.has(right.head) || thingHere(right.head, 0) !== null || givenEndings.test(right.head);
  if (isGiven && !left.flow && !drafting.test(left.activity)) return "existing-set";
  const isArticle = amount.isLone && amount.value === 1;
  const isBuilt =
    /^[座所处栋幢]$/u.test(word) && /^(?:新建|建成|改建|扩建|新增|开工)/u.test(left.activity + left.flow);
  return isArticle && !isBuilt ? "article" : null;
}
