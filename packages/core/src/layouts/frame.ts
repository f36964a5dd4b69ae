import {
  furniture,
  metadataLabels,
  otherMetadataLabels,
  titleEndings,
  weakTitleEndings,
} from "../lexicon/frame.js";
import { fold } from "../text/fold.js";
import { readNumberMark } from "../text/numbering.js";
import {
  blank,
  type CleanText,
  joinReadings,
  type Reading,
  readPiece,
  sliceReading,
  trimReading,
} from "../text/reading.js";
import { looksLikeUnit } from "../text/units.js";
import type { Item, Line, Table } from "./items.js";

/** A stretch of the document with a title of its own: the notice, or one attachment. */
export interface Section {
  /** 附件1, where it is printed. */
  marker: Line | null;
  title: Reading;
  /** What follows the title. */
  items: Item[];
  /** Whether the stretch ends in a signature with a date, as notices do. */
  signed: boolean;
}

/** What a document says of itself, as printed; blank where it does not. */
export interface Metadata {
  title: Reading;
  documentNumber: Reading;
  issuer: Reading;
  issuedOn: Reading;
}

export interface Frame {
  sections: Section[];
  metadata: Metadata;
}

const attachmentMark = /^附(?:件|表|录)?\s*(?:之)?[\d一二三四五六七八九十]*\s*[.:、]?$/u;
const attachmentWithTitle = /^附(?:件|表)\s*[\d一二三四五六七八九十]*\s*[.:、\s]\s*(?=\S)/u;
const dateLine =
  /^(?:[12]\d{3}|[二一][〇○0零oO一二三四五六七八九]{3})年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})月\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})日$/u;
const datedIssuer = /^(?<issuer>.{4,30}?)\s{1,40}(?=[12]\d{3}年\d{1,2}月\d{1,2}日$)/u;
const salutation = /^(?:各|省|市|县|区|州|机关).{0,200}:$/u;
/** 武政办〔2020〕1号, also with round or square brackets. */
const documentNumber =
  /(?<number>\p{Script=Han}{2,12}\s?(?:字|函|发|办|秘)?\s?[[(]\s?(?:19|20)\d{2}\s?[\])]\s?(?:第\s?)?\d{1,4}\s?号)/u;

/** Cuts a document into its sections and reads what it says of itself. */
export function readFrame(source: CleanText, items: readonly Item[]): Frame {
  const metadata = readMetadata(source, items);
  const sections = cutSections(
    items.filter((item) => !isMetadataTable(source, item)),
    metadata,
  );
  return { sections, metadata };
}

const compact = (folded: string): string => folded.replace(/\s/gu, "");

/** Lines of pages and of printing that belong to nothing. */
export const isFurniture = (line: Line): boolean => {
  const folded = line.folded.trim();
  return furniture.some((pattern) => pattern.test(folded)) || metadataPairs(line.reading).length >= 2;
};

const allLabels = new Map<string, keyof Metadata | "sentOn" | "publishedOn" | null>([
  ...Object.entries(metadataLabels).flatMap(([key, words]) =>
    words.map((word) => [word, key as keyof Metadata] as const),
  ),
  ...otherMetadataLabels.map((word) => [word, null] as const),
]);
const labelWords = [...allLabels.keys()].sort((a, b) => b.length - a.length);
// 文 号: and 索 引 号: are padded.
const pairPattern = new RegExp(
  `(?<=^|[\\s|,;(])(?<label>${labelWords.map((word) => [...word].join("\\s{0,6}")).join("|")})\\s{0,2}[:]\\s?`,
  "gu",
);

interface Pair {
  key: keyof Metadata | "sentOn" | "publishedOn" | null;
  value: Reading;
}

/** The pairs of label and value on one line: 发布机构：… 生成日期：… 文号：… */
function metadataPairs(reading: Reading): Pair[] {
  const places = [...fold(reading.text).matchAll(pairPattern)];
  return places.map((place, index) => ({
    key: allLabels.get(compact(place.groups?.label ?? "")) ?? null,
    value: trimReading(sliceReading(reading, place.index + place[0].length, places[index + 1]?.index)),
  }));
}

const labelOf = (text: string): Pair["key"] | undefined =>
  allLabels.get(
    compact(fold(text))
      .replace(/:$/u, "")
      .replace(/^\[|\]$/gu, ""),
  );

function isMetadataTable(source: CleanText, item: Item): boolean {
  return item.kind === "table" && item.header === null && tablePairs(source, item).length >= 2;
}

