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
