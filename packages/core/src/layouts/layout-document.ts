import type { Diagnostic } from "../model/diagnostic.js";
import type { Entry, Heading } from "../model/entry.js";
import type { SourceDocument } from "../model/source-document.js";
import { fold } from "../text/fold.js";
import { blank, type CleanText, type Reading, spanOf } from "../text/reading.js";
import { layoutChosen, notABreakdown, paragraphLeftOut, sectionLeftOut } from "./diagnostics.js";
import { emptyDraft } from "./draft.js";
import { rebuildTables } from "./flattened.js";
import { readFrame, type Section } from "./frame.js";
import { toHeading } from "./heading.js";
import { toItems } from "./items.js";
import type { Metadata } from "./metadata.js";
import { buildOutline, type Node } from "./outline.js";
import { holderCount, readProse } from "./prose.js";
import { readTable, startTable } from "./table.js";
import type { Header } from "./table-header.js";

/** What the layouts make of a document. */
export interface Layout {
  entries: Entry[];
  title: Reading;
  noticeTitle: Reading;
  metadata: Metadata;
  levelHint: string;
  /** How most tasks are laid out. */
  kind: Entry["layout"] | "mixed";
  /** All tasks come from a table whose serial column lost its numbers. */
  serialsLost: boolean;
  diagnostics: Diagnostic[];
}

/** Finds the plan in a document and its tasks, however they are laid out. */
export function layoutDocument(source: CleanText, document: SourceDocument): Layout {
  const rebuilt = rebuildTables(source, toItems(source, document));
  const frame = readFrame(source, rebuilt.items);
  const candidates = frame.sections.map((section) => {
    const outline = buildOutline(section.items, fold(section.title.text).replace(/\s/gu, ""));
    return { section, outline, evidence: holderCount(outline) + tableCount(section) };
  });
  const most = Math.max(0, ...candidates.map(({ evidence }) => evidence));
  const plans = candidates.filter(
    ({ section, evidence }) => evidence > 0 && !(section.signed && evidence < most),
  );
  const attachments = plans.length > 1;

  const entries: Entry[] = [];
  const diagnostics: Diagnostic[] = [...rebuilt.diagnostics];
  let levelHint = "";
  let serialsLost = true;
  for (const { section, outline } of plans) {
    const path: Heading[] = attachments && section.title.text !== "" ? [attachmentHeading(section)] : [];
    levelHint ||= section.items
      .map((item) =>
        item.kind === "table" ? (item.header?.columns ?? []).map(({ label }) => label).join(" ") : "",
      )
      .join("");
    const found = readSection(source, outline, path, diagnostics);
    entries.push(...found.entries);
    serialsLost &&= found.serialsLost;
  }
  const kind = usualLayout(entries);
  const left = candidates.filter(
    (candidate) => !plans.includes(candidate) && candidate.section.items.length > 0,
  );
  if (entries.length === 0) diagnostics.push(notABreakdown({}, null));
  else
    diagnostics.push(
      layoutChosen(evidenceOf(entries, kind), null),
      ...left.flatMap(({ section }) => leftOutSection(section)),
    );
  const titled = plans.find(({ section }) => section.title.text !== "")?.section.title;
  const noticeTitle = frame.sections[0]?.title ?? blank;
  return {
    entries,
    title: titled ?? noticeTitle,
    noticeTitle,
    metadata: frame.metadata,
    levelHint,
    kind,
    serialsLost,
    diagnostics,
  };
}

const clearly = 0.9;

function usualLayout(entries: readonly Entry[]): Layout["kind"] {
  const counts = countLayouts(entries);
  const [layout, count] = [...counts].reduce(
    (most, next) => (next[1] > most[1] ? next : most),
    ["clause" as Entry["layout"], 0],
  );
  return count >= entries.length * clearly ? layout : "mixed";
}

function countLayouts(entries: readonly Entry[]): Map<Entry["layout"], number> {
  const counts = new Map<Entry["layout"], number>();
  for (const { layout } of entries) counts.set(layout, (counts.get(layout) ?? 0) + 1);
  return counts;
}

/** What the choice of a layout rests on: how many tasks it has, and how many of them say who is in charge. */
function evidenceOf(entries: readonly Entry[], layout: Layout["kind"]) {
  const held = entries.filter((entry) =>
    [entry, ...entry.parts].some(
      ({ leaders, leadUnits, responsibleUnits }) =>
        leaders.length + leadUnits.length + responsibleUnits.length > 0,
    ),
  );
  return {
    layout,
    tasks: entries.length,
    held: held.length,
    confidence: Math.round((held.length / entries.length) * 100) / 100,
    byLayout: Object.fromEntries(countLayouts(entries)),
  };
}

/** Says that a notice or another text around the plan was left out. */
function leftOutSection({ items }: Section): Diagnostic[] {
  const lines = items.filter((item) => item.kind === "line");
  const first = lines[0];
  if (first === undefined || lines.reduce((sum, { reading }) => sum + reading.text.length, 0) < 20) return [];
  const opening = first.reading.text.length > 24 ? `${first.reading.text.slice(0, 24)}…` : first.reading.text;
  return [sectionLeftOut({ lines: lines.length, opening }, spanOf(first.reading))];
}

const tableCount = ({ items }: Section): number =>
  items.filter((item) => item.kind === "table" && item.header !== null).length * 2;

const attachmentHeading = ({ title }: Section): Heading => ({ number: null, name: toHeading(title).name });

/** Tasks of a section's tables and running text, in printed order. */
function readSection(
  source: CleanText,
  outline: Node,
  path: readonly Heading[],
  diagnostics: Diagnostic[],
): { entries: Entry[]; serialsLost: boolean } {
  const prose = readProse(outline, path, emptyDraft());
  diagnostics.push(
    ...prose.leftOut.map((reading) =>
      paragraphLeftOut({ text: reading.text.replace(/\s+/gu, " ").slice(0, 30) }, spanOf(reading)),
    ),
  );
  const tables: Entry[] = [];
  let serialsLost = false;
  const visit = (node: Node, above: readonly Heading[]): void => {
    let header: Header | null = null;
    const state = startTable();
    for (const table of node.tables) {
      header = table.header ?? header;
      if (header === null) continue;
      const result = readTable(source, table.grid, header, state);
      tables.push(...result.value.map((entry) => ({ ...entry, path: [...above, ...entry.path] })));
      diagnostics.push(...result.diagnostics);
      serialsLost ||= state.serialsLost;
    }
    for (const child of node.children) {
      const line = child.lines[0];
      visit(
        child,
        line === undefined || child.style === "paragraph" ? above : [...above, toHeading(line.reading)],
      );
    }
  };
  visit(outline, path);
  const place = (entry: Entry): number =>
    entry.number?.[0] ?? entry.text[0]?.[0] ?? entry.parts[0]?.text[0]?.[0] ?? 0;
  const entries = [...prose.entries, ...tables].sort((a, b) => place(a) - place(b));
  return { entries, serialsLost: serialsLost && entries.every(({ number }) => number === null) };
}
