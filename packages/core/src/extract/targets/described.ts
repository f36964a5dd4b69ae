import {
  aspectEndings,
  creating,
  dimensions,
  drafting,
  givenEndings,
  givenPlaces,
  givenThings,
  householdHeads,
  keptUp,
  overseen,
  personHeads,
  preparing,
  topics,
} from "../../lexicon/targets.js";
import { wordTable } from "../../text/word-table.js";
import type { Amount } from "./amounts.js";
import { type Asked, commits, isMoney, moments, words } from "./asked.js";
import { markBefore } from "./left.js";
import type { NumberReason } from "./reasons.js";
import { readRight } from "./right.js";
import { doesAny, has } from "./roles.js";

const places = new Set(givenPlaces);
const thingHere = wordTable(givenThings.map((word) => [word, true] as const));
export const reachUnits = words("公里 千米 米 分钟 小时 个小时");
const aspects = words("方面 领域 大类");
const ages = words("岁 周岁");
export const isAge = (amount: Amount): boolean => ages.has(amount.unit?.word ?? "");
const extents = words("亩 平方米 平方公里 米 公里 吨 元 张 公顷 千瓦 兆瓦 立方米 天 年 分 岁");

/** Whether an amount says which objects the next amount counts: 总投资10亿元的项目|3个. */
export function isThreshold(asked: Asked): boolean {
  const { amount, left, right, reading, word } = asked;
  const { next, roles } = right;
  const other = next === null ? null : reading.tokens[next]?.amount;
  if (!other || ages.has(word)) return false;
  if (right.text === "或") return isMoney(asked);
  // 1亿元以上的|20家
  if (right.text === "的" && (amount.hasBound || left.bound !== null) && !amount.unit?.isClassifier)
    return next === asked.at + 2 && other.unit?.isClassifier === true;
  if (right.text === "" && amount.hasBound) return next === asked.at + 1 && other.unit?.isClassifier === true;
  if (right.head === "" || has.activity(right.opens) || has.increase(roles) || has.decrease(roles))
    return false;
  if (amount.hasBound || left.bound !== null || right.isAttributive) {
    return other.unit?.isClassifier === true || other.unit?.word === "%";
  }
  const describes = isMoney(asked) || has.size(left.nounRoles) || !amount.unit?.isClassifier;
  return describes && other.unit?.isClassifier === true;
}