function tablePairs(source: CleanText, { grid }: Table): Pair[] {
  const readings = grid.cells.slice(0, 60).map((cell) => trimReading(readPiece(source, cell.paragraphs)));
  const pairs: Pair[] = [];
  readings.forEach((reading, index) => {
    const key = labelOf(reading.text);
    if (key !== undefined) pairs.push({ key, value: readings[index + 1] ?? blank });
    else pairs.push(...metadataPairs(reading));
  });
  return pairs;
}

function readMetadata(source: CleanText, items: readonly Item[]): Metadata {
  const found: Metadata = { title: blank, documentNumber: blank, issuer: blank, issuedOn: blank };
  let publishedOn = blank;
  let sentOn = blank;
  const keep = ({ key, value }: Pair): void => {
    if (key === "sentOn") sentOn = sentOn.text === "" ? value : sentOn;
    else if (key === "publishedOn")
      publishedOn = publishedOn.text === "" && /\d{4}/u.test(value.text) ? value : publishedOn;
    else if (
      key !== null &&
      found[key].text === "" &&
      value.text.length < 80 &&
      labelOf(value.text) === undefined
    )
      found[key] = value;
  };
  items.forEach((item, index) => {
    if (item.kind === "table") {
      if (item.header === null) tablePairs(source, item).forEach(keep);
      return;
    }
    const pairs = metadataPairs(item.reading);
    const only = labelOf(item.reading.text);
    const next = items[index + 1];
    // A flattened metadata table: the label on one line, its value on the next.
    if (only !== undefined && next?.kind === "line" && /[:：]$/u.test(item.reading.text))
      keep({ key: only, value: next.reading });
    const opens = pairs[0] !== undefined && (pairs.length >= 2 || item.reading.text.length < 60);
    if (opens && index < 60) pairs.forEach(keep);
  });
  const lines = items.filter((item) => item.kind === "line");
  if (found.documentNumber.text === "") found.documentNumber = printedNumber(lines) ?? blank;
  const signature = findSignature(lines);
  if (signature !== null && signature.issuer.text !== "") found.issuer = signature.issuer;
  if (found.issuedOn.text === "" && signature !== null) found.issuedOn = signature.date;
  if (found.issuedOn.text === "") found.issuedOn = sentOn.text === "" ? publishedOn : sentOn;
  return found;
}

/** The document's own number: alone on its line, or in brackets with nothing else. */
function printedNumber(lines: readonly Line[]): Reading | null {
  for (const line of lines.slice(0, 80)) {
    const match = documentNumber.exec(line.folded);
    const number = match?.groups?.number;
    if (match === null || number === undefined) continue;
    const rest = compact(line.folded).length - compact(number).length;
    const closesTitle =
      rest > 8 &&
      /^\s*\)$/u.test(line.folded.slice(match.index + number.length)) &&
      line.folded.charAt(match.index - 1) === "(" &&
      !/[。;]/u.test(line.folded);
    if (rest <= 4 || closesTitle) return sliceReading(line.reading, match.index, match.index + number.length);
  }
  const damaged = lines
    .slice(0, 20)
    .find(({ folded }) =>
      /^\p{Script=Han}{1,5}(?:政|府|委|办|发|科|教|卫)\p{Script=Han}{0,4}\s?[[(]?\s?20\d{2}[\])]?\d{0,5}号?$/u.test(
        compact(folded),
      ),
    );
  return damaged?.reading ?? null;
}

interface Signature {
  issuer: Reading;
  date: Reading;
}

/** The first line that is a date alone, with the office above it or on the same line. */
function findSignature(lines: readonly Line[]): Signature | null {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const signature = line === undefined ? null : signatureAt(line, lines[index - 1]);
    if (signature !== null) return signature;
  }
  return null;
}

function signatureAt(line: Line, above: Line | undefined): Signature | null {
  if (line.folded.length > 90) return null;
  const together = datedIssuer.exec(line.folded);
  if (together?.groups?.issuer !== undefined && looksLikeUnit(together.groups.issuer)) {
    const length = together[0].length;
    return {
      issuer: trimReading(sliceReading(line.reading, 0, length)),
      date: sliceReading(line.reading, length),
    };
  }
  if (!dateLine.test(compact(line.folded).replace(/^\(|\)$/gu, ""))) return null;
  const isIssuer =
    above !== undefined &&
    compact(above.folded).length <= 30 &&
    looksLikeUnit(above.reading.text) &&
    !/[:。]/u.test(above.folded);
  return { issuer: isIssuer ? above.reading : blank, date: line.reading };
}

