import { defineDiagnostic } from "../model/diagnostic.js";

export const rowSpanPastEnd = defineDiagnostic({
  code: "grid/row-span-past-end",
  severity: "warning",
  summary: {
    en: "A merged cell reaches below the last row.",
    zh: "合并单元格超出了表格的最后一行。",
  },
  explanation: {
    en: `Word and Excel keep a merge when rows under it are deleted by hand, and web editors copy the old rowspan.
The text is intact; only the extent is wrong, so the cell is cut at the last row.`,
    zh: `在 Word 或 Excel 中手工删除行之后，合并信息常常留着不变；网页编辑器也会照抄旧的 rowspan。
文字没有缺失，只是合并范围不对，因此截到最后一行为止。`,
  },
  fixture: "row-span-past-end",
  message: (d: { rowSpan: number; rowsLeft: number }) => ({
    en: `the cell spans ${d.rowSpan} rows but only ${d.rowsLeft} are left; it was cut there`,
    zh: `单元格跨 ${d.rowSpan} 行，但只剩 ${d.rowsLeft} 行，已在最后一行截断`,
  }),
});

export const cellsOverlap = defineDiagnostic({
  code: "grid/cells-overlap",
  severity: "warning",
  summary: {
    en: "Two merged cells claim the same place.",
    zh: "两个合并单元格占用了同一位置。",
  },
  explanation: {
    en: `A cell is merged over columns into which a cell from a row above already reaches. The one above keeps the place,
the lower one is cut before it, and the cells after it stay where a browser would show them.`,
    zh: `某个单元格横向合并的范围里，已有上方单元格向下合并占用的位置。该位置归上方单元格，
下方单元格在此之前截断，其后的单元格仍放在浏览器显示的位置。`,
  },
  fixture: "cells-overlap",
  message: (d: { columnSpan: number; cutTo: number }) => ({
    en: `the cell spans ${d.columnSpan} columns but a cell from above is in the way; it was cut to ${d.cutTo}`,
    zh: `单元格跨 ${d.columnSpan} 列，但其中有上方单元格占用的位置，已截为 ${d.cutTo} 列`,
  }),
});

export const absurdSpan = defineDiagnostic({
  code: "grid/absurd-span",
  severity: "warning",
  summary: {
    en: "A cell claims an impossible number of rows or columns.",
    zh: "单元格声明的跨行数或跨列数不合理。",
  },
  explanation: {
    en: `A span below one or not a whole number says nothing and is read as one. A cell merged over more than a thousand columns, as in
a sheet whose whole first row was merged, is cut to the width that the other rows of the table have.`,
    zh: `小于 1 或不是整数的跨度没有意义，按 1 处理。横跨上千列的单元格（例如把整张工作表的首行合并）
按表中其他行的宽度截断。`,
  },
  fixture: "absurd-span",
  message: (d: { rowSpan: number | null; columnSpan: number | null; cutTo: number }) => ({
    en: `the cell claims ${d.rowSpan ?? "no number of"} rows and ${d.columnSpan ?? "no number of"} columns; it was read ${d.cutTo} wide`,
    zh: `单元格声明跨 ${d.rowSpan ?? "（非数字）"} 行、${d.columnSpan ?? "（非数字）"} 列，已按 ${d.cutTo} 列处理`,
  }),
});

export const moreProblems = defineDiagnostic({
  code: "grid/more-problems",
  severity: "info",
  summary: {
    en: "A table has more faulty merges than are listed.",
    zh: "表格中有问题的合并过多，未逐一列出。",
  },
  explanation: {
    en: `A program that writes wrong merges usually does so in every row. The first hundred of a table are listed, the others are mended
in the same way and only counted.`,
    zh: `写错合并信息的软件往往每一行都写错。每张表只列出前一百处，其余的以同样方式处理，只计数。`,
  },
  fixture: "more-problems",
  message: (d: { count: number }) => ({
    en: `${d.count} more merged cells of this table were mended in the same way`,
    zh: `本表另有 ${d.count} 处合并以同样方式处理`,
  }),
});
