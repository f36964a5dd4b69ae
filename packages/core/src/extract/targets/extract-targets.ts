import type { Target } from "../../model/schemas/target.js";
import { fold } from "../../text/fold.js";
import { type NumberNote, noteNumbers } from "./notes.js";
import { readSentence } from "./read-sentence.js";
import { splitSentences } from "./sentences.js";
import { startReading, startSentence } from "./state.js";
import { findStrayDigits } from "./stray-digits.js";
import { tokenize } from "./tokens.js";

/** What `extractTargets` may be told. */
export interface TargetOptions {
  /** The plan's year: earlier years are past, and deadlines without a year get it. */
  year?: number | null;
  /** Also say of every number why it is or is not a target. */
  explain?: boolean;
}

/** What `extractTargets` found. */
export interface TargetReading {
  /** The numbers the text commits to, in printed order. */
  targets: Target[];
  /** Every number in printed order with its reason; `[]` unless asked for. */
  numbers: NumberNote[];
}

/**
 * Reads the numbers a task commits to from its text. Spans, of targets and of their thresholds, are
 * relative to `text`; every `quote` is an exact slice of it. Linear in the text's length.
 *
 * @example
 * ```ts
 * import { extractTargets } from "@fenjie/core/targets";
 *
 * const [target] = extractTargets("完成高标准农田建设5500亩以上。").targets;
 * console.log(target?.indicator, target?.comparator, target?.value, target?.unitText);
 * ```
 *
 * ```text
 * 高标准农田建设 >= 5500 亩
 * ```
 */
export function extractTargets(text: string, options: TargetOptions = {}): TargetReading {
  const folded = fold(text);
  const targets: Target[] = [];
  const numbers: NumberNote[] = [];
  const strays = new Set(options.explain ? findStrayDigits(text).map(([start]) => start) : []);
  for (let start = 0; start < folded.length; ) {
    const { tokens, end } = tokenize(folded, text, start);
    const reading = startReading(text, folded, tokens, options.year ?? null, targets);
    for (const sentence of splitSentences(tokens)) {
      startSentence(reading, sentence);
      readSentence(reading, sentence);
    }
    if (options.explain) numbers.push(...noteNumbers(reading, strays));
    start = end;
  }
  return { targets, numbers };
}
