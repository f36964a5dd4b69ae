import type { Bilingual } from "../model/diagnostic.js";
import { FenjieError, type FenjieErrorCode } from "../model/error.js";
import type { Limits } from "./options.js";

const limitOf: Record<keyof Limits, { code: FenjieErrorCode; what: Bilingual }> = {
  bytes: { code: "LIMIT_SIZE", what: { en: "bytes of input", zh: "输入字节数" } },
  parts: { code: "LIMIT_SIZE", what: { en: "members of the container", zh: "容器内文件数" } },
  unpackedBytes: { code: "LIMIT_SIZE", what: { en: "unpacked bytes", zh: "解压后字节数" } },
  ratio: { code: "LIMIT_RATIO", what: { en: "unpacked bytes for one packed byte", zh: "压缩比" } },
  cells: { code: "LIMIT_CELLS", what: { en: "cells and paragraphs", zh: "单元格和段落数" } },
  columns: { code: "LIMIT_COLUMNS", what: { en: "columns in one table", zh: "单表列数" } },
  depth: { code: "LIMIT_DEPTH", what: { en: "levels of nesting", zh: "嵌套层数" } },
  elements: { code: "LIMIT_SIZE", what: { en: "elements of the page", zh: "网页元素数" } },
  cellText: { code: "LIMIT_TEXT", what: { en: "characters in one cell", zh: "单个单元格的字符数" } },
  grids: { code: "LIMIT_GRIDS", what: { en: "tables", zh: "表格数" } },
};

/**
 * The error for an input past a limit. `found` is what was counted when reading stopped,
 * `where` the place in the file, such as a part or a table, if there is one to name.
 */
export function limitError(
  limit: keyof Limits,
  limits: Limits,
  found: number,
  where?: Bilingual,
): FenjieError {
  const { code, what } = limitOf[limit];
  const most = limits[limit];
  const en = where ? `${where.en}: ` : "";
  const zh = where ? `${where.zh}：` : "";
  return new FenjieError(
    code,
    {
      en: `${en}at least ${found} ${what.en}, but only ${most} are allowed; raise limits.${limit} if you trust the file`,
      zh: `${zh}${what.zh}至少为 ${found}，超出上限 ${most}；若信任此文件，可调高 limits.${limit}`,
    },
    { limit: most, found, option: limit },
  );
}
