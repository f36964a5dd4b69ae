/** One record: its fields, and the line of the file on which it begins, from zero. */
export interface CsvRecord {
  fields: string[];
  line: number;
}

export interface ParsedCsv {
  records: CsvRecord[];
  /** The first quote that opens a field and is never closed, by record and field. */
  unclosedQuote: { record: number; field: number } | null;
  /** True where reading stopped at `mostFields`. */
  cutOff: boolean;
}

/**
 * Splits delimited text by RFC 4180, and takes what spreadsheets write beside it: any line end, spaces around
 * quotes, quotes inside a field that are not doubled, rows of unequal length. Blank lines are no records.
 *
 * A quote that is never closed is read as a character; after it quotes must close on their own line, so
 * that one stray quote does not swallow the rest of the file. Time stays linear: no line is looked at more than twice.
 */
export function parseCsv(text: string, delimiter: string, mostFields = Number.POSITIVE_INFINITY): ParsedCsv {
  const newline = text.includes("\n") ? "\n" : "\r";
  const records: CsvRecord[] = [];
  let unclosedQuote: ParsedCsv["unclosedQuote"] = null;
  let fieldCount = 0;
  let at = 0;
  let line = 0;
  let nextDelimiter = -1;
  let nextNewline = -1;
  /** Quotes before this place are known not to close on their line. */
  let literalUntil = 0;

  const lineEnd = (from: number): number => {
    if (nextNewline < from) nextNewline = indexOrEnd(text, newline, from);
    return nextNewline;
  };
  const fieldEnd = (from: number): number => {
    if (nextDelimiter < from) nextDelimiter = indexOrEnd(text, delimiter, from);
    return Math.min(nextDelimiter, lineEnd(from));
  };

  /** Reads the field at `at` and leaves `at` on the delimiter or line end after it. */
  const readField = (record: number, field: number): string => {
    const quote = skipSpaces(text, at);
    if (text[quote] === '"' && quote >= literalUntil) {
      const limit = unclosedQuote ? lineEnd(quote) : text.length;
      const quoted = readQuoted(text, quote + 1, limit, delimiter, newline);
      if (quoted) {
        at = quoted.end;
        return quoted.value;
      }
      unclosedQuote ??= { record, field };
      literalUntil = lineEnd(quote);
    }
    const end = fieldEnd(at);
    const isLast = end === nextNewline || end === text.length;
    const value = text.slice(at, isLast && newline === "\n" && text[end - 1] === "\r" ? end - 1 : end);
    at = end;
    return value;
  };

  while (at < text.length) {
    const fields: string[] = [];
    const start = at;
    for (;;) {
      fields.push(readField(records.length, fields.length));
      fieldCount += 1;
      if (fieldCount > mostFields) return { records, unclosedQuote, cutOff: true };
      if (at >= text.length || text[at] === newline) break;
      at += 1;
    }
    // A copy has room for its fields only, one that was pushed to for as many again and more.
    if (fields.length > 1 || fields[0]?.trim() !== "") records.push({ fields: fields.slice(), line });
    for (let end = text.indexOf(newline, start); end >= 0 && end <= at; end = text.indexOf(newline, end + 1))
      line += 1;
    at += 1;
  }
  return { records, unclosedQuote, cutOff: false };
}

/**
 * The quoted field whose text begins at `start`, or `null` if it does not close before `limit`. On a later line, a quote
 * that seems to open the next quoted field says the same: one stray quote would else join all rows down to it.
 */
function readQuoted(text: string, start: number, limit: number, delimiter: string, newline: string) {
  let value = "";
  let from = start;
  const firstLineEnd = indexOrEnd(text, newline, start);
  for (
    let quote = text.indexOf('"', from);
    quote >= 0 && quote < limit;
    quote = text.indexOf('"', quote + 1)
  ) {
    if (text[quote + 1] === '"') {
      value += text.slice(from, quote + 1);
      quote += 1;
      from = quote + 1;
      continue;
    }
    let end = skipSpaces(text, quote + 1);
    if (text[end] === "\r" && newline === "\n") end += 1;
    if (end >= text.length || text[end] === newline || text.startsWith(delimiter, end)) {
      return { value: value + text.slice(from, quote), end };
    }
    const opens = text[quote - 1] === newline || text.startsWith(delimiter, quote - delimiter.length);
    if (opens && quote > firstLineEnd) return null;
  }
  return null;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === " ") at += 1;
  return at;
}

function indexOrEnd(text: string, part: string, from: number): number {
  const found = text.indexOf(part, from);
  return found < 0 ? text.length : found;
}
