import { peer } from "../report.mjs";

/** The published table of 88 rows in the formats that offices use, and its cells as they should be read. */
export const publishedTable = new URL("../../packages/core/test/files/wujin-2023/", import.meta.url);

/** Who reads which file. The first is ours, the last reads nothing and only looks at every byte. */
export const formats = [
  {
    name: "docx",
    file: "wujin.libreoffice.docx",
    contenders: {
      "fenjie-docx": "**fenjie**",
      mammoth: `${peer("mammoth")}, to HTML only`,
      "mammoth-cheerio": `${peer("mammoth")} + ${peer("cheerio")}`,
      officeparser: peer("officeparser"),
      "saxes-docx": `${peer("saxes")} and 40 lines`,
      "limit-docx": "the limit: inflate and one pass over the bytes",
    },
  },
  {
    name: "xlsx",
    file: "wujin.xlsx",
    contenders: {
      "fenjie-xlsx": "**fenjie**",
      sheetjs: `SheetJS, ${peer("xlsx")}`,
      exceljs: peer("exceljs"),
      officeparser: peer("officeparser"),
      "saxes-xlsx": `${peer("saxes")} and 40 lines`,
      "limit-xlsx": "the limit: inflate and one pass over the bytes",
    },
  },
  {
    name: "html",
    file: "wujin.html",
    contenders: {
      "fenjie-html": "**fenjie**",
      cheerio: peer("cheerio"),
      parse5: `${peer("parse5")} and 30 lines`,
      "limit-html": "the limit: one pass over the bytes",
    },
  },
];
