import { FenjieError, type FenjieErrorCode, isFenjieError } from "../model/error.js";
import type { Result } from "../model/result.js";
import type { SourceDocument } from "../model/source-document.js";
import { decodeText, reportUndecodable } from "./decode.js";
import { detectContainer } from "./detect-container.js";
import { detectText } from "./detect-text.js";
import { isBlank } from "./ink.js";
import { limitError } from "./limit-error.js";
import { defaultLimits, type ReadOptions } from "./options.js";
import { inWords, Refusal } from "./refusal.js";
import { readText } from "./text/index.js";

/** Every format that is read. Tab-separated values are `csv`. */
export type Format = "docx" | "xlsx" | "html" | "csv" | "markdown" | "text";

/** What `readDocument` may be told. */
export interface ReadDocumentOptions extends ReadOptions {
  /** Skips detection; only for callers who know better than the content. */
  format?: Format;
}

/** What a failure inside a reader that nobody foresaw is reported as. */
const failure: Record<Format, FenjieErrorCode> = {
  docx: "BAD_XML",
  xlsx: "BAD_XML",
  html: "UNKNOWN_FORMAT",
  csv: "BAD_CSV",
  markdown: "UNKNOWN_FORMAT",
  text: "UNKNOWN_FORMAT",
};

/**
 * Reads a file of any known format, found by its content and never by its name. Each reader but the one
 * for plain text is loaded when it is first needed.
 *
 * Rejects with a `FenjieError` and nothing else: EMPTY_INPUT, UNKNOWN_FORMAT, UNSUPPORTED_FORMAT, LIMIT_SIZE for
 * input past `limits.bytes`, and what the reader itself throws.
 */
export function readDocument(
  input: string | Uint8Array,
  options: ReadDocumentOptions = {},
): Promise<Result<SourceDocument>> {
  return inWords(() => read(input, options));
}

async function read(
  input: string | Uint8Array,
  options: ReadDocumentOptions,
): Promise<Result<SourceDocument>> {
  const limits = { ...defaultLimits, ...options.limits };
  if (input.length > limits.bytes) throw limitError("bytes", limits, input.length);
  if (input.length === 0) throw emptyInput();

  const format = options.format ?? (await detectFormat(input, options));
  try {
    return await readAs(format, input, options);
  } catch (error) {
    if (isFenjieError(error) || error instanceof Refusal) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new FenjieError(
      failure[format],
      {
        en: `the file could not be read as ${format} (${reason}); open it in the program it was made with and save it again`,
        zh: `无法按 ${format} 读取该文件（${reason}）；请用原软件打开后重新保存`,
      },
      { format },
    );
  }
}

/** Which format a file is in. Throws EMPTY_INPUT, UNKNOWN_FORMAT, UNSUPPORTED_FORMAT, ENCRYPTED, BAD_ZIP. */
export async function detectFormat(input: string | Uint8Array, options: ReadOptions = {}): Promise<Format> {
  if (typeof input !== "string" && detectContainer(input) === "zip") {
    const { detectPackage } = await import("./detect-package.js");
    return detectPackage(input, { ...defaultLimits, ...options.limits }, options.usage);
  }
  const { text } = decodeText(input);
  if (isBlank(text)) throw emptyInput();
  return detectText(text);
}

async function readAs(
  format: Format,
  input: string | Uint8Array,
  options: ReadOptions,
): Promise<Result<SourceDocument>> {
  switch (format) {
    case "docx":
      return (await import("./docx/index.js")).readDocx(bytesOf(input), options);
    case "xlsx":
      return (await import("./xlsx/index.js")).readXlsx(bytesOf(input), options);
    case "html":
      return (await import("./html/index.js")).readHtml(input, options);
    case "csv":
      return (await import("./csv/index.js")).readCsv(input, options);
    case "markdown":
      return (await import("./markdown/index.js")).readMarkdown(input, options);
    case "text": {
      const decoded = decodeText(input);
      const { value, diagnostics } = readText(decoded.text, options);
      return { value, diagnostics: [...diagnostics, ...reportUndecodable(decoded, value.text)] };
    }
  }
}

function bytesOf(input: string | Uint8Array): Uint8Array {
  return typeof input === "string" ? new TextEncoder().encode(input) : input;
}

function emptyInput(): FenjieError {
  return new FenjieError("EMPTY_INPUT", {
    en: "the input is empty; give a file with a table or list of tasks in it",
    zh: "输入为空；请提供包含任务表或任务清单的文件",
  });
}
