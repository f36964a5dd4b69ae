import { type OfficePart, officePackage, officeSchema } from "./office-package.js";
import { element, xmlText } from "./xml.js";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Lengths in twentieths of a point: the long and the short side of A4, and margins of 2 cm. */
const [long, short, margin] = [16838, 11906, 1134];
/** How wide the text of a page on its side is. */
export const wideText = long - 2 * margin;

/** Puts paragraphs and tables into a .docx on A4 sheets. The same body gives the same bytes. */
export function wordDocument(
  body: readonly string[],
  { title, wide }: { title: string | null; wide: boolean },
): Uint8Array {
  const [width, height] = wide ? [long, short] : [short, long];
  const section = element(
    "w:sectPr",
    {},
    element("w:pgSz", { "w:w": width, "w:h": height, "w:orient": wide ? "landscape" : null }),
    element("w:pgMar", {
      "w:top": margin,
      "w:right": margin,
      "w:bottom": margin,
      "w:left": margin,
      "w:header": margin / 2,
      "w:footer": margin / 2,
      "w:gutter": 0,
    }),
  );
  const document: OfficePart = {
    path: "word/document.xml",
    contentType: `${wordType}.document.main+xml`,
    xml: element("w:document", { "xmlns:w": main }, element("w:body", {}, ...body, section)),
    relations: [{ id: "rId1", type: `${officeSchema}/relationships/styles`, target: "styles.xml" }],
  };
  return officePackage([document, styles], title);
}

/** A paragraph. What is in bold stands first; a line break inside a text stays one inside the paragraph. */
export function paragraph(text: string, style: string, bold = ""): string {
  const properties = element("w:pPr", {}, element("w:pStyle", { "w:val": style }));
  return element("w:p", {}, properties, ...runs(bold, element("w:rPr", {}, element("w:b"))), ...runs(text));
}

const runs = (text: string, properties = ""): string[] =>
  (text === "" ? [] : text.split(/\r\n|[\r\n]/u)).map((piece, index) =>
    element(
      "w:r",
      {},
      properties,
      index === 0 ? "" : element("w:br"),
      element("w:t", { "xml:space": "preserve" }, xmlText(piece)),
    ),
  );

const fonts = (eastAsia: string): string =>
  element("w:rFonts", {
    "w:ascii": "Times New Roman",
    "w:hAnsi": "Times New Roman",
    "w:cs": "Times New Roman",
    "w:eastAsia": eastAsia,
  });

/** How a style looks: `size` in half points, lengths in twentieths of a point. */
interface Look {
  align: "center" | "both" | "start";
  font: string;
  size: number;
  before?: number;
  after?: number;
  /** How far lines after the first stand in. */
  hanging?: number;
  /** A heading of this level, counted from 0, which stays with what follows. */
  level?: number;
}

/** A paragraph style. */
const style = (id: string, name: string, look: Look): string => {
  const { align, font, size, before = 0, after = 0, hanging, level } = look;
  const builtIn = id === "Title" || level !== undefined;
  return element(
    "w:style",
    { "w:type": "paragraph", "w:customStyle": builtIn ? null : 1, "w:styleId": id },
    element("w:name", { "w:val": name }),
    element("w:basedOn", { "w:val": "Normal" }),
    element("w:qFormat"),
    element(
      "w:pPr",
      {},
      level === undefined ? "" : element("w:keepNext"),
      element("w:spacing", { "w:before": before, "w:after": after }),
      hanging === undefined ? "" : element("w:ind", { "w:left": hanging, "w:hanging": hanging }),
      element("w:jc", { "w:val": align }),
      level === undefined ? "" : element("w:outlineLvl", { "w:val": level }),
    ),
    element(
      "w:rPr",
      {},
      fonts(font),
      element("w:sz", { "w:val": size }),
      element("w:szCs", { "w:val": size }),
    ),
  );
};

const edge = (side: string): string =>
  element(`w:${side}`, { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "auto" });

/** The fonts of government documents, which every Chinese Windows, macOS and WPS has or replaces. */
const styles: OfficePart = {
  path: "word/styles.xml",
  contentType: `${wordType}.styles+xml`,
  xml: element(
    "w:styles",
    { "xmlns:w": main },
    element(
      "w:docDefaults",
      {},
      element(
        "w:rPrDefault",
        {},
        element(
          "w:rPr",
          {},
          fonts("仿宋"),
          element("w:sz", { "w:val": 21 }),
          element("w:szCs", { "w:val": 21 }),
          element("w:lang", { "w:val": "en-US", "w:eastAsia": "zh-CN" }),
        ),
      ),
      element("w:pPrDefault"),
    ),
    element(
      "w:style",
      { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
      element("w:name", { "w:val": "Normal" }),
      element("w:qFormat"),
    ),
    style("Title", "Title", { align: "center", font: "黑体", size: 36, after: 240 }),
    style("Heading1", "heading 1", {
      align: "start",
      font: "黑体",
      size: 28,
      before: 300,
      after: 100,
      level: 0,
    }),
    style("Text", "Text", { align: "both", font: "仿宋", size: 24, after: 100 }),
    style("Item", "Item", { align: "both", font: "仿宋", size: 24, after: 80, hanging: 480 }),
    style("TableHeader", "Table Header", { align: "center", font: "黑体", size: 21 }),
    style("TableName", "Table Name", { align: "center", font: "仿宋", size: 21 }),
    style("TableText", "Table Text", { align: "both", font: "仿宋", size: 21 }),
    element(
      "w:style",
      { "w:type": "table", "w:default": 1, "w:styleId": "PlanTable" },
      element("w:name", { "w:val": "Plan Table" }),
      element(
        "w:tblPr",
        {},
        element("w:tblBorders", {}, ...["top", "left", "bottom", "right", "insideH", "insideV"].map(edge)),
        element(
          "w:tblCellMar",
          {},
          element("w:left", { "w:w": 85, "w:type": "dxa" }),
          element("w:right", { "w:w": 85, "w:type": "dxa" }),
        ),
      ),
    ),
  ),
};