function cutSections(items: readonly Item[], metadata: Metadata): Section[] {
  let above: Line | undefined;
  const sections: Section[] = [{ marker: null, title: blank, items: [], signed: false }];
  let addressed = false;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const section = sections.at(-1);
    if (item === undefined || section === undefined) continue;
    if (item.kind === "line") {
      const text = compact(item.folded);
      addressed ||= salutation.test(text);
      if (attachmentMark.test(text) || opensAttachment(items, index)) {
        sections.push({ marker: item, title: blank, items: [], signed: false });
        continue;
      }
      const signs = text.length < 60 && signatureAt(item, above) !== null;
      above = item;
      if (signs) {
        section.signed = true;
        sections.push({ marker: null, title: blank, items: [], signed: false });
        continue;
      }
      if (addressed && section.items.length > 2 && section.marker === null && opensPlan(items, index)) {
        sections.push({ marker: null, title: blank, items: [], signed: false });
        addressed = false;
      }
    }
    sections.at(-1)?.items.push(item);
  }
  return sections.map((section) => takeTitle(section, metadata));
}

/** Whether an attachment or a plan with a title of its own begins here. */
export function isSectionStart(items: readonly Item[], index: number): boolean {
  const item = items[index];
  return (
    item?.kind === "line" &&
    (attachmentMark.test(compact(item.folded)) ||
      opensAttachment(items, index) ||
      dateLine.test(compact(item.folded)) ||
      opensPlan(items, index))
  );
}

/** 附件1：2023年任务分解表 as the line above a table or a list, not in the notice's list of attachments. */
function opensAttachment(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.kind !== "line" || !attachmentWithTitle.test(item.folded) || item.folded.length > 80)
    return false;
  const after = items.slice(index + 1, index + 9);
  const signs = after.some((next) => next.kind === "line" && dateLine.test(compact(next.folded)));
  const next = after[0];
  return (
    !signs &&
    next !== undefined &&
    (next.kind === "table" ? next.header !== null : !/^(?:\d|附)/u.test(next.folded))
  );
}

/** A plan's title in the midst of a document: what the notice's text above cannot hold. */
function opensPlan(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.kind !== "line" || !item.opens || readNumberMark(item.reading.text) !== null) return false;
  const next = items[index + 1];
  const follows = next === undefined || next.kind === "table" || next.opens;
  return follows && isTitle(item.folded, true) && !/(?:通知|如下)$/u.test(compact(item.folded));
}

const bracketAtEnd = /\([^()]{1,30}\)$/u;

function isTitle(folded: string, sure: boolean): boolean {
  const text = compact(folded).replace(bracketAtEnd, "");
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
function takeTitle(section: Section, metadata: Metadata): Section {
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
function captionTitle(captions: readonly Reading[]): Reading {
  const lines = captions.filter(
    ({ text }) =>
      !attachmentMark.test(compact(fold(text))) && !/^(?:填报|单位|制表)/u.test(fold(text).trim()),
  );
  return lines.find(({ text }) => isTitle(fold(text), false)) ?? blank;
}

const endsSearch = (line: Line): boolean =>
  salutation.test(compact(line.folded)) ||
  /[。;]$/u.test(line.folded.trim()) ||
  readNumberMark(line.reading.text) !== null;

const isStranger = (item: Item | undefined): boolean =>
  item?.kind === "line" &&
  compact(item.folded).length <= 12 &&
  !/(?:\d{4}|年|关于|印发|政府|《)/u.test(item.folded);

/** How many lines from `start` make a title; 0 for none. */
function titleLength(items: readonly Item[], start: number, metadata: Metadata): number {
  let joined = "";
  let best = 0;
  for (let count = 1; count <= 4; count++) {
    const item = items[start + count - 1];
    if (item?.kind !== "line" || isFurniture(item) || item.reading.text.length > 80) break;
    const text = compact(item.folded);
    if (
      /[。;:]$/u.test(text) ||
      isDateOrNumber(text) ||
      (readNumberMark(item.reading.text) !== null && !/^\d{4}/u.test(text))
    )
      break;
    if (
      metadata.documentNumber.text !== "" &&
      compact(metadata.documentNumber.text) === compact(item.reading.text)
    )
      break;
    if (/^\(.*\)$/u.test(text) || /^\[.*\]$/u.test(text)) break;
    joined += text;
    if (isTitle(joined, false)) {
      // A short line of the page above a title is no part of it.
      if (
        count > 1 &&
        isStranger(items[start]) &&
        isTitle(joined.slice(compact(items[start]?.kind === "line" ? items[start].folded : "").length), true)
      )
        return 0;
      const sure = titleEndings.some((ending) => joined.replace(bracketAtEnd, "").endsWith(ending));
      best = count;
      const next = items[start + count];
      const goesOn =
        next?.kind === "line" &&
        isTitle(`${compact(next.folded)}`, false) &&
        compact(next.folded).length <= 16 &&
        !/\d{4}/u.test(next.folded);
      if (sure && !goesOn) break;
    }
  }
  return best;
}
