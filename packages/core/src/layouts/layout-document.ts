import type { Diagnostic } from "../model/diagnostic.js";
import type { Entry, Heading } from "../model/entry.js";
import type { SourceDocument } from "../model/source-document.js";
import { blank, type CleanText, type Reading, spanOf } from "../text/reading.js";
import { layoutChosen, notABreakdown, sectionLeftOut } from "./diagnostics.js";
import { rebuildTables } from "./flattened.js";
import { readFrame, type Section } from "./frame.js";
import { toHeading } from "./heading.js";
import { toItems } from "./items.js";
import type { Metadata } from "./metadata.js";
import { readSection, weighSection } from "./section.js";

/** What the layouts make of a document. */
export interface Layout {
  entries: Entry[];
  title: Reading;
  noticeTitle: Reading;
  metadata: Metadata;
  /** The labels of the tables' headers, which may tell the level of government: 区政府分管领导. */
  levelHint: string;
  /** How most tasks are laid out. */
  kind: Entry["layout"] | "mixed";
  /** All tasks come from tables whose serial column lost its numbers. */
  serialsLost: boolean;
  diagnostics: Diagnostic[];
}

/**
 * Finds the plan in a document and its tasks, however they are laid out: tables that were flattened are
 * rebuilt, the document is cut into sections, and those that say who is in charge are read. A signed
 * notice that says less of it than another section is only the frame.
 */
export function layoutDocument(source: CleanText, document: SourceDocument): Layout {
  const rebuilt = rebuildTables(source, toItems(source, document));
  const frame = readFrame(source, rebuilt.items);
  const candidates = frame.sections.map(weighSection);
  const most = Math.max(0, ...candidates.map(({ evidence }) => evidence));
  const isPlan = ({ section, evidence }: (typeof candidates)[number]): boolean =>
    evidence > 0 && !(section.signed && (evidence < most || evidence < leastInNotice));
  const plans = candidates.filter(isPlan);

  const read = plans.map((plan) => readSection(source, plan, attachmentPath(plan.section, plans.length)));
  const entries = read.flatMap((section) => section.entries);
  const kind = usualLayout(entries);
  const left = candidates.filter((candidate) => !isPlan(candidate)).map(({ section }) => section);
  const noticeTitle = frame.sections[0]?.title ?? blank;
  return {
    entries,
    title: plans.find(({ section }) => section.title.text !== "")?.section.title ?? noticeTitle,
    noticeTitle,
    metadata: frame.metadata,
    levelHint: plans.map(({ section }) => headerLabels(section)).find((labels) => labels !== "") ?? "",
    kind,
    serialsLost: read.length > 0 && read.every(({ serialsLost }) => serialsLost),
    diagnostics: [
      ...rebuilt.diagnostics,
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...(entries.length === 0
        ? [notABreakdown({}, null)]
        : [layoutChosen(evidenceOf(entries, kind), null), ...left.flatMap(reportLeftOut)]),
    ],
  };
}

/** A signed notice names one office in charge of something; a plan inside it names several. */
const leastInNotice = 2;

/** Attachments head the path only where several of them hold tasks. */
const attachmentPath = ({ title }: Section, plans: number): Heading[] =>
  plans > 1 && title.text !== "" ? [{ number: null, name: toHeading(title).name }] : [];

const headerLabels = ({ items }: Section): string =>
  items
    .flatMap((item) => (item.kind === "table" ? (item.header?.columns ?? []) : []))
    .map(({ label }) => label)
    .join(" ");

/** The share of tasks that makes one layout the document's. */
const clearly = 0.9;

function usualLayout(entries: readonly Entry[]): Layout["kind"] {
  const counts = Object.entries(countLayouts(entries)) as [Entry["layout"], number][];
  return counts.find(([, count]) => count >= entries.length * clearly)?.[0] ?? "mixed";
}

function countLayouts(entries: readonly Entry[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { layout } of entries) counts[layout] = (counts[layout] ?? 0) + 1;
  return counts;
}

/** What the choice of a layout rests on: how many tasks it has, and how many of them say who is in charge. */
function evidenceOf(entries: readonly Entry[], layout: Layout["kind"]) {
  const held = entries.filter((entry) =>
    [entry, ...entry.parts].some(
      ({ leaders, leadUnits, responsibleUnits }) =>
        leaders.length + leadUnits.length + responsibleUnits.length > 0,
    ),
  ).length;
  const confidence = Math.round((held / entries.length) * 100) / 100;
  return { layout, tasks: entries.length, held, confidence, byLayout: countLayouts(entries) };
}

const shortestNotice = 20;
const openingLength = 24;

/** Says that a notice or another text around the plan was left out. */
function reportLeftOut({ items }: Section): Diagnostic[] {
  const lines = items.filter((item) => item.kind === "line").map(({ reading }) => reading);
  const first = lines[0];
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (first === undefined || length < shortestNotice) return [];
  const opening = first.text.length > openingLength ? `${first.text.slice(0, openingLength)}…` : first.text;
  return [sectionLeftOut({ lines: lines.length, opening }, spanOf(first))];
}
