import { defineDiagnostic } from "../model/diagnostic.js";

export const repeatedHeader = defineDiagnostic({
  code: "table/repeated-header",
  severity: "info",
  summary: { en: "A row repeats the table's header.", zh: "表中有一行重复了表头。" },
  explanation: {
    en: "Word prints the header again on each page, and copies of the table keep it as a row. It holds no task and was left out.",
    zh: "Word 在每页重复打印表头，复制出来的表格会把它保留为一行。该行不含任务，已略去。",
  },
  fixture: "repeated-header",
  message: () => ({ en: "this row repeats the header; it was left out", zh: "本行重复表头，已略去" }),
});

export const rowRejoined = defineDiagnostic({
  code: "table/row-rejoined",
  severity: "warning",
  summary: { en: "A row broken in two was joined again.", zh: "断成两截的行已重新接上。" },
  explanation: {
    en: `An empty paragraph at the end of a cell looks like the end of a row in a text dump. Where a short row is followed by
exactly the cells it lacks, the two are read as one row. Check the row if its columns look shifted.`,
    zh: `单元格末尾的空段落在文本里看起来像是一行的结束。某行缺少的单元格恰好由下一行补足时，两行按一行读取。
如果各列看起来错位，请核对该行。`,
  },
  fixture: "row-rejoined",
  message: (d: { cells: number }) => ({
    en: `the row ended after ${d.cells} cells and the next one holds the rest; they were joined`,
    zh: `该行只有 ${d.cells} 个单元格，其余在下一行，已接为一行`,
  }),
});

export const rowLeftOut = defineDiagnostic({
  code: "table/row-left-out",
  severity: "info",
  summary: { en: "A row of the table is a note or a total.", zh: "表中有一行是注释或合计。" },
  explanation: {
    en: "Notes (注：…), units of money (单位：万元) and totals (合计) stand in rows of their own. They are no tasks and were left out.",
    zh: "注释（注：……）、计量单位（单位：万元）和合计常单独占一行。它们不是任务，已略去。",
  },
  fixture: "note-row",
  message: (d: { text: string }) => ({
    en: `"${d.text}" is no task; the row was left out`,
    zh: `“${d.text}”不是任务，该行已略去`,
  }),
});

export const numbersRestored = defineDiagnostic({
  code: "numbers/restored",
  severity: "warning",
  summary: { en: "The serial numbers were lost and counted anew.", zh: "序号已丢失，按顺序重新编排。" },
  explanation: {
    en: `The header has a serial column but no row has a number: they were automatic numbers, which copies lose. Rows were
counted from 1 in printed order. If the table is an extract from a larger one, its real numbers differ.`,
    zh: `表头有序号列，但各行都没有序号：原文用的是自动编号，复制时丢失了。现按印刷顺序从 1 开始编号。
如果本表是大表的节选，实际序号会不同。`,
  },
  fixture: "numbers-restored",
  message: (d: { count: number }) => ({
    en: `the serial column is empty; ${d.count} tasks were numbered in printed order`,
    zh: `序号列为空，已按印刷顺序为 ${d.count} 项任务编号`,
  }),
});

export const pageNumber = defineDiagnostic({
  code: "noise/page-number",
  severity: "info",
  summary: { en: "A page number stands in the text.", zh: "正文中夹有页码。" },
  explanation: {
    en: "Copies of printed documents keep the page numbers, even inside a sentence. They are left out of every value.",
    zh: "从印刷件复制的文本会保留页码，甚至夹在句子中间。读取的各项内容都不含页码。",
  },
  fixture: "page-number",
  message: (d: { printed: string }) => ({
    en: `"${d.printed}" is a page number; it was left out`,
    zh: `“${d.printed}”是页码，已略去`,
  }),
});

export const romanisation = defineDiagnostic({
  code: "noise/romanisation",
  severity: "info",
  summary: { en: "A reading is printed after its character.", zh: "汉字后夹有注音。" },
  explanation: {
    en: `Some sites convert pages to traditional characters and put the romanisation in brackets after them. The readings are left out;
the characters stay as printed.`,
    zh: `有的网站把页面转为繁体字，并在字后加括号注音。注音已略去，汉字照原样保留。`,
  },
  fixture: "romanisation",
  message: (d: { printed: string }) => ({
    en: `"${d.printed}" is a reading of the character before it; it was left out`,
    zh: `“${d.printed}”是前一字的注音，已略去`,
  }),
});

export const questionMarkSpace = defineDiagnostic({
  code: "noise/question-mark",
  severity: "info",
  summary: { en: "A question mark stands for a no-break space.", zh: "问号代替了不换行空格。" },
  explanation: {
    en: `Text extracted with the wrong character set has "?" wherever the page had a no-break space, as in padded names. These marks
are read as spaces.`,
    zh: `用错误字符集提取的文本，会把网页中的不换行空格变成“?”，常见于为对齐而加空格的姓名。这些问号按空格读取。`,
  },
  fixture: "question-mark",
  message: () => ({ en: `this "?" was read as a space`, zh: `此处的“?”按空格读取` }),
});

export const justifiedSpaces = defineDiagnostic({
  code: "noise/justified",
  severity: "info",
  summary: { en: "The whole document is spread with spaces.", zh: "全文因两端对齐夹有空格。" },
  explanation: {
    en: `Lines were justified by spaces between characters (庆 祝, 2021 年). Since they stand all over the document, no space beside a
Chinese character was kept.`,
    zh: `为了两端对齐，字与字之间夹有空格（庆 祝、2021 年）。因为全文都是如此，汉字旁的空格一律不保留。`,
  },
  fixture: "justified",
  message: (d: { count: number }) => ({
    en: `${d.count} spaces between characters only justify the lines; they were left out`,
    zh: `${d.count} 处字间空格只是排版所致，已去除`,
  }),
});

export const gluedTable = defineDiagnostic({
  code: "layout/glued-table",
  severity: "error",
  summary: { en: "A table's cells run into each other.", zh: "表格各单元格粘连在一起。" },
  explanation: {
    en: `The header's labels stand in one word, so the cells of the rows do too and nothing tells where one ends. Nothing was read from
it, since every cut would be a guess. Get the document in its original form (.docx, .xlsx, .html) and read that.`,
    zh: `表头各标签连成一串，说明各行的单元格也粘连在一起，无从断开。任何切分都只是猜测，因此没有读取。
请取得原始格式的文件（.docx、.xlsx、.html）再读取。`,
  },
  fixture: "glued-table",
  message: (d: { printed: string }) => ({
    en: `"${d.printed}" is a table's header without separators; the table was not read`,
    zh: `“${d.printed}”是没有分隔的表头，此表没有读取`,
  }),
});

export const ruleAmongUnits = defineDiagnostic({
  code: "noise/rule-among-units",
  severity: "info",
  summary: { en: "A rule for the whole document stands among units.", zh: "责任单位中夹有适用全文的说明。" },
  explanation: {
    en: `Rules such as "the first unit listed leads, likewise below" are printed in the first list of units they concern. They are part of no
unit. That the first unit leads is applied to the whole document; a rule that units answer for everything is only reported.`,
    zh: `“列第一位的为牵头单位，下同”这类说明常印在第一处单位名单里，不属于任何单位。首位牵头的规定按全文适用；
“以下均需某某落实”的规定只作提示，不自动添加单位。`,
  },
  fixture: "rule-among-units",
  message: (d: { printed: string }) => ({
    en: `"${d.printed}" is a rule, not a unit; it was left out of the list`,
    zh: `“${d.printed}”是说明而不是单位，已从名单中略去`,
  }),
});
