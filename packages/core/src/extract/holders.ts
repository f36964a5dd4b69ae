import { firstLeads } from "../lexicon/verbs.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Entry, Labelled } from "../model/entry.js";
import type { Piece, Span } from "../model/span.js";
import { fold } from "../text/fold.js";
import { type Person, segment, splitPeople } from "../text/people.js";
import { type CleanText, type Reading, readPiece, sliceReading, spanOf } from "../text/reading.js";
import { looksLikeUnit, splitUnits } from "../text/units.js";
import { gluedBeyondRepair, gluedUnits, paddedNames } from "./diagnostics.js";

/** A name and its place. */
export interface Name {
  text: string;
  span: Span;
}

/** Who is in charge of a task or part, names in printed order, each once. */
export interface Holders {
  leaders: (Name & { office: string | null })[];
  leadUnits: Name[];
  responsibleUnits: Name[];
}

/** Reads names out of pieces; made once for a document, since a name known from one task parts it from another elsewhere. */
export interface HolderReader {
  read(labelled: Labelled): Holders;
  /** What was noticed, to be asked for after all tasks are read. */
  diagnostics(): Diagnostic[];
}

const longestPlainName = 22;

/** Prepares the reading of names: first all names of the document are collected, then each task is read with them. */
export function createHolderReader(
  source: CleanText,
  entries: readonly Entry[],
  firstUnitLeads: boolean,
): HolderReader {
  const labelled = entries.flatMap((entry) => [entry, ...entry.parts]);
  const unitPieces = labelled.flatMap(({ leadUnits, responsibleUnits }) => [leadUnits, responsibleUnits]);
  const knownUnits = new Set(
    unitPieces.flatMap((piece) => splitUnits(readPiece(source, piece)).map(({ text }) => text)),
  );
  const wholeNames = new Set([...knownUnits].filter(isWholeName));
  const knownPeople = new Set(
    labelled.flatMap(({ leaders }) => splitPeople(readPiece(source, leaders)).map(({ name }) => name.text)),
  );
  const reported = new Map<string, Diagnostic>();
  const padded: Name[] = [];

  const report = (diagnostic: Diagnostic): void => {
    reported.set(`${diagnostic.code} ${diagnostic.span?.[0]}`, diagnostic);
  };
  const toName = (reading: Reading): Name => {
    const span = spanOf(reading) ?? [0, 0];
    const printed = readPiece(source, [span]).text;
    if (/\p{Script=Han}[ \u3000\u00a0\t]+\p{Script=Han}/u.test(printed)) padded.push({ text: printed, span });
    return { text: reading.text, span };
  };
  const readUnits = (piece: Piece): Name[] =>
    splitUnits(readPiece(source, piece), knownUnits)
      .flatMap((name) => cutWhereApart(source, name))
      .flatMap((name) => partGlued(name, wholeNames, report))
      .map(toName);

  return {
    read({ leaders, leadUnits, responsibleUnits }) {
      const people = splitPeople(readPiece(source, leaders), knownPeople).map(({ name, office }: Person) => ({
        ...toName(name),
        office,
      }));
      const lead = readUnits(leadUnits);
      const marked = readUnits(responsibleUnits).map(splitMark);
      const others = marked.filter(({ leads }) => !leads).map(({ name }) => name);
      lead.push(...marked.filter(({ leads }) => leads).map(({ name }) => name));
      if (firstUnitLeads && lead.length === 0) lead.push(...others.splice(0, 1));
      return {
        leaders: once(people),
        leadUnits: once(lead.map((name) => splitMark(name).name)),
        responsibleUnits: once(others),
      };
    },
    diagnostics() {
      const first = padded[0];
      const places = new Set(padded.map(({ span }) => span[0]));
      const padding =
        first === undefined ? [] : [paddedNames({ count: places.size, first: first.text }, first.span)];
      return [...reported.values(), ...padding];
    },
  };
}

/** 县水利局（牵头）: the bracket says what the unit does and is no part of its name. */
function splitMark(name: Name): { name: Name; leads: boolean } {
  const mark = /[（(](?<does>牵头|牵头单位|主办|主责|配合|责任单位|配合单位|协办)[）)]$/u.exec(name.text);
  if (mark === null) return { name, leads: false };
  const leads = /^(?:牵头|主)/u.test(mark.groups?.does ?? "");
  return {
    name: { text: name.text.slice(0, mark.index), span: [name.span[0], name.span[1] - mark[0].length] },
    leads,
  };
}

/** A name is one stretch of the document; halves with something else between them are names of their own. */
function cutWhereApart(source: CleanText, name: Reading): Reading[] {
  const gap = name.at.findIndex((offset, index) => {
    const before = name.at[index - 1];
    return before !== undefined && readPiece(source, [[before + 1, offset]]).text.trim() !== "";
  });
  return gap < 0 ? [name] : [sliceReading(name, 0, gap), ...cutWhereApart(source, sliceReading(name, gap))];
}

/** Parts a name glued of names that stand alone elsewhere; one too long to be a name is reported. */
function partGlued(
  name: Reading,
  wholeNames: ReadonlySet<string>,
  report: (diagnostic: Diagnostic) => void,
): Reading[] {
  const starts = segment(name.text, wholeNames, 3);
  const span = spanOf(name);
  if (starts === null || starts.length < 2) {
    const folded = fold(name.text);
    if (folded.length > longestPlainName && !/[()、]/u.test(folded) && !/^(?:各|相关|有关)/u.test(folded)) {
      report(gluedBeyondRepair({ printed: name.text }, span));
    }
    return [name];
  }
  const parts = starts.map((start, index) => sliceReading(name, start, starts[index + 1]));
  const cut = parts[1]?.at[0] ?? 0;
  const fix = { span: [cut, cut] as const, replacement: "、" };
  report(gluedUnits({ printed: name.text, names: parts.map(({ text }) => text) }, span, fix));
  return parts;
}

/** 市委 and 办公室 do not make 市委办公室 two units: bodies above others and bare offices prove nothing. */
const isWholeName = (name: string): boolean =>
  looksLikeUnit(name) &&
  !/^(?:省|市|县|区|州|镇)?(?:委|政府|人民政府|人大|政协)$/u.test(name) &&
  !/^(?:办公室|管委会|研究室|委员会|服务中心)$/u.test(name);

function once<T extends Name>(names: readonly T[]): T[] {
  const seen = new Set<string>();
  return names.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Whether the document says that the first unit of each list leads. */
export const saysFirstLeads = (text: string): boolean => firstLeads.test(fold(text));
