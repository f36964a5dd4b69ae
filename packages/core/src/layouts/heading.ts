import type { Heading } from "../model/entry.js";
import { fold } from "../text/fold.js";
import { readNumberMark } from "../text/numbering.js";
import { pieceOf, type Reading, sliceReading, spanOf, squeeze, trimReading } from "../text/reading.js";

/** A heading's number and name: 一、产业强市（4项）。 → 一 and 产业强市（4项）. */
export function toHeading(printed: Reading): Heading {
  const line = trimReading(printed);
  const mark = readNumberMark(line.text);
  if (/^【[^【】]*】$/u.test(line.text))
    return { number: null, name: pieceOf(sliceReading(line, 1, line.text.length - 1)) };
  const name = trimHeading(mark === null ? line : sliceReading(line, mark.after));
  if (mark === null || name.text === "") return { number: null, name: pieceOf(trimHeading(line)) };
  return { number: spanOf(sliceReading(line, mark.start, mark.end)), name: pieceOf(name) };
}

/** A closing 。or colon is no part of a heading's name. */
function trimHeading(reading: Reading): Reading {
  const printed = trimReading(reading);
  // 生 态 环 境
  const trimmed = /^\p{Script=Han}(?:\s\p{Script=Han})+$/u.test(printed.text) ? squeeze(printed) : printed;
  return sliceReading(
    trimmed,
    0,
    fold(trimmed.text)
      .replace(/(?<![。:;,])[。:;,]+$/u, "")
      .trimEnd().length,
  );
}
