import type { RawBlock, RawRow, RawTable } from "../../grid/raw-table.js";
import type { Result } from "../../model/result.js";
import type { SourceDocument } from "../../model/source-document.js";
import type { Span } from "../../model/span.js";
import { decodeText, reportUndecodable } from "../decode.js";
import { rowsBroken } from "../diagnostics.js";
import { limitError } from "../limit-error.js";
import { defaultLimits, type ReadOptions } from "../options.js";
import { inWords } from "../refusal.js";
import { faultsInWords, writeDocument } from "../write-document.js";
import { quoteNeverClosed } from "./diagnostics.js";
import { findDelimiter } from "./find-delimiter.js";
import { joinBrokenRows } from "./join-broken-rows.js";
import { type CsvRecord, parseCsv } from "./parse-csv.js";

const noChildren: readonly RawTable[] = [];

/** What `readCsv` may be told. */
export interface CsvOptions extends ReadOptions {
  /** One character; found by content when not given. */
  delimiter?: string;
}

/**
 * Reads delimited text: commas, semicolons, tabs or their full-width forms, found by content; any encoding that
 * `decodeText` knows. Lines of one field above the first and below the last record are paragraphs.
 *
 * Rejects with LIMIT_CELLS, LIMIT_COLUMNS, LIMIT_TEXT, or UNKNOWN_FORMAT for bytes that are no text.
 */
export function readCsv(
  input: string | Uint8Array,
  options: CsvOptions = {},
): Promise<Result<SourceDocument>> {
  return inWords(() => read(input, options));
}

async function read(input: string | Uint8Array, options: CsvOptions): Promise<Result<SourceDocument>> {
  const decoded = decodeText(input);
  const { text } = decoded;
  const found = findDelimiter(text);
  const delimiter = options.delimiter ?? found?.delimiter ?? ",";
  const limits = { ...defaultLimits, ...options.limits };
  const source = found ? text.slice(found.start) : text;
  const linesAbove = found && found.start > 0 ? 1 : 0;

  const { records: printed, unclosedQuote, cutOff } = parseCsv(source, delimiter, limits.cells);
  if (cutOff) throw limitError("cells", limits, limits.cells + 1);
  // Programs that write commas quote a cell of several lines; a table copied as tabs has it bare.
  const { records, joined } = delimiter === "\t" ? joinBrokenRows(printed) : { records: printed, joined: [] };

  const isRow = ({ fields }: CsvRecord) => fields.length > 1;
  const first = Math.max(0, records.findIndex(isRow));
  const end = records.findLastIndex(isRow) + 1 || records.length;
  const paragraphs = (from: number, to?: number): RawBlock[] =>
    records.slice(from, to).map(({ fields, line }) => ({
      kind: "paragraph",
      text: fields[0] ?? "",
      headingLevel: null,
      origin: { kind: "line", line: line + linesAbove },
    }));
  const rows = records.slice(first, end).map(({ fields, line }): RawRow => {
    const origin = { kind: "line", line: line + linesAbove } as const;
    const cells = fields.map((field) => ({
      rowSpan: 1,
      columnSpan: 1,
      paragraphs: [field],
      children: noChildren,
      origin,
    }));
    return { before: 0, cells, after: 0 };
  });

  const blocks: RawBlock[] = [
    ...paragraphs(0, first),
    { kind: "table", rows, headerRowCount: 0, merges: "unknown" },
    ...paragraphs(end),
  ];
  const mediaType = delimiter === "\t" ? "text/tab-separated-values" : "text/csv";
  const { value, faults } = writeDocument(blocks, { reader: "csv", mediaType, limits, usage: options.usage });
  const diagnostics = await faultsInWords(faults);
  diagnostics.push(...reportUndecodable(decoded, value.text));
  const spanOf = (record: CsvRecord | undefined, field: number): Span | null => {
    const row = records.indexOf(record as CsvRecord) - first;
    const grid = value.blocks.find((block) => block.kind === "grid");
    return grid?.cells.find((cell) => cell.row === row && cell.column === field)?.paragraphs[0] ?? null;
  };
  if (unclosedQuote)
    diagnostics.push(quoteNeverClosed({}, spanOf(printed[unclosedQuote.record], unclosedQuote.field)));
  if (joined.length > 0) diagnostics.push(rowsBroken({ rows: joined.length }, spanOf(joined[0], 0)));
  return { value, diagnostics };
}
