import { defineDiagnostic } from "../model/diagnostic.js";

export const trackedChanges = defineDiagnostic({
  code: "docx/tracked-changes",
  severity: "info",
  summary: {
    en: "The document holds tracked changes; it was read as if all were accepted.",
    zh: "文档含有修订记录，已按全部接受修订后的内容读取。",
  },
  explanation: {
    en: `Word keeps what was inserted, deleted and moved until somebody accepts it. Inserted text is kept, deleted text, rows and cells are left
out, moved text stands where it was moved to. If the earlier wording is the valid one, reject the changes in Word and read the file again.`,
    zh: `接受修订之前，Word 会同时保留插入、删除和移动的内容。读取时保留插入的文字，略去删除的文字、行和单元格，移动的文字以移动后的位置为准。
如应以修订前的文字为准，请在 Word 中拒绝修订后重新读取。`,
  },
  fixture: "docx-tracked-changes",
  message: (d: { count: number }) => ({
    en: `tracked changes read as if accepted: ${d.count}`,
    zh: `有 ${d.count} 处修订，已按接受后的内容读取`,
  }),
});

export const hiddenText = defineDiagnostic({
  code: "docx/hidden-text",
  severity: "info",
  summary: {
    en: "Text that Word hides was left out.",
    zh: "已略去 Word 中的隐藏文字。",
  },
  explanation: {
    en: `The text is formatted as hidden, by itself or by its style, so that nobody sees it on paper. Drafting notes are kept that way.
It is not part of what was published and was left out.`,
    zh: `这些文字自身或其样式设置为“隐藏”，打印时不可见，常用来保存起草时的批注。
它们不属于公布的内容，因此略去。`,
  },
  fixture: "docx-hidden-text",
  message: (d: { count: number }) => ({
    en: `pieces of hidden text left out: ${d.count}`,
    zh: `略去 ${d.count} 处隐藏文字`,
  }),
});

export const coveredText = defineDiagnostic({
  code: "docx/covered-text",
  severity: "info",
  summary: {
    en: "Text under a merged cell was left out.",
    zh: "已略去被合并单元格遮住的文字。",
  },
  explanation: {
    en: `A cell that only continues a merged cell still holds text in the file. Word shows the text of the first cell alone, and so the rest was
left out. Programs that merge cells without clearing them leave such text behind.`,
    zh: `合并区域中的后续单元格在文件里仍存有文字，但 Word 只显示首个单元格的文字，因此其余略去。
某些软件合并单元格时不清空内容，就会留下这样的文字。`,
  },
  fixture: "docx-covered-text",
  message: (d: { count: number }) => ({
    en: `cells under merged cells whose text was left out: ${d.count}`,
    zh: `略去 ${d.count} 个被合并单元格遮住的文字`,
  }),
});

export const hiddenSheets = defineDiagnostic({
  code: "xlsx/hidden-sheets",
  severity: "info",
  summary: {
    en: "Hidden sheets were left out.",
    zh: "已略去隐藏的工作表。",
  },
  explanation: {
    en: `Workbooks often keep lists, drafts or last year's table on hidden sheets. They are not part of what was published and were not read.
Show the sheet in Excel and save the file if it belongs to the plan.`,
    zh: `工作簿中常有隐藏的工作表，存放下拉列表、草稿或往年的表格。它们不属于公布的内容，因此不读取。
如确属本计划，请在 Excel 中取消隐藏并保存后重新读取。`,
  },
  fixture: "xlsx-hidden-sheets",
  message: (d: { names: readonly string[] }) => ({
    en: `hidden sheets were not read: ${d.names.join(", ")}`,
    zh: `未读取隐藏的工作表：${d.names.join("、")}`,
  }),
});

export const hiddenCells = defineDiagnostic({
  code: "xlsx/hidden-cells",
  severity: "info",
  summary: {
    en: "Hidden rows or columns were left out.",
    zh: "已略去隐藏的行或列。",
  },
  explanation: {
    en: `Rows and columns are hidden by hand, by a filter, or by giving them no height or width. Their text is not seen in the printed table and was left
out. If a filter was left on by mistake, remove it in Excel and save the file.`,
    zh: `行或列可能被手工隐藏、被筛选隐藏，或行高、列宽被设为零。打印出的表格中看不到这些文字，因此略去。
如筛选是误留的，请在 Excel 中取消筛选并保存后重新读取。`,
  },
  fixture: "xlsx-hidden-cells",
  message: (d: { sheet: string; cells: number }) => ({
    en: `sheet ${d.sheet}: cells left out in hidden rows or columns: ${d.cells}`,
    zh: `工作表 ${d.sheet}：略去隐藏行列中的 ${d.cells} 个单元格`,
  }),
});

export const coveredCells = defineDiagnostic({
  code: "xlsx/covered-cells",
  severity: "info",
  summary: {
    en: "Values under a merged cell were left out.",
    zh: "已略去被合并单元格遮住的内容。",
  },
  explanation: {
    en: `A merged range shows its first cell only, but programs other than Excel can leave values in the cells under it. Nobody sees them in the
table, and they were left out.`,
    zh: `合并区域只显示首个单元格，但 Excel 以外的软件可能在被遮住的单元格中留有内容。表格中看不到这些内容，因此略去。`,
  },
  fixture: "xlsx-covered-cells",
  message: (d: { sheet: string; cells: number }) => ({
    en: `sheet ${d.sheet}: cells under merged cells whose values were left out: ${d.cells}`,
    zh: `工作表 ${d.sheet}：略去 ${d.cells} 个被合并单元格遮住的单元格内容`,
  }),
});

export const overlappingMerges = defineDiagnostic({
  code: "xlsx/overlapping-merges",
  severity: "warning",
  summary: {
    en: "Merged ranges overlap.",
    zh: "合并区域相互重叠。",
  },
  explanation: {
    en: `Excel itself never merges a cell twice; the file was written by a program that did. The range that begins first is kept, the other is read as
single cells, as when Excel repairs such a file.`,
    zh: `Excel 本身不会把一个单元格合并两次，这样的文件由其他软件写成。读取时保留起点在前的区域，另一个按未合并处理，与 Excel 修复文件时的做法一致。`,
  },
  fixture: "xlsx-overlapping-merges",
  message: (d: { sheet: string; ranges: number }) => ({
    en: `sheet ${d.sheet}: merged ranges that overlap another and were read as single cells: ${d.ranges}`,
    zh: `工作表 ${d.sheet}：有 ${d.ranges} 个合并区域与其他区域重叠，按未合并处理`,
  }),
});

export const formulaWithoutValue = defineDiagnostic({
  code: "xlsx/formula-without-value",
  severity: "error",
  summary: {
    en: "A formula was never calculated.",
    zh: "公式没有计算结果。",
  },
  explanation: {
    en: `Files keep the result of each formula, and that is what is read; formulas are not calculated here. A program that wrote formulas without results
leaves the cell empty. Open the file in Excel, let it calculate, and save it.`,
    zh: `文件中保存了每个公式的结果，读取的就是该结果，这里不做计算。某些软件只写入公式而不写结果，单元格便为空。
请用 Excel 打开，待其计算后保存，再重新读取。`,
  },
  fixture: "xlsx-formula-without-value",
  message: (d: { sheet: string; cells: number; first: string }) => ({
    en: `sheet ${d.sheet}: formulas without a result, read as blank: ${d.cells}, the first in ${d.first}`,
    zh: `工作表 ${d.sheet}：有 ${d.cells} 个公式没有结果（首个在 ${d.first}），按空白读取`,
  }),
});
