import { digits } from "../report.mjs";

/** What the readers are held to, from the results of one run. */
export function readerGoals({ docx, xlsx, html }) {
  const faster = (peer, ours, size) => peer[size].warm / ours[size].warm;
  const atLeast = (least, goal, ratio, why) => ({
    goal,
    measured: `${digits(ratio)}×`,
    met: ratio >= least,
    why,
  });
  const atMost = (most, goal, ratio, why) => ({
    goal,
    measured: `${digits(ratio)}×`,
    met: ratio <= most,
    why,
  });
  const growth = (reader) => reader.long.warm / reader.seed.warm;
  const word = docx["fenjie-docx"];
  const excel = xlsx["fenjie-xlsx"];
  const page = html["fenjie-html"];
  const both = docx["mammoth-cheerio"];
  const limit = docx["limit-docx"];
  return [
    atLeast(40, "docx: 40× faster than mammoth + cheerio", faster(both, word, "seed"), whyDocx),
    atLeast(40, "docx ×50: 40× faster than mammoth + cheerio", faster(both, word, "long"), whyDocx),
    atMost(3, "docx: at most 3× the limit", word.seed.warm / limit.seed.warm, whyDocx),
    atMost(3, "docx ×50: at most 3× the limit", word.long.warm / limit.long.warm, whyDocx),
    atLeast(6, "xlsx: 6× faster than SheetJS", faster(xlsx.sheetjs, excel, "seed"), whyXlsx),
    atLeast(6, "xlsx ×50: 6× faster than SheetJS", faster(xlsx.sheetjs, excel, "long"), whyXlsx),
    atLeast(50, "xlsx ×50: 50× faster than exceljs", faster(xlsx.exceljs, excel, "long"), whyXlsx),
    atLeast(4, "html: 4× faster than cheerio", faster(html.cheerio, page, "seed"), whyHtml),
    atLeast(4, "html ×50: 4× faster than cheerio", faster(html.cheerio, page, "long"), whyHtml),
    atMost(65, "docx: 50 times the rows in at most 65 times the time", growth(word), whyGrowth),
    atMost(65, "xlsx: 50 times the rows in at most 65 times the time", growth(excel), whyGrowth),
    atMost(65, "html: 50 times the rows in at most 65 times the time", growth(page), whyGrowth),
    {
      goal: "docx ×50: the whole process within 150 MB",
      measured: `${Math.round(word.long.peak)} MB`,
      met: word.long.peak <= 150,
      why: whyMemory,
    },
  ];
}

const whyDocx = "?";
const whyXlsx = "?";
const whyHtml = "?";
const whyGrowth = "?";
const whyMemory = "?";
