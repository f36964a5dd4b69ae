import { defineDiagnostic } from "../model/diagnostic.js";

export const undecodableBytes = defineDiagnostic({
  code: "readers/undecodable-bytes",
  severity: "error",
  summary: {
    en: "Some bytes of the file are no characters of its encoding.",
    zh: "文件中有无法解码的字节。",
  },
  explanation: {
    en: `The file was cut in the middle of a character, or was copied through a program that changed its bytes. Each such place is shown as
U+FFFD and the rest is read as usual. Save the original again as UTF-8 if the missing characters matter.`,
    zh: `文件在某个字符中间被截断，或经其他软件转存时字节被改动。每一处都以 U+FFFD 代替，其余内容照常读取。
如需补全，请将原文件重新保存为 UTF-8。`,
  },
  fixture: "undecodable-bytes",
  message: (d: { count: number; encoding: string }) => ({
    en: `what could not be decoded as ${d.encoding} is shown as \uFFFD (${d.count} in all)`,
    zh: `无法按 ${d.encoding} 解码之处以 \uFFFD 代替（共 ${d.count} 处）`,
  }),
});

export const rowsBroken = defineDiagnostic({
  code: "readers/rows-broken",
  severity: "warning",
  summary: {
    en: "Rows of a table were cut by line breaks in their cells.",
    zh: "表格的行被单元格内的换行切断。",
  },
  explanation: {
    en: `A cell of several lines that is copied as text without quotation marks goes on in the next line of the file. Where a short line and
those below it have exactly the cells of a whole row together, they are read as one row. Check these rows if their columns look shifted.`,
    zh: `含多行文字的单元格复制成文本时若不加引号，就会延续到文件的下一行。某行与其下几行合起来恰好是一整行的单元格数时，
按一行读取。如果这些行的各列看起来错位，请核对。`,
  },
  fixture: "tab-rows-broken",
  message: ({ rows }: { rows: number }) => ({
    en: `line breaks in cells cut ${rows === 1 ? "this row" : `${rows} rows, the first of them here`}; the pieces were joined`,
    zh: `单元格内的换行切断了${rows === 1 ? "此行" : ` ${rows} 行，首行在此`}，已重新接上`,
  }),
});
