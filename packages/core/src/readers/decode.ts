import type { Diagnostic } from "../model/diagnostic.js";
import { FenjieError } from "../model/error.js";
import { undecodableBytes } from "./diagnostics.js";

/** How much of a file is looked at to judge what it is. */
const sampleBytes = 64 * 1024;
/** Characters no text holds: control characters that are no white space, and what could not be decoded. */
const noText = /[^\s!-~\u0080-\uFFFC\u{10000}-\u{10FFFF}]/gu;
/** What Chinese office text is made of, all in the Basic Multilingual Plane. */
const usual =
  /[\t\n\r\u0020-\u007E\u00A0-\u00FF\u2000-\u206F\u2460-\u24FF\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/gu;
/** What a `<meta>` may say against the content: of the others, some page of every office has the wrong one. */
const neverByMistake: ReadonlySet<string> = new Set(["big5", "shift_jis", "euc-jp", "euc-kr"]);
const metaCharset = /<(?:meta|\?xml)\s[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?(?<label>[\w-]+)/iu;

/** The characters of a file, and what they were taken for. */
export interface Decoded {
  /** `null` for what was given as a string. */
  encoding: string | null;
  /** Without byte order mark; line ends are kept. */
  text: string;
}

/**
 * The characters of a file: UTF-8, UTF-16 of either order, GB18030 and with it GBK and GB2312, found by
 * content, since pages are often labelled wrongly. A string is taken as it is.
 *
 * Throws UNKNOWN_FORMAT for bytes that are no text.
 */
export function decodeText(input: string | Uint8Array): Decoded {
  if (typeof input === "string") return { encoding: null, text: input.replace(/^\uFEFF/u, "") };
  const decoded = decodeByContent(input);
  const sample = decoded.text.slice(0, sampleBytes);
  if (countOf(noText, sample) > 1 + sample.length * 0.02) throw notText();
  return decoded;
}

/** Says how much could not be decoded, and where in the document's text that shows first. */
export function reportUndecodable({ encoding, text }: Decoded, documentText: string): Diagnostic[] {
  let count = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) count += 1;
  if (encoding === null || count === 0) return [];
  const first = documentText.indexOf("\uFFFD");
  return [undecodableBytes({ count, encoding }, first < 0 ? null : [first, first + 1])];
}

function decodeByContent(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs("utf-16be", bytes);
  const sample = bytes.subarray(0, sampleBytes);
  const utf8 = sample.includes(0) ? null : decodeStrictly("utf-8", bytes);
  if (utf8) return utf8;
  for (const encoding of ["utf-16le", "utf-16be"]) {
    if (looksUsual(decodeAs(encoding, sample.subarray(0, sample.length & ~1)).text))
      return decodeAs(encoding, bytes);
  }
  // A long text with a few broken bytes is still UTF-8: other encodings hardly ever look like it.
  const { text } = decodeAs("utf-8", sample);
  if (countOf(/\uFFFD/gu, text) * 4 < countOf(/\P{ASCII}/gu, text)) return decodeAs("utf-8", bytes);

  const declared = declaredEncoding(sample);
  const asDeclared = declared && neverByMistake.has(declared) ? decodeStrictly(declared, bytes) : null;
  return asDeclared ?? decodeAs("gb18030", bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  return { encoding, text: new TextDecoder(encoding).decode(bytes) };
}

function decodeStrictly(encoding: string, bytes: Uint8Array): Decoded | null {
  try {
    return { encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return null;
  }
}

function looksUsual(text: string): boolean {
  return text.length > 0 && countOf(usual, text) >= text.length * 0.95;
}

function declaredEncoding(sample: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(sample.subarray(0, 2048));
  const label = metaCharset.exec(head)?.groups?.label;
  try {
    return label ? new TextDecoder(label).encoding : null;
  } catch {
    return null;
  }
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

function notText(): FenjieError {
  return new FenjieError("UNKNOWN_FORMAT", {
    en: "the file is neither text nor a document that can be read; give a .docx, .xlsx, .html, .csv, .md or .txt file",
    zh: "该文件既不是文本，也不是可读取的文档；请提供 .docx、.xlsx、.html、.csv、.md 或 .txt 文件",
  });
}
