import { FenjieError } from "../model/error.js";
import { unsupportedFormat } from "./detect-container.js";
import type { Limits, Usage } from "./options.js";
import { inWords } from "./refusal.js";
import { openZip, type Zip } from "./zip.js";

/**
 * Which document a zip package holds, by what its content types declare.
 *
 * Rejects with BAD_ZIP and its kin, UNSUPPORTED_FORMAT, or UNKNOWN_FORMAT for a package of something else.
 */
export function detectPackage(bytes: Uint8Array, limits: Limits, usage?: Usage): Promise<"docx" | "xlsx"> {
  return inWords(() => formatOf(openZip(bytes, limits, usage)));
}

function formatOf(zip: Zip): "docx" | "xlsx" {
  // Only names are looked for, so the encoding matters as little as the markup: UTF-16 loses its NULs.
  const declared = (part: string) => {
    const content = zip.has(part) ? zip.read(part) : null;
    return content ? new TextDecoder().decode(content).replaceAll("\u0000", "") : "";
  };

  const types = declared("[Content_Types].xml");
  if (/wordprocessingml\.(?:document|template)\.main|ms-word\.\w+\.macroEnabled/iu.test(types)) return "docx";
  if (/spreadsheetml\.(?:sheet|template)\.main|ms-excel\.\w+\.macroEnabled/iu.test(types)) return "xlsx";
  if (/ms-excel\.sheet\.binary/iu.test(types)) throw unsupportedFormat("xlsb");
  if (/presentationml/iu.test(types)) throw unsupportedFormat("ppt");
  if (zip.has("word/document.xml")) return "docx";
  if (zip.has("xl/workbook.xml")) return "xlsx";

  const mimetype = declared("mimetype");
  if (mimetype.includes("opendocument.spreadsheet")) throw unsupportedFormat("ods");
  if (mimetype.includes("opendocument")) throw unsupportedFormat("odt");
  if (zip.has("OFD.xml")) throw unsupportedFormat("ofd");
  throw new FenjieError("UNKNOWN_FORMAT", {
    en: "the file is a zip archive without a Word or Excel document; if documents are packed in it, unpack it and give one of them",
    zh: "该文件是 zip 压缩包，但不是 Word 或 Excel 文档；如其中打包了文档，请解压后逐个提供",
  });
}
