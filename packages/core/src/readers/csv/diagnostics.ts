import { defineDiagnostic } from "../../model/diagnostic.js";

export const quoteNeverClosed = defineDiagnostic({
  code: "csv/quote-never-closed",
  severity: "warning",
  summary: {
    en: "A quoted field is opened and never closed.",
    zh: "字段开头的引号没有闭合。",
  },
  explanation: {
    en: `A quotation mark at the start of a field says that the field goes on to the next one, over commas and line ends. Here none follows,
so it was read as a character, and in the rest of the file quoted fields end on their own line.`,
    zh: `字段开头的引号表示内容一直延续到下一个引号，其间可以有逗号和换行。此处之后再无引号，
因此按普通字符处理；其后带引号的字段都在本行内结束。`,
  },
  fixture: "quote-never-closed",
  message: () => ({
    en: `the quotation mark that opens this field is never closed; it was read as a character`,
    zh: `此字段开头的引号没有闭合，已按普通字符处理`,
  }),
});
