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
