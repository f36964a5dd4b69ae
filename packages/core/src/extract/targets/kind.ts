import type { TargetKind } from "../../model/schemas/target.js";
import type { Left } from "./left.js";
import type { Case } from "./read-sentence.js";

const times = new Set("个工作日 工作日 个小时 小时 天 日 分钟 秒 个月 月 年".split(" "));

/** What sort of number it is, from its unit, the verb before it and the indicator's own words. */
export function targetKind({ amount, left, right }: Case, indicator: string): TargetKind {
  const { unit } = amount;
  const word = unit?.word ?? "";
  if (left.isRank || word === "位" || word === "位次" || word === "个位次") return "rank";
  if (times.has(word) && !indicator.endsWith("天数")) return "time-limit";
  if (word.endsWith("百分点") || word.endsWith("基点")) return "pp-change";
  if (word === "倍") return "multiple";
  if (word === "%" || word === "‰" || word === "‱") return rateKind(left, right.text, indicator);
  if (
    unit?.text.includes("/") ||
    left.per !== null ||
    /人均|户均|亩均|村均|^每|^单位|^万元|^万人/u.test(indicator)
  ) {
    return left.change !== null && !left.attains ? left.change : "intensity";
  }
  if (unit?.currency && /投资|资金|外资|贷款|融资/u.test(indicator)) return "investment";
  if ((word === "个" || word === "家" || word === "项") && /(?:项目|企业|公司)/u.test(indicator))
    return "count-of-projects";
  if (left.change !== null && !left.attains) return left.change;
  if (/新增|净增/u.test(indicator) && !left.attains) return "increase";
  return "absolute";
}

function rateKind(left: Left, behind: string, indicator: string): TargetKind {
  if (behind.startsWith("增长")) return "growth";
  if (/(?:增速|涨幅|增幅|增长率)$/u.test(indicator)) return "growth";
  if (/(?:降幅|下降率)$/u.test(indicator)) return "decline";
  if (left.attains || left.change === null) return "share";
  return left.change === "increase" ? "growth" : "decline";
}
