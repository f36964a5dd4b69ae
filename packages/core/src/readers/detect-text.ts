import { findDelimiter } from "./csv/find-delimiter.js";
import { unsupportedFormat } from "./detect-container.js";
import { brokenRowEnd, countCells, isAlignmentRow } from "./markdown/split-row.js";

export type TextFormat = "html" | "csv" | "markdown" | "text";

const sampleLength = 64 * 1024;
const opensHtml =
  /^\s*(?:<!--[\s\S]{0,4000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|table|div|p|h[1-6]|center|style|script)\b/iu;
/**
 * Which format a text is in, by what stands in it.
 *
 * Throws UNSUPPORTED_FORMAT for the XML and MIME forms in which Word and Excel also save.
 */
export function detectText(text: string): TextFormat {
  const sample = text.slice(0, sampleLength);
  if (/^\s*<\?xml\b/iu.test(sample)) {
    if (/office\/word\/2003|schemas\.microsoft\.com\/office\/2006\/xmlPackage/u.test(sample))
      throw unsupportedFormat("wordXml");
    if (/urn:schemas-microsoft-com:office:spreadsheet/u.test(sample) && !/<html\b/iu.test(sample))
      throw unsupportedFormat("excelXml");
    if (/<html\b/iu.test(sample)) return "html";
  }
  if (/^(?:mime-version|content-type|from):/iu.test(sample) && sample.includes("multipart/related")) {
    throw unsupportedFormat("mhtml");
  }
  const table = sample.search(/<table[\s>]/iu);
  if (opensHtml.test(sample) || (table >= 0 && /<t[rhd][\s>]/iu.test(sample.slice(table)))) return "html";

  const lines = sample.split(/\r\n?|\n/u);
  if (isDump(lines)) return "text";
  const found = findDelimiter(text);
  if (found?.delimiter === "\t") return "csv";
  if (isMarkdown(lines)) return "markdown";
  return found ? "csv" : "text";
}

/** Tabs open cells: more lines begin with their only tab than have one elsewhere. */
function isDump(lines: readonly string[]): boolean {
  let opening = 0;
  let parting = 0;
  for (const line of lines) {
    if (line.includes("\t", 1)) parting += 1;
    else if (line.startsWith("\t")) opening += 1;
  }
  return opening > parting;
}

/** A heading marked by `#`, a row of dashes, or neighbouring rows with the same two or more pipes. */
function isMarkdown(lines: readonly string[]): boolean {
  let widthAbove = 0;
  for (let line = 0, below = 0; line < lines.length; line = below) {
    below = line + 1;
    const text = lines[line] ?? "";
    if (/^ {0,3}#{1,6} \S/u.test(text)) return true;
    if (text.trim() === "") continue;
    if (widthAbove > 1 && isAlignmentRow(text)) return true;
    if (widthAbove > 2) below = brokenRowEnd(lines, line, widthAbove);
    const width = countCells(lines.slice(line, below).join("\n"));
    if (width > 2 && width === widthAbove) return true;
    widthAbove = width;
  }
  return false;
}
