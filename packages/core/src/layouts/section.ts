import type { Diagnostic } from "../model/diagnostic.js";
import type { Entry, Heading } from "../model/entry.js";
import { fold } from "../text/fold.js";
import { type CleanText, spanOf } from "../text/reading.js";
import { paragraphLeftOut } from "./diagnostics.js";
import { emptyDraft } from "./draft.js";
import type { Section } from "./frame.js";
import type { Table } from "./items.js";
import { buildOutline, type Node } from "./outline.js";
import { type ReadNode, type ReadOutline, readOutline, readProse, underHeading } from "./prose.js";
import { readTable, startTable, type TableState } from "./table.js";
import type { Header } from "./table-header.js";
import { bodyRows, findNumberColumn } from "./table-rows.js";

/** A section with its outline read, and how much in it says who is in charge. */
export interface Candidate {
  section: Section;
  outline: ReadOutline;
  evidence: number;
}

/** What is read of a section's tables and running text. */
export interface SectionEntries {
  entries: Entry[];
  /** They come from a table whose serial column lost its numbers. */
  serialsLost: boolean;
  diagnostics: Diagnostic[];
}

const tableEvidence = 2;

/** Reads a section so far that its claim to be the plan can be weighed. */
export function weighSection(section: Section): Candidate {
  const outline = readOutline(buildOutline(section.items, fold(section.title.text).replace(/\s/gu, "")));
  const tables = section.items.filter((item) => item.kind === "table" && item.header !== null);
  return { section, outline, evidence: outline.evidence + tables.length * tableEvidence };
}

/** Tasks of a section's tables and running text, in printed order. */
export function readSection(
  source: CleanText,
  { outline }: Candidate,
  path: readonly Heading[],
): SectionEntries {
  const prose = readProse(outline, path);
  const diagnostics = prose.leftOut.map((reading) =>
    paragraphLeftOut({ text: reading.text.replace(/\s+/gu, " ").slice(0, 30) }, spanOf(reading)),
  );
  const tables: Entry[] = [];
  let serialsLost = false;
  const headed: Headed = { header: null, columnCount: 0 };
  const visit = (read: ReadNode, above: Parameters<typeof underHeading>[1]): void => {
    const state = startTable(above.inherited);
    for (const entry of readTables(source, read.node, state, headed, diagnostics)) {
      tables.push({ ...entry, path: [...above.path, ...entry.path] });
    }
    serialsLost ||= state.serialsLost;
    for (const child of read.children) {
      const isHeading = child.node.lines.length > 0 && child.node.style !== "paragraph";
      visit(child, isHeading ? underHeading(child, above) : above);
    }
  };
  visit(outline.root, { path, inherited: emptyDraft() });
  const entries = [...prose.entries, ...tables].sort((a, b) => placeOf(a) - placeOf(b));
  return { entries, serialsLost: serialsLost && entries.every(({ number }) => number === null), diagnostics };
}

/** The last table of a section that had a header. */
interface Headed {
  header: Header | null;
  columnCount: number;
}

/** The tables under one heading: pieces without a header go on with the one above. */
function readTables(
  source: CleanText,
  node: Node,
  state: TableState,
  headed: Headed,
  diagnostics: Diagnostic[],
): Entry[] {
  let isNear = false;
  return node.tables.flatMap((table) => {
    const header = table.header ?? (isNear || goesOn(source, table, headed) ? pieceHeader(headed) : null);
    if (header === null) return [];
    if (table.header !== null) Object.assign(headed, { header, columnCount: table.grid.columnCount });
    isNear = true;
    const result = readTable(source, table.grid, header, state);
    diagnostics.push(...result.diagnostics);
    return result.value;
  });
}

/** A piece that a page cut off begins with a row of tasks. */
const pieceHeader = ({ header }: Headed): Header | null => header && { ...header, bodyRow: 0, captions: [] };

/** Whether a table without a header, under another heading than the one above, has its columns and its numbers. */
function goesOn(source: CleanText, { grid }: Table, headed: Headed): boolean {
  const header = pieceHeader(headed);
  return (
    header !== null &&
    grid.columnCount === headed.columnCount &&
    header.columns.some(({ role }) => role === "number") &&
    findNumberColumn(bodyRows(source, grid, header), header) >= 0
  );
}

const placeOf = ({ number, text, parts }: Entry): number =>
  number?.[0] ?? text[0]?.[0] ?? parts[0]?.text[0]?.[0] ?? 0;
