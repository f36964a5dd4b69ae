import type { Case } from "./read-sentence.js";
import type { Clause, Sentence } from "./sentences.js";
import type { Reading } from "./state.js";

/** An amount and all that is known of its place. */
export interface Asked extends Case {
  /** The unit's first word, "" where there is none. */
  word: string;
  /** The words before it in the clause, as folded. */
  before: string;
  clause: Clause;
  reading: Reading;
  sentence: Sentence;
}

/** A set of the words of a list. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
export const moments = words("年 周年 个月 月 周 个星期 天 日 小时 个小时 分钟 秒");

/** Whether a bound, a level reached or a change governs an amount. */
export const commits = ({ amount, left }: Case): boolean =>
  amount.hasBound || left.bound !== null || left.attains || left.change !== null;

export const isMoney = ({ amount }: Case): boolean => amount.unit?.currency != null;
