import { notBeforeStray, uncountedNouns } from "../../lexicon/stray-digits.js";
import type { Span } from "../../model/span.js";
import { fold } from "../../text/fold.js";
import { wordTable } from "../../text/word-table.js";

const uncounted = wordTable(uncountedNouns.map((word) => [word, true] as const));
const isDigit = (char: string): boolean => char >= "0" && char <= "9";
const isHan = (char: string): boolean => char >= "\u4e00" && char <= "\u9fff";
/** How near another digit or letter makes a name of it: 1市3区, 一网3端. */
const nearby = 4;

/**
 * Lone digits that fit nowhere: one digit between two Chinese characters, no other number near it, and
 * a word behind it that nobody counts (办理4工作). Spans are relative to `text`. Everything that may be a
 * number or a name (第3, 3家, 4月, 5G, 1市3区, “532”, 建设3基地) is left alone: better to miss one than to
 * doubt a good text.
 */
export function findStrayDigits(text: string): Span[] {
  const folded = fold(text);
  const found: Span[] = [];
  let quoted = 0;
  for (let at = 0; at < folded.length; at++) {
    const char = folded.charAt(at);
    if (char === "“" || char === "《") quoted = at + 30;
    else if (char === "”" || char === "》") quoted = 0;
    else if (isDigit(char) && at >= quoted && isStray(folded, at)) found.push([at, at + 1]);
  }
  return found;
}

function isStray(folded: string, at: number): boolean {
  const before = folded.charAt(at - 1);
  if (!isHan(before) || !isHan(folded.charAt(at + 1)) || notBeforeStray.includes(before)) return false;
  if (/[零一二三四五六七八九十百千万亿两]/u.test(before)) return false;
  const around = folded.slice(Math.max(0, at - nearby), at) + folded.slice(at + 1, at + 1 + nearby);
  return !/[0-9A-Za-z]/u.test(around) && uncounted(folded, at + 1) !== null;
}
