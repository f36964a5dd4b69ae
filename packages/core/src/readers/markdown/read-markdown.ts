import type { RawBlock } from "../../grid/raw-table.js";
import type { Result } from "../../model/result.js";
import type { SourceDocument } from "../../model/source-document.js";
import { decodeText, reportUndecodable } from "../decode.js";
import { rowsBroken } from "../diagnostics.js";
import { defaultLimits, type ReadOptions } from "../options.js";
import { inWords } from "../refusal.js";
import { faultsInWords, writeDocument } from "../write-document.js";
import { plainText } from "./plain-text.js";
import { readPipeTable } from "./read-pipe-table.js";

const heading = /^ {0,3}(?<marks>#{1,6})[ \t]/u;
const rule = /^ {0,3}(?:-[- ]+|\*[* ]{2,}|_[_ ]{2,})$/u;
const fence = /^ {0,3}(?:```|~~~)/u;
const listOrQuote = /^\s*(?:[-*+>] )+/u;

/**
 * Reads pipe tables and the paragraphs around them. As in text taken from pages, each line is a paragraph;
 * headings keep their level, list and quotation marks are left out, printed numbers stay.
 *
 * Rejects with LIMIT_CELLS, LIMIT_COLUMNS, LIMIT_TEXT, LIMIT_GRIDS, or UNKNOWN_FORMAT for bytes that are no text.
 */
export function readMarkdown(
  input: string | Uint8Array,
  options: ReadOptions = {},
): Promise<Result<SourceDocument>> {
  return inWords(() => read(input, options));
}

async function read(input: string | Uint8Array, options: ReadOptions): Promise<Result<SourceDocument>> {
  const limits = { ...defaultLimits, ...options.limits };
  const decoded = decodeText(input);
  const lines = decoded.text.split(/\r\n?|\n/u);
  const blocks: RawBlock[] = [];
  /** Of each table. */
  const brokenRows: number[][] = [];

  let noTableUntil = 0;
  for (let line = 0; line < lines.length; ) {
    const text = lines[line] ?? "";
    if (line >= noTableUntil && text.includes("|")) {
      const { table, broken, end } = readPipeTable(lines, line, limits);
      if (table) {
        brokenRows.push(broken);
        blocks.push(table);
        line = end;
        continue;
      }
      noTableUntil = end;
    }
    const below = lines[line + 1] ?? "";
    const isUnderlined = text.trim() !== "" && /^ {0,3}(?:=+|-{2,})\s*$/u.test(below);
    if (!rule.test(text) && !fence.test(text)) {
      const underlineLevel = below.includes("=") ? 1 : 2;
      const headingLevel =
        heading.exec(text)?.groups?.marks?.length ?? (isUnderlined ? underlineLevel : null);
      blocks.push({
        kind: "paragraph",
        text: plainText(withoutMarks(text)),
        headingLevel,
        origin: { kind: "line", line },
      });
    }
    line += isUnderlined ? 2 : 1;
  }

  const { value, faults } = writeDocument(blocks, {
    reader: "markdown",
    mediaType: "text/markdown",
    limits,
    usage: options.usage,
  });
  const diagnostics = await faultsInWords(faults);
  diagnostics.push(...reportUndecodable(decoded, value.text));
  const grids = value.blocks.filter((block) => block.kind === "grid");
  brokenRows.forEach((rows, table) => {
    if (rows.length === 0) return;
    const first = grids[table]?.cells.find(({ row }) => row === rows[0]);
    diagnostics.push(rowsBroken({ rows: rows.length }, first?.paragraphs[0] ?? null));
  });
  return { value, diagnostics };
}

function withoutMarks(line: string): string {
  const marks = heading.exec(line)?.[0];
  if (marks === undefined) return line.replace(listOrQuote, "");
  return line.slice(marks.length).replace(/[ \t]#+[ \t]*$/u, "");
}
