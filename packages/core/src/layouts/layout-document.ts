import type { Diagnostic } from "../model/diagnostic.js";
import type { Entry, Heading } from "../model/entry.js";
import type { SourceDocument } from "../model/source-document.js";
import { blank, type CleanText, type Reading } from "../text/reading.js";
import { emptyDraft } from "./draft.js";
import { rebuildTables } from "./flattened.js";
import { type Metadata, readFrame, type Section } from "./frame.js";
import { toHeading } from "./heading.js";
import { toItems } from "./items.js";
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
  restoredNumbers: boolean;
  diagnostics: Diagnostic[];
}

/** Finds the plan in a document and its tasks, however they are laid out. */
export function layoutDocument(source: CleanText, document: SourceDocument): Layout {
  const rebuilt = rebuildTables(source, toItems(source, document));
  const frame = readFrame(source, rebuilt.items);
  const candidates = frame.sections.map((section) => {
    const outline = buildOutline(section.items);
    return { section, outline, evidence: holderCount(outline) + tableCount(section) };
  });
  const most = Math.max(0, ...candidates.map(({ evidence }) => evidence));
  const plans = candidates.filter(({ section, evidence }) => evidence > 0 && !(section.signed && evidence < most));
  const attachments = plans.length > 1;

  const entries: Entry[] = [];
  const diagnostics: Diagnostic[] = [...rebuilt.diagnostics];
  let levelHint = "";
  for (const { section, outline } of plans) {
    const path: Heading[] = attachments && section.title.text !== "" ? [attachmentHeading(section)] : [];
    levelHint ||= section.items.map((item) => (item.kind === "table" ? (item.header?.columns ?? []).map(({ label }) => label).join(" ") : "")).join("");
    const found = readSection(source, outline, path, diagnostics);
    entries.push(...found);
  }
  const titled = plans.find(({ section }) => section.title.text !== "")?.section.title;
  const noticeTitle = frame.sections[0]?.title ?? blank;
  return { entries, title: titled ?? noticeTitle, noticeTitle, metadata: frame.metadata, levelHint, restoredNumbers: false, diagnostics };
}

const tableCount = ({ items }: Section): number => items.filter((item) => item.kind === "table" && item.header !== null).length * 2;

const attachmentHeading = ({ title }: Section): Heading => ({ number: null, name: toHeading(title).name });

/** Tasks of a section's tables and running text, in printed order. */
function readSection(source: CleanText, outline: Node, path: readonly Heading[], diagnostics: Diagnostic[]): Entry[] {
  const prose = readProse(outline, path, emptyDraft());
  const tables: Entry[] = [];
  const visit = (node: Node, above: readonly Heading[]): void => {
    let header: Header | null = null;
    const state = startTable();
    for (const table of node.tables) {
      header = table.header ?? header;
      if (header === null) continue;
      const result = readTable(source, table.grid, header, state);
      tables.push(...result.value.map((entry) => ({ ...entry, path: [...above, ...entry.path] })));
      diagnostics.push(...result.diagnostics);
    }
    for (const child of node.children) {
      const line = child.lines[0];
      visit(child, line === undefined || child.style === "paragraph" ? above : [...above, toHeading(line.reading)]);
    }
  };
  visit(outline, path);
  const place = (entry: Entry): number => entry.number?.[0] ?? entry.text[0]?.[0] ?? entry.parts[0]?.text[0]?.[0] ?? 0;
  return [...prose.entries, ...tables].sort((a, b) => place(a) - place(b));
}
