import type { Bilingual } from "../model/diagnostic.js";
import { FenjieError, type FenjieErrorCode } from "../model/error.js";
import type { Facts, Refusal } from "./refusal.js";

/** Every way an input can be refused while it is read, the limits by the names of their options. */
export type Reason = keyof typeof refusals;

const refusals = {
  empty: refusal("EMPTY_INPUT", () => ({ en: "the file is empty", zh: "文件是空的" })),
  noMainPart: refusal("NO_MAIN_PART", ({ part }) => ({
    en: `the file has no ${part}, where its text should stand; it may be another kind of file with this extension`,
    zh: `文件中没有正文部分 ${part}，可能是改了扩展名的其他文件`,
  })),

  zipDirectoryMissing: badZip(() => ({
    en: "its directory is missing or damaged; the file may be cut off",
    zh: "压缩包目录缺失或损坏，文件可能不完整",
  })),
  zipDirectoryDamaged: badZip(() => ({ en: "its directory is damaged", zh: "压缩包目录损坏" })),
  zipOverlap: badZip(() => ({ en: "its members overlap", zh: "压缩包内各部分相互重叠" })),
  zipDoubled: badZip(({ part }) => ({
    en: `${part} occurs twice in the archive`,
    zh: `压缩包中有两个 ${part}`,
  })),
  zipMisplaced: badZip(({ part }) => ({
    en: `${part} does not stand where the directory says`,
    zh: `${part} 不在目录所指的位置`,
  })),
  zipBroken: badZip(({ part, size }) => ({
    en: `${part} cannot be unpacked to the ${size} bytes it declares`,
    zh: `${part} 无法解压为所声明的 ${size} 字节`,
  })),
  zipShort: badZip(({ part, size, found }) => ({
    en: `${part} has ${found} bytes but declares ${size}`,
    zh: `${part} 声明 ${size} 字节，实际 ${found} 字节`,
  })),
  zipChecksum: badZip(({ part }) => ({
    en: `the checksum of ${part} is wrong`,
    zh: `${part} 的校验和不符`,
  })),
  encrypted: refusal("ENCRYPTED", ({ part }) => ({
    en: `${part} is encrypted; save the file without a password`,
    zh: `${part} 已加密，请取消密码后重新保存`,
  })),
  packingMethod: refusal("UNSUPPORTED_COMPRESSION", ({ part, method }) => ({
    en: `${part} is packed by method ${method}; only stored and deflated parts are read. Open the file in Word or Excel and save it again`,
    zh: `${part} 使用了不支持的压缩方法 ${method}，请用 Word 或 Excel 打开后重新保存`,
  })),

  xmlCutOff: badXml(() => ({
    en: "it ends before its last element does",
    zh: "内容在最后一个元素结束之前中断",
  })),
  xmlEndTag: badXml(({ byte }) => ({
    en: `the end tag after byte ${byte} does not match`,
    zh: `第 ${byte} 字节后的结束标记不匹配`,
  })),
  xmlNameless: badXml(({ byte }) => ({
    en: `the tag at byte ${byte} has no name`,
    zh: `第 ${byte} 字节处的标记没有名称`,
  })),
  xmlNoMarkup: badXml(({ byte }) => ({
    en: `byte ${byte} begins no markup`,
    zh: `第 ${byte} 字节处的标记无效`,
  })),
  xmlPrefixes: badXml(({ most }) => ({
    en: `it uses more than ${most} namespace prefixes`,
    zh: `命名空间前缀超过 ${most} 个`,
  })),
  xmlEncoding: badXml(({ label }) => ({
    en: `the encoding ${label} is not known`,
    zh: `无法识别的编码 ${label}`,
  })),
  xmlDocumentType: refusal("XML_DTD", ({ part }) => ({
    en: `${part}: it has a document type, which Word and Excel never write; entities are not expanded, so the file is refused`,
    zh: `${part}：含有文档类型声明（DTD）。Word 和 Excel 不会写出 DTD；为安全起见不展开实体，拒绝读取`,
  })),

  bytes: pastLimit("LIMIT_SIZE", "bytes of input", "输入字节数"),
  parts: pastLimit("LIMIT_SIZE", "members of the container", "容器内文件数"),
  unpackedBytes: pastLimit("LIMIT_SIZE", "unpacked bytes", "解压后字节数"),
  ratio: pastLimit("LIMIT_RATIO", "unpacked bytes for one packed byte", "压缩比"),
  cells: pastLimit("LIMIT_CELLS", "cells and paragraphs", "单元格和段落数"),
  columns: pastLimit("LIMIT_COLUMNS", "columns in one table", "单表列数"),
  depth: pastLimit("LIMIT_DEPTH", "levels of nesting", "嵌套层数"),
  elements: pastLimit("LIMIT_SIZE", "elements of the page", "网页元素数"),
  cellText: pastLimit("LIMIT_TEXT", "characters in a cell or paragraph", "单元格或段落的字符数"),
  grids: pastLimit("LIMIT_GRIDS", "tables", "表格数"),
};

/** The error that a refusal stands for. */
export function errorOf({ reason, facts }: Refusal): FenjieError {
  const { code, words } = refusals[reason];
  return new FenjieError(code, words(facts), facts);
}

function refusal(code: FenjieErrorCode, words: (facts: Facts) => Bilingual) {
  return { code, words };
}

function badZip(words: (facts: Facts) => Bilingual) {
  return refusal("BAD_ZIP", (facts) => {
    const { en, zh } = words(facts);
    return {
      en: `the file cannot be opened: ${en}. Open it in Word or Excel and save it again`,
      zh: `无法打开文件：${zh}。请用 Word 或 Excel 打开后重新保存`,
    };
  });
}

/** For a part that is not XML as Word or Excel would accept it. */
function badXml(words: (facts: Facts) => Bilingual) {
  return refusal("BAD_XML", (facts) => {
    const { en, zh } = words(facts);
    return {
      en: `${facts.part}: ${en}. Open the file in Word or Excel and save it again`,
      zh: `${facts.part}：${zh}。请用 Word 或 Excel 打开后重新保存`,
    };
  });
}

function pastLimit(code: FenjieErrorCode, en: string, zh: string) {
  return refusal(code, ({ limit, found, option, part }) => ({
    en: `${part ? `${part}: ` : ""}at least ${found} ${en}, but only ${limit} are allowed; raise limits.${option} if you trust the file`,
    zh: `${part ? `${part}：` : ""}${zh}至少为 ${found}，超出上限 ${limit}；若信任此文件，可调高 limits.${option}`,
  }));
}
