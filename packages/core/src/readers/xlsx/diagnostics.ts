import { defineDiagnostic } from "../../model/diagnostic.js";

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
