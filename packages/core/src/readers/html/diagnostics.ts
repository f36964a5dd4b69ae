import { defineDiagnostic } from "../../model/diagnostic.js";

export const hiddenCells = defineDiagnostic({
  code: "html/hidden-cells",
  severity: "info",
  summary: {
    en: "Rows or cells that the page hides were left out.",
    zh: "网页中隐藏的行或单元格未读取。",
  },
  explanation: {
    en: `The page marks rows or cells of this table as hidden, so a visitor does not see them. They often hold templates or
old entries and are left out, as the browser does.`,
    zh: `网页把本表的部分行或单元格设为隐藏，访问者看不到。其中多为模板或旧内容，与浏览器一样不予读取。`,
  },
  fixture: "hidden-cells",
  message: (d: { count: number }) => ({
    en: `${d.count} hidden rows or cells of this table were left out`,
    zh: `本表有 ${d.count} 处隐藏的行或单元格未读取`,
  }),
});
