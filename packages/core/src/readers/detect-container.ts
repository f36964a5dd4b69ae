import type { Bilingual } from "../model/diagnostic.js";
import { FenjieError } from "../model/error.js";

/** Bytes at the start of a file, `null` where any byte may stand. */
type Signature = readonly (number | null)[];

const ascii = (text: string): Signature =>
  [...text].map((letter) => (letter === "?" ? null : letter.charCodeAt(0)));

const zip: readonly Signature[] = [ascii("PK\u0003\u0004"), ascii("PK\u0005\u0006")];
const ole: Signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const rtf = ascii("{\\rtf");
const pdf = ascii("%PDF-");
const archives: readonly Signature[] = [
  ascii("Rar!"),
  ascii("7z\u00bc\u00af\u0027\u001c"),
  [0x1f, 0x8b, 0x08],
];
const pictures: readonly Signature[] = [
  [0x89, ...(ascii("PNG") as number[])],
  [0xff, 0xd8, 0xff],
  ascii("GIF8"),
  ascii("RIFF????WEBP"),
  ascii("II*\u0000"),
  ascii("MM\u0000*"),
  [0x42, 0x4d, null, null, null, null, 0, 0, 0, 0],
];

const saveAsDocx: Bilingual = {
  en: "open it in Word or WPS and save it as .docx",
  zh: "请用 Word 或 WPS 打开并另存为 .docx",
};
const saveAsXlsx: Bilingual = {
  en: "open it in Excel or WPS and save it as .xlsx",
  zh: "请用 Excel 或 WPS 打开并另存为 .xlsx",
};

/** Formats that are recognised, so that the error can say how to go on. */
export const unsupported = {
  doc: { name: "Word 97 (.doc)", hint: saveAsDocx },
  xls: { name: "Excel 97 (.xls)", hint: saveAsXlsx },
  xlsb: { name: "Excel (.xlsb)", hint: saveAsXlsx },
  ppt: { name: "PowerPoint", hint: saveAsDocx },
  rtf: { name: "Rich Text (.rtf)", hint: saveAsDocx },
  odt: { name: "OpenDocument (.odt)", hint: saveAsDocx },
  ods: { name: "OpenDocument (.ods)", hint: saveAsXlsx },
  wordXml: { name: "Word XML (.xml)", hint: saveAsDocx },
  excelXml: { name: "Excel XML (.xml)", hint: saveAsXlsx },
  mhtml: { name: "MHTML (.mht)", hint: { en: "save it as .html or .docx", zh: "请另存为 .html 或 .docx" } },
  pdf: {
    name: "PDF",
    hint: {
      en: "give the Word file it was made from, or copy the table into a .docx",
      zh: "请提供生成它的 Word 文件，或将表格复制到 .docx 中",
    },
  },
  ofd: {
    name: "OFD",
    hint: { en: "give the Word file it was made from", zh: "请提供生成它的 Word 文件" },
  },
} as const satisfies Record<string, { name: string; hint: Bilingual }>;

export function unsupportedFormat(format: keyof typeof unsupported): FenjieError {
  const { name, hint } = unsupported[format];
  return new FenjieError(
    "UNSUPPORTED_FORMAT",
    { en: `${name} files are not read yet: ${hint.en}`, zh: `暂不支持 ${name} 文件：${hint.zh}` },
    { format },
  );
}

/**
 * Says whether the bytes are a zip package, which is looked into next, or text. Never asks the file's name.
 *
 * Throws UNSUPPORTED_FORMAT, ENCRYPTED (an Office file with a password) or UNKNOWN_FORMAT (a picture, another archive).
 */
export function detectContainer(bytes: Uint8Array): "zip" | "text" {
  if (zip.some((signature) => startsWith(bytes, signature))) return "zip";
  if (startsWith(bytes, ole)) throw inOle(bytes);
  if (startsWith(bytes, rtf)) throw unsupportedFormat("rtf");
  // Readers accept a PDF whose first bytes are something else, and such files exist.
  for (let at = 0; at < Math.min(1024, bytes.length); at++) {
    if (bytes[at] === pdf[0] && startsWith(bytes.subarray(at), pdf)) throw unsupportedFormat("pdf");
  }
  if (pictures.some((signature) => startsWith(bytes, signature))) {
    throw new FenjieError("UNKNOWN_FORMAT", {
      en: "the file is a picture; recognise its text first (OCR) and give the result as .docx or .txt",
      zh: "该文件是图片；请先识别其中的文字（OCR），再以 .docx 或 .txt 提供",
    });
  }
  if (archives.some((signature) => startsWith(bytes, signature))) {
    throw new FenjieError("UNKNOWN_FORMAT", {
      en: "the file is a packed archive; unpack it and give the document inside",
      zh: "该文件是压缩包；请解压后提供其中的文档",
    });
  }
  return "text";
}

function startsWith(bytes: Uint8Array, signature: Signature): boolean {
  return signature.every((byte, index) => byte === null || bytes[index] === byte);
}

/** An OLE container names its streams in UTF-16, each name at the start of a directory entry of 128 bytes. */
function inOle(bytes: Uint8Array): FenjieError {
  const has = (name: string) => {
    const signature = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]).concat([0, 0]);
    for (let at = 512; at < bytes.length; at += 128) {
      if (bytes[at] === signature[0] && startsWith(bytes.subarray(at, at + signature.length), signature))
        return true;
    }
    return false;
  };
  if (has("EncryptedPackage")) {
    return new FenjieError("ENCRYPTED", {
      en: "the file has a password; open it, remove the password and save it again",
      zh: "该文件设有密码；请打开后取消密码并重新保存",
    });
  }
  if (has("WordDocument")) return unsupportedFormat("doc");
  if (has("Workbook") || has("Book")) return unsupportedFormat("xls");
  if (has("PowerPoint Document")) return unsupportedFormat("ppt");
  return new FenjieError("UNKNOWN_FORMAT", {
    en: "the file is an old Office container without a Word document in it; save the document as .docx",
    zh: "该文件是旧式 Office 容器，但其中没有 Word 文档；请将文档另存为 .docx",
  });
}
