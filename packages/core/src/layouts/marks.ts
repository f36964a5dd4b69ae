import { withoutBlanks } from "../text/blanks.js";
import { blank, type Reading, sliceReading, trimReading } from "../text/reading.js";
import { looksLikeUnit } from "../text/units.js";
import type { Line } from "./items.js";

/** A date alone on its line: 2023年2月16日, 二○二一年四月十三日. */
export const dateLine =
  /^(?:[12]\d{3}|[二一][〇○0零oO一二三四五六七八九]{3})年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})月\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})日$/u;

const datedIssuer = /^(?<issuer>.{4,30}?)\s{1,40}(?=[12]\d{3}年\d{1,2}月\d{1,2}日$)/u;

/** 武政办〔2020〕1号, also with round or square brackets. */
export const documentNumber =
  /(?<number>\p{Script=Han}{2,12}\s?(?:字|函|发|办|秘)?\s?[[(]\s?(?:19|20)\d{2}\s?[\])]\s?(?:第\s?)?\d{1,4}\s?号)/u;

/** The office and the date under a notice. */
export interface Signature {
  issuer: Reading;
  date: Reading;
}

/** The first line that is a date alone, with the office above it or on the same line. */
export function findSignature(lines: readonly Line[]): Signature | null {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const signature = line === undefined ? null : signatureAt(line, lines[index - 1]);
    if (signature !== null) return signature;
  }
  return null;
}

/** The signature that ends with a line; `above` is the line before it. */
export function signatureAt(line: Line, above: Line | undefined): Signature | null {
  if (line.folded.length > 90) return null;
  const together = datedIssuer.exec(line.folded);
  if (together?.groups?.issuer !== undefined && looksLikeUnit(together.groups.issuer)) {
    const length = together[0].length;
    return {
      issuer: trimReading(sliceReading(line.reading, 0, length)),
      date: sliceReading(line.reading, length),
    };
  }
  if (!dateLine.test(withoutBlanks(line.folded).replace(/^\(|\)$/gu, ""))) return null;
  const isIssuer =
    above !== undefined &&
    withoutBlanks(above.folded).length <= 30 &&
    looksLikeUnit(above.reading.text) &&
    !/[:。]/u.test(above.folded);
  return { issuer: isIssuer ? above.reading : blank, date: line.reading };
}

/** 附件, 附件1, 附表二： alone on its line, white space left out. */
export const attachmentMark = /^附(?:件|表|录)?之?[\d一二三四五六七八九十]*[.:、]?$/u;

/** 附件1：2023年任务分解表 */
export const attachmentWithTitle =
  /^附(?:件|表)\s*(?:[\d一二三四五六七八九十]+\s*)?(?:[.:、]\s*|(?<=\s))(?=\S)/u;

/** Whom a notice is sent to: 各县（市、区）人民政府，市政府各部门： */
export const salutation = /^(?:各|省|市|县|区|州|机关).{0,200}:$/u;
