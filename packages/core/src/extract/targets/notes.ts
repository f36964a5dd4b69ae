import type { Span } from "../../model/span.js";
import type { NumberReason } from "./reasons.js";
import type { Reading } from "./state.js";

/** What became of one number. */
export interface NumberNote {
  /** Place in the text, in UTF-16 code units. */
  span: Span;
  /** The number with its unit and bound, as printed. */
  text: string;
  /** What the number is, or why it is no target. */
  reason: NumberReason;
  /** Index into the targets: the one it is, or the one it is a threshold or the baseline of; else `null`. */
  target: number | null;
}

const digits = /[\d零〇○一二三四五六七八九十百千万亿两]+/gu;

/** Every number in printed order, those inside words and codes included. `strays`: where digits stand that fit nowhere. */
export function noteNumbers(
  { text, folded, tokens, verdicts }: Reading,
  strays: ReadonlySet<number>,
): NumberNote[] {
  const notes: NumberNote[] = [];
  const note = (start: number, end: number, reason: NumberReason, target: number | null = null) => {
    notes.push({ span: [start, end], text: text.slice(start, end), reason, target });
  };
  for (const [index, { kind, start, end }] of tokens.entries()) {
    if (kind === "date") note(start, end, "date");
    else if (kind === "code") note(start, end, "code");
    else if (kind === "amount") {
      const { reason, target } = verdicts.get(index) ?? { reason: "unmeasured" as const, target: null };
      note(start, end, strays.has(start) ? "stray" : reason, target);
    } else if (kind !== "mark") {
      const word = folded.slice(start, end);
      const isCode = /[A-Za-z]\d|\d[A-Za-z]/u.test(word);
      for (const found of word.matchAll(digits)) {
        note(start + found.index, start + found.index + found[0].length, isCode ? "code" : "word");
      }
    }
  }
  return notes;
}
