import { titleEndings, weakTitleEndings } from "../lexicon/frame.js";
import { withoutBlanks } from "../text/blanks.js";
import { fold } from "../text/fold.js";
import { readNumberMark } from "../text/numbering.js";
import { blank, joinReadings, type Reading, sliceReading } from "../text/reading.js";
import type { Section } from "./frame.js";
import { isFurniture } from "./furniture.js";
import type { Item, Line } from "./items.js";
import { attachmentMark, attachmentWithTitle, dateLine, documentNumber, salutation } from "./marks.js";
import type { Metadata } from "./metadata.js";

/** 《关于…的实施细则》 */
const enclosing = /^《(?<inner>[^《》]*)》$/u;
const bracketAtEnd = /\([^()]{1,30}\)$/u;

export function isTitle(folded: string, sure: boolean): boolean {
  const text = withoutBlanks(folded).replace(bracketAtEnd, "").replace(enclosing, "$<inner>");
  if (text.length < 4 || text.length > 90 || /[。;!?:]/u.test(text) || isDateOrNumber(text)) return false;
  if (titleEndings.some((ending) => text.endsWith(ending)))
    return !sure || /(?:分解|分工|任务|清单|责任|目标|实事|重点)/u.test(text);
  return weakTitleEndings.some((ending) => text.endsWith(ending)) && /(?:\d{4}年|报告)/u.test(text);
}

const isDateOrNumber = (text: string): boolean =>
  dateLine.test(text) || (documentNumber.test(text) && text.length < 30);

const searchedLines = 40;

/** A bullet, or a column's name in square brackets, before a title is the page's. */
const withoutBullet = (reading: Reading): Reading =>
  sliceReading(reading, /^[\s•·●■◆★▲>-]*(?:【[^】]{2,30}】(?=.{8}))?/u.exec(reading.text)?.[0].length ?? 0);

/** Takes the title off a section's first lines: up to four of them, the last ending as titles do. */
export function takeTitle(section: Section, metadata: Metadata): Section {
  const { items } = section;
  const sameLine = section.marker === null ? null : attachmentWithTitle.exec(section.marker.folded);
  if (section.marker !== null && sameLine !== null) {
    return { ...section, title: sliceReading(section.marker.reading, sameLine[0].length) };
  }
  // A page prints its own title above the plan's: the last one before the plan counts.
  let title = blank;
  let end = 0;
  for (let start = 0; start < Math.min(items.length, searchedLines); ) {
    const item = items[start];
    if (item === undefined || item.kind === "table" || endsSearch(item)) break;
    const count = titleLength(items, start, metadata);
    if (count > 0) {
      title = withoutBullet(
        joinReadings(
          items.slice(start, start + count).map((item) => (item.kind === "line" ? item.reading : blank)),
        ),
      );
      end = start + count;
    }
    start += Math.max(1, count);
  }
  if (end > 0) return { ...section, title, items: items.slice(end) };
  const table = items.find((item) => item.kind === "table" && item.header !== null);
  const caption =
    table?.kind === "table" && table === items.find((item) => item.kind === "table")
      ? captionTitle(table.header?.captions ?? [])
      : blank;
  return { ...section, title: caption };
}

/** The title among the rows above a table's header. */
export function captionTitle(captions: readonly Reading[]): Reading {
  const lines = captions.filter(
    ({ text }) =>
      !attachmentMark.test(withoutBlanks(fold(text))) && !/^(?:填报|单位|制表)/u.test(fold(text).trim()),
  );
  return lines.find(({ text }) => isTitle(fold(text), false)) ?? blank;
}

const endsSearch = (line: Line): boolean =>
  salutation.test(withoutBlanks(line.folded)) ||
  /[。;]$/u.test(line.folded.trim()) ||
  readNumberMark(line.reading.text) !== null;

const isStranger = (item: Item | undefined): boolean =>
  item?.kind === "line" &&
  withoutBlanks(item.folded).length <= 12 &&
  !/(?:\d{4}|年|关于|印发|政府|《)/u.test(item.folded);

/** How many lines from `start` make a title; 0 for none. */
function titleLength(items: readonly Item[], start: number, metadata: Metadata): number {
  let joined = "";
  let best = 0;
  for (let count = 1; count <= 4; count++) {
    const item = items[start + count - 1];
    if (item?.kind !== "line" || isFurniture(item) || item.reading.text.length > 80) break;
    const text = withoutBlanks(item.folded);
    if (
      /[。;:]$/u.test(text) ||
      isDateOrNumber(text) ||
      (readNumberMark(item.reading.text) !== null && !/^\d{4}/u.test(text))
    )
      break;
    if (
      metadata.documentNumber.text !== "" &&
      withoutBlanks(metadata.documentNumber.text) === withoutBlanks(item.reading.text)
    )
      break;
    if (/^\(.*\)$/u.test(text) || /^\[.*\]$/u.test(text)) break;
    joined += text;
    if (isTitle(joined, false)) {
      // A short line of the page above a title is no part of it.
      if (
        count > 1 &&
        isStranger(items[start]) &&
        isTitle(
          joined.slice(withoutBlanks(items[start]?.kind === "line" ? items[start].folded : "").length),
          true,
        )
      )
        return 0;
      const sure = titleEndings.some((ending) => joined.replace(bracketAtEnd, "").endsWith(ending));
      best = count;
      const next = items[start + count];
      const goesOn =
        next?.kind === "line" &&
        isTitle(`${withoutBlanks(next.folded)}`, false) &&
        withoutBlanks(next.folded).length <= 16 &&
        !/\d{4}/u.test(next.folded);
      if (sure && !goesOn) break;
    }
  }
  return best;
}