/** Numbers that describe one thing: how big it is, whom a rule is for. */
export function asDescription(asked: Asked): NumberReason | null {
  const { amount, left, right, reading, word } = asked;
  if (ages.has(word) && (!left.attains || right.head !== "")) return "eligibility";
  if (left.noun.endsWith("限速")) return "size";
  if (reachUnits.has(word) && left.noun.includes("距") && !/[间差]距/u.test(left.noun)) return "size";
  const isSize = has.size(left.nounRoles) && (left.noun.length > 1 || extents.has(word));
  // 竣工绿色建筑面积45万平方米, 装机规模翻两番
  const isMade = (left.flow !== "" && right.head === "") || word === "倍";
  if (
    isSize &&
    !isMade &&
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
  // 4个指标均实现10%以上增长
  if (
    isClassifier &&
    other &&
    !commits(asked) &&
    !left.hasVerb &&
    /(?:均|都)(?:实现|达到|保持|超)/u.test(right.text)
  )
    return "denominator";
  // 步道30条（每条5公里以上）
  if (
    left.noun === "" &&
    !left.attains &&
    left.per?.startsWith("每") &&
    (markBefore(reading, asked) === "(" || extents.has(word))
  )
    return "size";
  // 新建12个班规模的小学, 规模为100张床位的医院1家
  if (/^班?(?:办学|教学|建设)?规模的/u.test(right.text)) return "size";
  if (/规模$/u.test(left.noun) && right.next !== null && right.text.includes("的")) return "size";
  // 施工许可2个工作日内发证: what follows a time is what is done in it.
  if (right.head === "" || moments.has(word) || word.endsWith("工作日")) return null;
  const isExtent = amount.unit !== null && !isClassifier && !isMoney(asked) && word !== "%" && word !== "倍";
  if (
    isExtent &&
    left.noun !== "" &&
    !left.noun.endsWith("期") &&
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
  if (/年度|当年|年内/u.test(left.noun) || /完成投资$/u.test(asked.before)) return null;
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
  if (behind.text === "的") return true;
  const limitsToo = behind.isAttributive || other.hasBound;
  return limitsToo && behind.head !== "" && !countsHead(word, behind.head);
}

/** Whether a unit counts the noun itself (10家企业) rather than something of it (10人以上的企业). */
export function countsHead(word: string, head: string): boolean {
  if (word === "人" || word === "名") return personHeads.test(head);
  if (word === "户") return householdHeads.test(head);
  return !extents.has(word);
}

/** 志愿者9.7万人，要完善办法: what follows says what ought to be done about them. */
function opensDuty({ at, reading: { tokens, folded, modality } }: Asked): boolean {
  const comma = tokens[at + 1];
  return (
    modality === null && comma?.mark === "," && /^[要应须]/u.test(folded.slice(comma.end, comma.end + 1))
  );
}

/** Sets that are given already, and 一个 that counts nothing. */
export function asSet(asked: Asked): NumberReason | null {
  const { amount, left, right, word } = asked;
  if (right.text.endsWith("成果") && !amount.hasBound) return "existing-set";
  // 分解为8个方面65项任务, 县金融办等4家
  if (!amount.hasBound && (/^(?:方面|领域|环节|层面)/u.test(right.text) || aspects.has(left.noun)))
    return "existing-set";
  if (asked.before.endsWith("等") && right.head === "" && !amount.hasBound) return "existing-set";
  if (commits(asked)) return null;
  if (/^(?:现存|现有)量/u.test(left.noun)) return "existing-set";
  if (/^(?:对照|依照|参照|比照)/u.test(asked.before)) return "existing-set";
  // 该站日均客流量约1.2万人次
  if (/^该/u.test(asked.before) && !left.hasVerb) return "existing-set";
  if (/巩固好?$/u.test(asked.before) && right.head !== "") return "existing-set";
  if (isGivenExtent(asked)) return "existing-set";
  if (!amount.unit?.isClassifier) return null;
  if (
    left.isDefinite &&
    left.noun !== "" &&
    !/(?:以[上下内]|[超过破于][\d.]{1,8}[万亿]?元)$/u.test(left.noun) &&
    !/(?:任务|目标)$/u.test(right.text)
  )
    return "existing-set";
  if (amount.isLone && amount.value === 1 && word === "次") return "article";
  if (right.head === "") return null;
  if (isGivenSet(asked)) return "existing-set";
  const isArticle = amount.isLone && amount.value === 1;
  const isBuilt =
    /^[座所处栋幢]$/u.test(word) && /^(?:新建|建成|改建|扩建|新增|开工)/u.test(left.activity + left.flow);
  return isArticle && !isBuilt ? "article" : null;
}

/** A number of any unit, by what is said of its noun. */
function isGivenExtent(asked: Asked): boolean {
  const { amount, left, right, word, before } = asked;
  if (amount.unit === null || word === "%") return false;
  if (!left.hasVerb && right.text === "" && opensDuty(asked)) return true;
  // 围绕148平方公里边界, 用好国家支持的5.6亿元投资
  if (topics.test(before) && (right.head !== "" || left.isDefinite)) return true;
  // 完善26所卫生院的配送体系
  const isOwner = right.head.includes("的") && !right.isAttributive && !creating.test(before);
  if (isOwner && !worksOn(right.roles) && !/的同时|的基础/u.test(right.text) && !goesOn(asked)) return true;
  if (left.isToward && overseen.test(right.text)) return true;
  // 推进15项改革任务, but 完成3800套筹建任务
  const isQuantity = amount.unit.isClassifier === false && !/完成|实现/u.test(left.noun);
  if (right.head.endsWith("任务") && !/完成|实现|下达/u.test(before) && !isQuantity && !goesOn(asked))
    return true;
  return preparing.test(right.text) || (aspectEndings.test(right.head) && !drafting.test(before));
}

const worksOn = doesAny("activity event light");

/** Whether an amount is joined to the target before it: 3座桥梁、2座…, 3座桥梁和2座…. */
function goesOn({ at, left, before, reading }: Asked): boolean {
  if (reading.previous === null) return false;
  const first = before.charAt(0) || reading.folded.charAt(left.start - 1);
  return markBefore(reading, { at, left }) === "、" || (first !== "" && "和与及".includes(first));
}

/** A set of things that are there: 全县98个脱贫村, 12个县区, 加强对3500名患者的管理. */
function isGivenSet({ left, right, before }: Asked): boolean {
  if (left.hasStance) return true;
  // 强化47座水库巡查值守
  if (/(?:强化|抓好|做好|加强|落实|抓实|做实)$/u.test(before) && keptUp.test(right.head)) return true;
  // 对200辆车的数据进行评价, but 对25个小区进行改造
  if (left.opensToward && /进行|开展|实施|加强|实行|落实/u.test(right.text) && overseen.test(right.text))
    return true;
  if (left.isToward && /倾斜|集聚|集中|延伸/u.test(right.text)) return true;
  const isOpen = !has.event(right.roles);
  if (isOpen && (left.isScoped || (left.isToward && right.text.includes("的")))) return true;
  // 五个村各建立1个
  if (right.head.endsWith("各")) return true;
  const isKnown =
    places.has(right.head.split(/[和与及、]/u, 1)[0] ?? "") ||
    thingHere(right.head, 0) !== null ||
    givenEndings.test(right.head);
  return isKnown && !left.flow && !drafting.test(left.activity);
}
