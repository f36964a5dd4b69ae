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
    atLeast(6, "xlsx: 6× faster than SheetJS", faster(xlsx.sheetjs, excel, "seed"), whyExcel),
    atLeast(6, "xlsx ×50: 6× faster than SheetJS", faster(xlsx.sheetjs, excel, "long"), whyExcel),
    atLeast(50, "xlsx ×50: 50× faster than exceljs", faster(xlsx.exceljs, excel, "long"), whyExceljs),
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

const whyDocx = `the limit checks and makes nothing. Beside its two steps we verify the checksum, tell elements by namespace and nesting, find their attributes, and build the
cells with their paragraphs and places in the document's text. To tell the tags apart takes about as long as the limit itself, the cells and their collection the rest.`;
const whyExcel = `a cell of the sheet is some forty bytes of XML, but becomes an object with spans, paragraphs, place and reference, first as read and then as
laid out in the document's text. Making, copying and collecting these objects takes more than half of the time; SheetJS makes one small object for a cell and no text of the document.`;
const whyExceljs =
  "a fiftieth of its time is less than making the objects of so many cells takes us, as told for SheetJS; the rest is reading XML.";
const whyHtml = `parse5, which repairs the page as browsers do, takes a third to two thirds of our time and is kept for that. cheerio runs on the same parser, so all
that can be won is the walk after it.`;
const whyGrowth = `the objects of the small table die young. Those of the long one live until it is read, and the garbage collector copies them meanwhile; the
work for a row is the same.`;
const whyMemory =
  "the unpacked document.xml, 15 MB, and the cells of the whole table are held at the same time.";
