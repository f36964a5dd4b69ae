import type { Result } from "../../model/result.js";
import type { SourceDocument } from "../../model/source-document.js";
import { decodeText, reportUndecodable } from "../decode.js";
import { defaultLimits, type ReadOptions } from "../options.js";
import { inWords } from "../refusal.js";
import { faultsInWords, writeDocument } from "../write-document.js";
import { hiddenCells } from "./diagnostics.js";
import { readPage } from "./read-page.js";
import { parsePage } from "./tree.js";

/**
 * Reads a web page: its data tables with their merged cells, nested ones as children, and the text around
 * them as paragraphs with heading levels. Tables that only arrange the page are dissolved; navigation,
 * scripts and what is hidden are left out.
 *
 * Rejects with LIMIT_DEPTH, LIMIT_SIZE, LIMIT_CELLS, LIMIT_COLUMNS, LIMIT_TEXT, LIMIT_GRIDS, or UNKNOWN_FORMAT for
 * bytes that are no text.
 */
export function readHtml(
  input: string | Uint8Array,
  options: ReadOptions = {},
): Promise<Result<SourceDocument>> {
  return inWords(() => read(input, options));
}

async function read(input: string | Uint8Array, options: ReadOptions): Promise<Result<SourceDocument>> {
  const limits = { ...defaultLimits, ...options.limits };
  const decoded = decodeText(input);
  const { blocks, hidden } = readPage(parsePage(decoded.text, limits));

  const { value, faults } = writeDocument(blocks, {
    reader: "html",
    mediaType: "text/html",
    limits,
    usage: options.usage,
  });
  const diagnostics = await faultsInWords(faults);
  diagnostics.push(...reportUndecodable(decoded, value.text));
  for (const block of value.blocks) {
    if (block.kind !== "grid") continue;
    const origin = block.cells[0]?.origin;
    const count = origin?.kind === "table" ? hidden.get(origin.table) : undefined;
    if (count) diagnostics.push(hiddenCells({ count }, block.span));
  }
  return { value, diagnostics };
}
