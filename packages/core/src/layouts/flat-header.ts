import type { Role } from "../lexicon/labels.js";
import { segment } from "../text/people.js";
import { type CleanText, joinReadings, type Reading, sliceReading } from "../text/reading.js";
import { type FlatForm, type Fragment, fragmentsOf, wholeLine } from "./flat-fragments.js";
import type { Item, Line } from "./items.js";
import { allLabels, labelKey, recogniseLabel } from "./label.js";
import { isUnitRole } from "./label-places.js";

/** A table's header found in running text. */
export interface FlatHeader {
  labels: Fragment[];
  roles: Role[];
  /** The index of the first item below it. */
  next: number;
  form: FlatForm;
}

const listed = new Set(allLabels);
const longEnough = new Set(allLabels.filter((label) => label.length >= 2));
const textRoles: ReadonlySet<Role> = new Set(["number", "category", "name", "task", "content"]);

/** 序号工作内容牵头单位责任单位: the labels of a header without anything between them. */
export function isGluedHeader(line: Line): boolean {
  const key = labelKey(line.reading.text);
  if (key.length < 8 || key.length > 60 || /\s/u.test(line.reading.text.trim())) return false;
  return (segment(key, longEnough)?.length ?? 0) >= 3;
}

/** A line of nothing but pipes, as some copies leave between cells. */
export const isBar = (line: Line): boolean => /^[|\s]+$/u.test(line.folded);

/** Reads a header at an item: several labels on one line, or labels on lines that follow each other. */
export function readFlatHeader(source: CleanText, items: readonly Item[], start: number): FlatHeader | null {
  const first = items[start];
  if (first?.kind !== "line") return null;
  const wide = fragmentsOf(source, first, "spaces");
  const labels = labelsOf(source, first) ?? wide;
  const onLine = toHeader(labels, start + 1, wide.length >= labels.length ? "spaces" : "words");
  if (onLine !== null) return onLine;
  const lines: Fragment[] = [];
  let next = start;
  for (; next < items.length; next++) {
    const item = items[next];
    if (item?.kind !== "line") break;
    if (isBar(item)) continue;
    if (lines.length > mostColumns) return null;
    const broken = brokenLabel(items, next);
    if (broken.length > 1) {
      lines.push({ ...wholeLine(item), reading: joinReadings(broken) });
      next += broken.length - 1;
      continue;
    }
    const below = items[next + 1];
    const between = lines.length > 0 && isShort(item) && below?.kind === "line" && isLabel(below);
    if (!isLabel(item) && !between) break;
    lines.push(wholeLine(item));
  }
  return toHeader(lines, next, "lines");
}

/** No table has more columns: lines that all are labels are none. */
const mostColumns = 40;

/** 责任 | 单位, 完成情况 | (7月): the lines that together are a label; fewer than two where the line is one by itself. */
function brokenLabel(items: readonly Item[], start: number): Reading[] {
  const lines = items
    .slice(start, start + 3)
    .map((item) => (item.kind === "line" ? wholeLine(item).reading : null));
  const end = lines.indexOf(null);
  const words = (end < 0 ? lines : lines.slice(0, end)) as Reading[];
  for (let count = words.length; count > 1; count--) {
    const parts = words.slice(0, count);
    const key = labelKey(parts.map(({ text }) => text).join(""));
    if (listed.has(key) && !parts.every(({ text }) => listed.has(labelKey(text)))) return parts;
  }
  const [first, second] = words;
  const isDated =
    first !== undefined &&
    recogniseLabel(first.text) !== null &&
    /^[(（][^()（）]{1,10}[)）]$/u.test(second?.text ?? "");
  return isDated ? words.slice(0, 2) : [];
}

const isLabel = (line: Line): boolean =>
  recogniseLabel(wholeLine(line).reading.text) !== null && !line.folded.includes(":");
const isShort = (line: Line): boolean => /^[\p{Script=Han}\s()]{2,10}$/u.test(line.folded);

function toHeader(labels: Fragment[], next: number, form: FlatForm): FlatHeader | null {
  const recognised = labels.map(({ reading }) => recogniseLabel(reading.text));
  const known = recognised.filter((role) => role !== null);
  const aboutWork = known.some((role) => textRoles.has(role));
  const aboutPeople = known.some(
    (role) => isUnitRole(role) || role === "leaders" || role === "responsibility",
  );
  if (labels.length < 3 || !aboutWork || !aboutPeople || known.length * 3 < labels.length * 2) return null;
  return { labels, roles: recognised.map((role) => role ?? "extra"), next, form };
}

const longestLabel = 8;

/** The labels of a line, padded ones put together: 序号 工 作 任 务 牵头单位. `null` where a word fits no label. */
function labelsOf(source: CleanText, line: Line): Fragment[] | null {
  const words = fragmentsOf(source, line, "words");
  const labels: Fragment[] = [];
  for (let from = 0; from < words.length; ) {
    const to = labelEnd(words, from);
    const first = words[from];
    const last = words[to - 1];
    if (first === undefined || last === undefined || to === from) return null;
    const start = line.reading.at.indexOf(first.reading.at[0] ?? -1);
    const end = line.reading.at.indexOf(last.reading.at.at(-1) ?? -1) + 1;
    labels.push({ ...first, reading: sliceReading(line.reading, start, end) });
    from = to;
  }
  return labels;
}

/** Where the label that begins at a word ends; `from` where none does. */
function labelEnd(words: readonly Fragment[], from: number): number {
  const most = Math.min(words.length, from + longestLabel);
  const ends = Array.from({ length: most - from }, (_, index) => most - index);
  const upTo = (end: number): string =>
    labelKey(
      words
        .slice(from, end)
        .map(({ reading }) => reading.text)
        .join(""),
    );
  // A listed label goes before a longer one that only has the shape of one: 序号 before 序号工作任务.
  return (
    ends.find((end) => listed.has(upTo(end))) ??
    ends.find((end) => recogniseLabel(upTo(end)) !== null) ??
    from
  );
}
