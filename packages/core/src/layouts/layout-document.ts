import type { Diagnostic } from "../model/diagnostic.js";
import type { Entry } from "../model/entry.js";
import type { SourceDocument } from "../model/source-document.js";
import { blank, type CleanText, type Reading } from "../text/reading.js";
import { type Metadata, readFrame } from "./frame.js";
import { toItems } from "./items.js";
import { readTable, startTable } from "./table.js";

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
  const items = toItems(source, document);
  const frame = readFrame(source, items);
  const entries: Entry[] = [];
  const diagnostics: Diagnostic[] = [];
  let levelHint = "";
  for (const section of frame.sections) {
    const state = startTable();
    let header = null;
    for (const item of section.items) {
      if (item.kind !== "table") continue;
      header = item.header ?? header;
      if (header === null) continue;
      levelHint ||= header.columns.map(({ label }) => label).join(" ");
      const result = readTable(source, item.grid, header, state);
      entries.push(...result.value);
      diagnostics.push(...result.diagnostics);
    }
  }
  const title = frame.sections.findLast(({ title }) => title.text !== "")?.title ?? blank;
  return { entries, title, noticeTitle: frame.sections[0]?.title ?? blank, metadata: frame.metadata, levelHint, restoredNumbers: false, diagnostics };
}
