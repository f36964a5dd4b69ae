import { metadataLabels, otherMetadataLabels } from "../lexicon/frame.js";
import { withoutBlanks } from "../text/blanks.js";
import { fold } from "../text/fold.js";
import {
  blank,
  type CleanText,
  type Reading,
  readPiece,
  sliceReading,
  trimReading,
} from "../text/reading.js";
import { looksLikeOffice } from "../text/units.js";
import type { Item, Line, Table } from "./items.js";
import { documentNumber, findSignature } from "./marks.js";

/** What a document says of itself, as printed; blank where it does not. */
export interface Metadata {
  title: Reading;
  documentNumber: Reading;
  issuer: Reading;
  issuedOn: Reading;
}

const allLabels = new Map<string, keyof Metadata | "sentOn" | "publishedOn" | null>([
  ...Object.entries(metadataLabels).flatMap(([key, words]) =>
    words.map((word) => [word, key as keyof Metadata] as const),
  ),
  ...otherMetadataLabels.map((word) => [word, null] as const),
]);

const labelWords = [...allLabels.keys()].sort((a, b) => b.length - a.length);

/** The labels, padded as 文 号 is. */
const label = `(?<=^|[\\s|,;(])(?<label>${labelWords.map((word) => [...word].join("\\s{0,6}")).join("|")})`;
const pairPattern = new RegExp(`${label}\\s{0,2}[:]\\s?`, "gu");
const barePattern = new RegExp(`${label}\\s+`, "gu");

const longestLine = 200;

/** 发布机构 某某办公室 文    号 某政办〔2023〕1号: several labels on a line, without colons. */
function bareLabels(folded: string): RegExpExecArray[] {
  if (folded.length > longestLine || !/\s/u.test(folded)) return [];
  const places = [...folded.matchAll(barePattern)];
  return places.length > 1 && places[0]?.index === 0 ? places : [];
}

interface Pair {
  key: keyof Metadata | "sentOn" | "publishedOn" | null;
  value: Reading;
}

/** The pairs of label and value on one line: 发布机构：… 生成日期：… 文号：… */
export function metadataPairs(reading: Reading): Pair[] {
  const folded = fold(reading.text);
  const places = folded.includes(":") ? [...folded.matchAll(pairPattern)] : bareLabels(folded);
  return places.map((place, index) => ({
    key: allLabels.get(withoutBlanks(place.groups?.label ?? "")) ?? null,
    value: trimReading(sliceReading(reading, place.index + place[0].length, places[index + 1]?.index)),
  }));
}

const labelOf = (text: string): Pair["key"] | undefined =>
  allLabels.get(
    withoutBlanks(fold(text))
      .replace(/:$/u, "")
      .replace(/^\[|\]$/gu, ""),
  );

export function isMetadataTable(source: CleanText, item: Item): boolean {
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

export function readMetadata(source: CleanText, items: readonly Item[]): Metadata {
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
  if (found.issuer.text === "") found.issuer = issuerInTitle(lines) ?? blank;
  if (found.issuedOn.text === "" && signature !== null) found.issuedOn = signature.date;
  if (found.issuedOn.text === "") found.issuedOn = sentOn.text === "" ? publishedOn : sentOn;
  if (found.issuedOn.text === "") found.issuedOn = dateUnderTitle(lines) ?? blank;
  return found;
}

/** How the title of a notice ends, also with its page's name behind it. */
const noticeEnding = /(?:通知|意见|决定|函|通报|方案)\s*$/u;

/** 某某县人民政府办公室关于…的通知: the office that a notice's title opens with. */
function issuerInTitle(lines: readonly Line[]): Reading | null {
  const titles = lines.slice(0, 30);
  for (const [index, { reading, folded }] of titles.entries()) {
    const start = /^(?:\[[^[\]]{2,12}\])?/u.exec(folded)?.[0].length ?? 0;
    const end = folded.indexOf("关于");
    const office = trimReading(sliceReading(reading, start, Math.max(end, start)));
    const isNotice = noticeEnding.test(folded);
    if (end > 3 && end < 40 && isNotice && looksLikeOffice(office.text)) return office;
    // 某某县人民政府办公室 | 关于…的 | 通知
    const below = titles.slice(index + 1, index + 4).map(({ folded }) => folded);
    const ends = below.findIndex((line) => noticeEnding.test(line));
    const isOver = /^(?:关于|印发)/u.test(below[0] ?? "") && ends >= 0;
    if (isOver && looksLikeOffice(reading.text) && !/[。;,:]/u.test(folded)) return trimReading(reading);
  }
  return null;
}

/** （2022年1月19日） in a line of its own at the head; when a meeting adopted the plan is not when it was issued. */
function dateUnderTitle(lines: readonly Line[]): Reading | null {
  const line = lines
    .slice(0, 12)
    .find(({ folded }) => /^\(\d{4}年\d{1,2}月\d{1,2}日(?:印发|发布|公布)?\)$/u.test(folded));
  return line === undefined ? null : sliceReading(line.reading, 1, line.folded.indexOf("日") + 1);
}

/** The document's own number: alone on its line, or in brackets with nothing else. */
function printedNumber(lines: readonly Line[]): Reading | null {
  for (const line of lines.slice(0, 80)) {
    const match = documentNumber.exec(line.folded);
    const number = match?.groups?.number;
    if (match === null || number === undefined) continue;
    const rest = withoutBlanks(line.folded).length - withoutBlanks(number).length;
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
        withoutBlanks(folded),
      ),
    );
  return damaged?.reading ?? null;
}
