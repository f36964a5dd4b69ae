import { labels, type Role } from "../lexicon/labels.js";
import { findBrackets, insideBrackets } from "../text/brackets.js";
import { isDeadline } from "../text/deadline.js";
import { fold } from "../text/fold.js";
import { type Reading, sliceReading } from "../text/reading.js";
import { looksLikeUnit } from "../text/units.js";
import { listedRole, recogniseLabel } from "./label.js";
import { namesOnly } from "./names.js";

/** A label inside a text with the marks around it: `[start, end)`; its words, and what it means. */
export interface LabelPlace {
  start: number;
  end: number;
  words: readonly [start: number, end: number];
  role: Role;
}

export const isUnitRole = (role: Role): boolean => role === "leadUnits" || role === "responsibleUnits";

/** Whether a label tells who is in charge or by when. */
const tells = (role: Role): boolean =>
  isUnitRole(role) || role === "leaders" || role === "responsibility" || role === "deadline";

const longestLabel = 24;
/** 市级 in 市级牵头责任单位. */
const longestPrefix = 4;
/** Labels that tell a clause's parts apart even when glued to the words before them. */
const glueable = [...labels.leadUnits, ...labels.responsibleUnits, ...labels.leaders, ...labels.deadline]
  .filter((label) => label.length >= 4)
  .sort((a, b) => b.length - a.length);

/**
 * Finds the labels of a text: 牵头单位：, also padded (责 任 单 位：), with a mark before it (★牵头单位：) and after a
 * mark, a space or a line's start; and without a colon 【牵头单位】, and 牵头单位 before a blank and a name.
 */
export function findLabels(reading: Reading): LabelPlace[] {
  const folded = fold(reading.text);
  const inside = insideBrackets(folded);
  const places: LabelPlace[] = [];
  for (let colon = folded.indexOf(":"); colon >= 0; colon = folded.indexOf(":", colon + 1)) {
    if (inside[colon] === true) continue;
    const before = places.at(-1)?.end ?? 0;
    const from = Math.max(before, colon - longestLabel);
    const place = labelBefore(folded, from, colon, before > 0 && from === before);
    if (place !== null) places.push(place);
  }
  const bare = [...bracketedLabels(folded), ...spacedLabels(reading, folded)];
  return bare.length === 0 ? places : [...places, ...bare].sort((a, b) => a.start - b.start);
}

function labelBefore(folded: string, from: number, colon: number, inValue: boolean): LabelPlace | null {
  const head = folded.slice(from, colon);
  const mark = Math.max(...[..."\n;,。、.!?:"].map((mark) => head.lastIndexOf(mark)));
  // 1.责任单位: the mark of a number does not hide a label.
  const starts = [
    mark + 1,
    ...[...head.matchAll(/[\s>]+|(?<=[^(])[([]/gu)].map((gap) => gap.index + gap[0].length),
  ];
  const candidates = [...new Set(starts)].filter((start) => start > mark).sort((a, b) => a - b);
  const glued = glueable.find((label) => head.endsWith(label));
  const gluedRole = glued === undefined ? null : recogniseLabel(glued);
  const gluedPlace =
    glued === undefined || gluedRole === null ? null : placeOf(colon - glued.length, colon, gluedRole);
  // 牵头单位：区住建局责任单位：…: the unit is the value of the label before, no part of this one.
  if (inValue && mark < 0 && gluedPlace !== null && looksLikeUnit(folded.slice(from, gluedPlace.start)))
    return gluedPlace;
  // A label of the lexicon goes before a longer text that only ends like one: 某某  牵头单位.
  for (const recognise of [listedRole, recogniseLabel]) {
    for (const start of candidates) {
      const printed = head.slice(start);
      const label = printed.replace(bullet, "");
      const role = recognise(label);
      if (role === null || role === "number") continue;
      const words = from + start + (printed.length - label.length);
      // 办好各类赛事责任单位: words that only end like a label are the text before one.
      if (gluedPlace !== null && recognise !== listedRole && gluedPlace.start - words > longestPrefix) break;
      const first = label === printed ? words + (label.length - label.trimStart().length) : from + start;
      return { start: first, end: colon + 1, words: [words, colon], role };
    }
  }
  return gluedPlace;
}

/** A mark that sets a labelled line off: ★牵头单位：. */
const bullet = /^\s*[★☆◆◇●○■□▲△▶►※◎•·▪*#-]+/u;

const placeOf = (start: number, colon: number, role: Role): LabelPlace => ({
  start,
  end: colon + 1,
  words: [start, colon],
  role,
});

const longestBracketed = 14;

/** 【责任单位】县教育局: labels in brackets without a colon, at a line's start, behind a sentence or behind such a label. */
function bracketedLabels(folded: string): LabelPlace[] {
  if (!folded.includes("[")) return [];
  const places: LabelPlace[] = [];
  for (const { start, end, closed } of findBrackets(folded)) {
    if (!closed || folded[start] !== "[" || end - start > longestBracketed) continue;
    const role = listedRole(folded.slice(start + 1, end - 1));
    if (role === null || role === "number") continue;
    const before = folded.slice(Math.max(0, start - longestLabel), start).trimEnd();
    const gap = folded.slice(Math.max(0, start - longestLabel), start).slice(before.length);
    const opens = before === "" || gap.includes("\n") || /[。;!]$/u.test(before);
    const follows = places.length > 0 && !folded.slice(places.at(-1)?.end, start).includes("\n");
    if (!(opens || follows) || folded[end] === ":" || /^\s*(?:\n|$)/u.test(folded.slice(end, end + 4)))
      continue;
    places.push({ start, end, words: [start + 1, end - 1], role });
  }
  return places;
}

/** A label of the lexicon that opens a line, and what stands behind the blank after it or on the next line. */
const spaced =
  /(?<=^|\n)[^\S\n]{0,8}(?<label>\p{Script=Han}{4,8})(?:[^\S\n]+|\n[^\S\n]*)(?<value>[^\s:][^\n:]*)(?=\n|$)/gu;

/** 领导 may as well be the rest of a line. */
const shortestBare = 4;

/** Whether a line is nothing but a label that tells who or by when; what it says stands below. */
export function isBareLabel(folded: string): boolean {
  const isLong = folded.length <= longestLabel && folded.trim().length >= shortestBare;
  const role = isLong ? listedRole(folded) : null;
  return role !== null && !folded.includes(":") && tells(role);
}

/** 责任单位　县教育局: labels that a blank parts from what they say, where nothing but names or a time follows. */
function spacedLabels(reading: Reading, folded: string): LabelPlace[] {
  const places: LabelPlace[] = [];
  for (const match of folded.matchAll(spaced)) {
    const { label = "", value = "" } = match.groups ?? {};
    const role = listedRole(label);
    if (role === null || !tells(role)) continue;
    const start = match.index + match[0].indexOf(label);
    const from = match.index + match[0].length - value.length;
    const isValue =
      role === "deadline"
        ? isDeadline(value.trim())
        : namesOnly(sliceReading(reading, from, from + value.length));
    if (isValue) places.push({ start, end: from, words: [start, start + label.length], role });
  }
  return places;
}
