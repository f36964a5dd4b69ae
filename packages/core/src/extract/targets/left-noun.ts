import { leading, trailing } from "../../lexicon/targets.js";
import { withoutBlanks } from "../../text/blanks.js";
import type { Left, Slice } from "./left.js";
import { boundOf, changeOf, has, isVerb } from "./roles.js";
import type { Token } from "./tokens.js";

// The noun of a left context: what the number measures, once the words around it are taken off.

/** Whether a verb adds to what is there. */
export const adds = (verb: string): boolean => verb === "新增" || verb === "净增";

/** Who does something: 高新区|新增企业, 各镇|新建公园. */
const doers =
  /(?:(?<!小|社|地)区|县|(?<!上|超|城|都|门)市|(?<!^城)镇|(?<!^城)乡|街道|园区|社区|企业|资本|单位|部门|高校|机构|平台|公司|集团)$/u;
/** Verbs that bring about what is counted and say nothing more of it. */
export const makers: ReadonlySet<string> = new Set(
  "新建 新设 新设立 新改建 改扩建 建成 打造 培育 创建 完成 引进 招引 增设 建设 实施 举办 开展 发放 提供 实现 建立 设立 布局 新开".split(
    " ",
  ),
);

/** Takes off what stands before a verb inside the noun, where that is somebody (高新区, 为企业) or something long. */
export function cutDoer(words: readonly Token[], left: Left, slice: Slice): readonly Token[] {
  for (let index = words.length - 2; index > 0; index--) {
    const word = words[index] as Token;
    if (!isVerb(word.roles)) continue;
    const doer = words.slice(0, index);
    const name = doer.map(slice).join("");
    const counts = doer.some((token) => token.amount !== null);
    const isAdding = adds(slice(word));
    const isLong = isAdding && (counts || name.length > 6);
    const isServed = /^(?:[为对向给]|利用|借助)/u.test(name) && isPlain(words[0] as Token);
    // 依托服务站|举办招聘会
    const isMeans = left.hasStance && makers.has(slice(word));
    if (
      !isLong &&
      !isServed &&
      !isMeans &&
      !((isAdding || makers.has(slice(word))) && doers.test(name) && !counts)
    )
      return words;
    if (has.flow(word.roles)) left.flow += slice(word);
    if (isAdding) left.change ??= "increase";
    return words.slice(index + 1);
  }
  return words;
}

/** 研发投入|不低于销售收入的5%, 示范社区|达到全部社区的60%: the bound stands before what the share is of. */
export function cutLimit(
  words: readonly Token[],
  left: Left,
  unit: string,
  folded: string,
): readonly Token[] {
  if (!left.isDefinite) return words;
  const reaches = ({ roles, end }: Token) =>
    has.attain(roles) || (changeOf(roles) !== null && "至到".includes(folded.charAt(end) || " "));
  const limits = (word: Token) =>
    boundOf(word.roles) !== null || ((unit === "%" || unit === "倍") && reaches(word));
  const index = words.findIndex((word, place) => place > 0 && limits(word));
  // 年营业收入超1000亿元的|2个 is a limit on what is counted.
  if (index < 0 || words.some(({ amount }, place) => place > index && amount !== null)) return words;
  const word = words[index] as Token;
  left.bound ??= boundOf(word.roles);
  left.attains ||= reaches(word);
  left.isDefinite = false;
  return words.slice(0, index);
}

/** The words that remain, without dates, particles and blanks. */
export function nameNoun(words: readonly Token[], left: Left, text: string, isBroken: boolean): void {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return;
  let noun = text.slice(first.start, last.end);
  if (isBroken || words.some(isBasis)) {
    const kept = words.filter((word) => !isBasis(word));
    noun = kept.map((word) => text.slice(word.start, word.end)).join("");
  }
  let [start, end] = [0, noun.length];
  while (isPlain(first) && start < end && leading.includes(noun.charAt(start))) start++;
  while (isPlain(last) && end > start && trailing.includes(noun.charAt(end - 1))) end--;
  const named = withoutBlanks(noun.slice(start, end));
  // 2025年目标42亿元
  left.attains ||= left.change === null && named.endsWith("目标");
  // 每县至少有1所, 到年底发放3亿元: what is counted stands elsewhere.
  left.noun = !left.isDefinite && /^(?:[有到至]|剩余|其余|(?:预期)?目标|年度任务)$/u.test(named) ? "" : named;
  left.nounStart = first.start + start;
  left.nounRoles = last.roles;
}

const isBasis = ({ date, roles }: Token): boolean => date !== null || has.basis(roles);

/** Text that is no noun of the lexicon, so that 平均 and 对外 stay whole. */
const isPlain = ({ kind, roles }: Token): boolean => kind === "text" && !has.noun(roles);

const vague = new Set("任务 时间 办结时间 时限 周期 环节 材料 成本 费用 流程 手续 率 比例".split(" "));

/** 审批|时限: a noun that says little alone keeps the verb before it. */
export function restoreVerb(words: readonly Token[], left: Left, text: string): void {
  if (!vague.has(left.noun)) return;
  const verb = words.find((word) => word.end === left.nounStart);
  if (verb === undefined || !isVerb(verb.roles) || has.pure(verb.roles)) return;
  left.noun = text.slice(verb.start, verb.end) + left.noun;
  left.nounStart = verb.start;
}
