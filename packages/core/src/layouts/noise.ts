import { headedPage, letteredPage, numberedPage, pinyin, ruleInList } from "../lexicon/noise.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Span } from "../model/span.js";
import type { CleanText } from "../text/reading.js";
import {
  justifiedSpaces,
  pageNumber,
  questionMarkSpace,
  romanisation,
  ruleAmongUnits,
} from "./diagnostics.js";
import { recogniseLabel } from "./label.js";

/** A document's text made fit for reading, and how its white space is to be taken. */
export interface Cleaned {
  source: CleanText;
  /** The whole document is justified by spaces between characters. */
  justified: boolean;
  diagnostics: Diagnostic[];
}

/**
 * Finds what copying left in a text and no value may hold: page numbers, romanisation after
 * characters, `?` for a no-break space, spaces that justify lines. Offsets stay those of the
 * document: noise is passed over, never cut out.
 */
export function cleanText(text: string): Cleaned {
  const pages = matches(text, numberedPage).concat(matches(text, letteredPage), pageHeads(text));
  const readings = matches(text, pinyin);
  const romanised =
    readings.some(([start, end]) => /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u.test(text.slice(start, end))) &&
    readings.length >= 3
      ? readings
      : [];
  const marks = lostSpaces(text);
  const gaps = justifyingSpaces(text);
  const rules = matches(text, ruleInList);
  const noise = [...pages, ...romanised, ...rules].sort((a, b) => a[0] - b[0]);
  const diagnostics = [
    ...pages.map((span) => pageNumber({ printed: text.slice(...span).trim() }, span)),
    ...romanised.map((span) => romanisation({ printed: text.slice(...span) }, span)),
    ...rules.map((span) => ruleAmongUnits({ printed: text.slice(...span) }, span)),
    ...marks.map((span) => questionMarkSpace({}, span)),
    ...(gaps === null ? [] : [justifiedSpaces({ count: gaps.length }, gaps[0] ?? null)]),
  ];
  return {
    source: { text: spaced(text, marks), noise: apart(noise) },
    justified: gaps !== null,
    diagnostics,
  };
}

const matches = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const);

/** Lines that print the same words with each page's number. */
function pageHeads(text: string): Span[] {
  const found = [...text.matchAll(headedPage)];
  const counts = new Map<string, number>();
  for (const { groups } of found) counts.set(groups?.head ?? "", (counts.get(groups?.head ?? "") ?? 0) + 1);
  return found
    .filter(({ groups }) => (counts.get(groups?.head ?? "") ?? 0) > 1)
    .map(({ index, 0: line }) => [index, index + line.length] as const);
}

/** Ranges that overlap become one. */
function apart(noise: readonly Span[]): Span[] {
  const ranges: Span[] = [];
  for (const [start, end] of noise) {
    const last = ranges.at(-1);
    if (last !== undefined && start <= last[1]) ranges[ranges.length - 1] = [last[0], Math.max(last[1], end)];
    else ranges.push([start, end]);
  }
  return ranges;
}

/**
 * The question marks that stand where a no-break space was. They are half-width, beside a Chinese
 * character, a space or another one, and most of them do not end a sentence; real ones do.
 */
function lostSpaces(text: string): Span[] {
  const marks = [...text.matchAll(/\?/gu)].map(({ index }) => index);
  if (marks.length < 3) return [];
  const closing = marks.filter(
    (index) =>
      /^\?[”"』」)）]?\s*(?:\n|$)/u.test(text.slice(index, index + 4)) &&
      /[吗呢么何谁吧]$/u.test(text.slice(0, index).slice(-1)),
  );
  if (closing.length * 2 > marks.length) return [];
  return marks.filter((index) => !closing.includes(index)).map((index) => [index, index + 1] as const);
}

/** The text with a space for each of the marks; nothing moves. */
function spaced(text: string, marks: readonly Span[]): string {
  let result = "";
  let from = 0;
  for (const [start, end] of marks) {
    result += `${text.slice(from, start)} `;
    from = end;
  }
  return result + text.slice(from);
}

/** Spaces between Chinese characters of running text, when there are so many that none of them is meant; else `null`. */
function justifyingSpaces(text: string): Span[] | null {
  let characters = 0;
  let lines = 0;
  const gaps: Span[] = [];
  const gapped = new Set<number>();
  let offset = 0;
  let partsCells = false;
  text.split("\n").forEach((line, index) => {
    partsCells ||= holdsLabels(line);
    const han = line.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (han >= 20) {
      lines++;
      characters += han;
      for (const gap of line.matchAll(
        /(?<=[\p{Script=Han}，、；。)）])[ \u00a0](?=[\p{Script=Han}\d（(])|(?<=\d)[ \u00a0](?=[年月日\p{Script=Han}])/gu,
      )) {
        gaps.push([offset + gap.index, offset + gap.index + 1]);
        gapped.add(index);
      }
    }
    offset += line.length + 1;
  });
  const many = gaps.length >= 5 && gaps.length * 60 >= characters && gapped.size * 3 >= lines;
  return many && !partsCells ? gaps : null;
}

const fewestLabels = 3;

/** A table's header whose labels are parted by single spaces: in the lines below, spaces part cells. */
function holdsLabels(line: string): boolean {
  if (line.length > longestHeader) return false;
  const words = line.trim().split(/\s+/u);
  return (
    words.length >= fewestLabels && words.every((word) => word.length > 1 && recogniseLabel(word) !== null)
  );
}

const longestHeader = 100;
