import { docx, type Parts, xlsx } from "../office.js";
import { type Member, rawZip } from "./raw-zip.js";
import type { HostileInput } from "./text-inputs.js";

const megabyte = 1024 * 1024;
const times = (count: number, part: string | ((number: number) => string)) =>
  typeof part === "string"
    ? part.repeat(count)
    : Array.from({ length: count }, (_, number) => part(number)).join("");

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const table = (...rows: readonly string[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;
/** Not packed, so that no ratio gives the input away before it is read. */
const stored = { level: 0 } as const;
const word = (document: string, parts: Parts = {}) => docx({ "document.xml": document, ...parts }, stored);
const whole = (xml: string | Uint8Array) =>
  docx({ "[Content_Types].xml": wordTypes, "word/document.xml": xml, "word/_rels/document.xml.rels": "" });

const sheet = (content: string, parts: Parts = {}) => xlsx({ "sheet1.xml": content, ...parts }, stored);
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const merges = (ranges: readonly string[]) =>
  `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join("")}</mergeCells>`;
const text = (reference: string, value = "甲") =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;

const wordTypes =
  '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const root = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const body = (content: string) => `<w:document ${root}><w:body>${content}</w:body></w:document>`;
const members = (document: Partial<Member>, ...more: readonly Member[]): Member[] => [
  { name: "[Content_Types].xml", content: wordTypes },
  { name: "word/document.xml", content: body(table(cell("修桥"))), ...document },
  ...more,
];
const utf16 = (xml: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from([...xml].map((c) => c.charCodeAt(0))).buffer),
  ]);
const bytes = (xml: string, replaced: string, by: readonly number[]) => {
  const [before = "", after = ""] = xml.split(replaced);
  const encoder = new TextEncoder();
  return Uint8Array.from([...encoder.encode(before), ...by, ...encoder.encode(after)]);
};

export const officeInputs: Readonly<Record<string, HostileInput>> = {
  // The archive.
  "zip: 80 MB of one letter in 80 kB": {
    make: () => rawZip(members({ content: new Uint8Array(80 * megabyte).fill(0x20) })),
    ends: "LIMIT_SIZE",
  },
  "zip: 30 MB of one letter in 30 kB": {
    make: () => rawZip(members({ content: new Uint8Array(30 * megabyte).fill(0x20) })),
    ends: "LIMIT_RATIO",
  },
  "zip: a bomb in a part that nobody wants": {
    make: () =>
      rawZip(members({}, { name: "word/media/image1.zip", content: new Uint8Array(80 * megabyte) })),
    ends: { cells: 1 },
  },
  "zip: an archive in the archive": {
    make: () => rawZip(members({}, { name: "word/embeddings/a.zip", content: rawZip(members({})) })),
    ends: { cells: 1 },
  },
  "zip: a part longer than it says": { make: () => rawZip(members({ size: 10 })), ends: "BAD_ZIP" },
  "zip: a part shorter than it says": { make: () => rawZip(members({ size: 100_000 })), ends: "BAD_ZIP" },
  "zip: a part that says four gigabytes": {
    make: () => rawZip(members({ size: 0xfffffffe })),
    ends: "LIMIT_SIZE",
  },
  "zip: a stored part longer than it says": {
    make: () => rawZip(members({ method: 0, size: 10 })),
    ends: "BAD_ZIP",
  },
  "zip: a packed size past the end": {
    make: () => rawZip(members({ packedSize: 0x7fffffff })),
    ends: "BAD_ZIP",
  },
  "zip: an offset past the end": { make: () => rawZip(members({ offset: 0x7fffffff })), ends: "BAD_ZIP" },
  "zip: a member that begins in another": { make: () => rawZip(members({ offset: 5 })), ends: "BAD_ZIP" },
  "zip: members all in one place": {
    make: () =>
      rawZip([
        ...members({}),
        ...Array.from({ length: 500 }, (_, n) => ({ name: `${n}`, content: "x", offset: 0 })),
      ]),
    ends: "BAD_ZIP",
  },
  "zip: a wrong checksum": { make: () => rawZip(members({ crc: 1 })), ends: "BAD_ZIP" },
  "zip: the document twice": {
    make: () => rawZip([...members({}), ...members({}).slice(1)]),
    ends: "BAD_ZIP",
  },
  "zip: names that lead out of it": {
    make: () =>
      rawZip(
        members(
          {},
          { name: "../../etc/passwd", content: "x" },
          { name: "/etc/passwd", content: "x" },
          { name: "__proto__", content: "x" },
          { name: "constructor", content: "x" },
        ),
      ),
    ends: { cells: 1 },
  },
  "zip: an unknown packing method": {
    make: () => rawZip(members({ method: 14 })),
    ends: "UNSUPPORTED_COMPRESSION",
  },
  "zip: an encrypted part": { make: () => rawZip(members({ flags: 1 })), ends: "ENCRYPTED" },
  "zip: broken packing": {
    make: () =>
      rawZip(members({ content: Uint8Array.from([7, 7, 7, 7]), method: 0 })).map((byte, at) =>
        at === 8 + 30 ? 8 : byte,
      ),
    ends: "BAD_XML",
  },
  "zip: cut in the middle": { make: () => rawZip(members({})).slice(0, 400), ends: "BAD_ZIP" },
  "zip: without its directory": { make: () => rawZip(members({})).slice(0, -100), ends: "BAD_ZIP" },
  "zip: a directory somewhere else": {
    make: () => rawZip(members({}), { directoryOffset: 77 }),
    ends: "BAD_ZIP",
  },
  "zip: 60,000 members": {
    make: () =>
      rawZip([
        ...members({}),
        ...Array.from({ length: 60_000 }, (_, n) => ({ name: `${n}`, content: "", method: 0 })),
      ]),
    ends: "LIMIT_SIZE",
  },
  "zip: nothing but an end": { make: () => rawZip([]), ends: "UNKNOWN_FORMAT" },

  // XML.
  "xml: an entity bomb": {
    make: () =>
      whole(
        `<!DOCTYPE d [<!ENTITY a "${times(1000, "x")}">${times(9, (n) => `<!ENTITY e${n} "${times(10, `&e${n - 1};`)}">`)}]>${body(paragraph("&e8;"))}`,
      ),
    ends: "XML_DTD",
  },
  "xml: an external entity": {
    make: () =>
      whole(
        `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${body(paragraph("&x;"))}`,
      ),
    ends: "XML_DTD",
  },
  "xml: relations to the outside": {
    make: () =>
      word(table(cell("修桥")), {
        "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/styles" Target="http://127.0.0.1/styles.xml" TargetMode="External"/><Relationship Id="b" Type="x/numbering" Target="../../../../etc/passwd"/></Relationships>`,
      }),
    ends: { cells: 1 },
  },
  "xml: 100,000 nested elements": { make: () => word(times(100_000, "<w:sdt>")), ends: "LIMIT_DEPTH" },
  "xml: 100,000 nested elements in one passed over": {
    make: () => word(`<w:sectPr>${times(100_000, "<w:x>")}`),
    ends: "LIMIT_DEPTH",
  },
  "xml: 100,000 nested tables": {
    make: () => word(times(100_000, "<w:tbl><w:tr><w:tc>")),
    ends: "LIMIT_DEPTH",
  },
  "xml: an element never closed": { make: () => whole(body("").replace("</w:body>", "")), ends: "BAD_XML" },
  "xml: tags crossed": { make: () => word("<w:p><w:r></w:p></w:r>"), ends: "BAD_XML" },
  "xml: an end of file in a tag": { make: () => whole(`<w:document ${root}><w:body><w:p`), ends: "BAD_XML" },
  "xml: an end of file in a comment": { make: () => word("<!-- "), ends: "BAD_XML" },
  "xml: an end of file in a quote": { make: () => word('<w:p w:rsidR="'), ends: "BAD_XML" },
  "xml: no XML at all": { make: () => whole("修桥"), ends: "BAD_XML" },
  "xml: another root": { make: () => whole("<html><body>修桥</body></html>"), ends: "NO_MAIN_PART" },
  "xml: an encoding nobody knows": {
    make: () => whole(`<?xml version="1.0" encoding="x-klingon"?>${body("")}`),
    ends: "BAD_XML",
  },
  "xml: NUL in text": { make: () => whole(bytes(body(table(cell("修?桥"))), "?", [0])), ends: { cells: 1 } },
  "xml: bytes that are no UTF-8": {
    make: () => whole(bytes(body(table(cell("修?桥"))), "?", [0xe4, 0xbf, 0xc0, 0xff])),
    ends: { cells: 1 },
  },
  "xml: half of a pair in UTF-16": {
    make: () => whole(utf16(body(table(cell("修\ud800桥"))))),
    ends: { cells: 1 },
  },
  "xml: references to what is no character": {
    make: () => word(table(cell("&#0;&#xD800;&#x110000;&#xFFFE;&#99999999999;"))),
    ends: { cells: 1 },
  },
  "xml: a million different names": {
    make: () => word(table(cell("修桥")) + times(1_000_000, (n) => `<w:e${n}/>`)),
    ends: { cells: 1 },
  },
  "xml: 100,000 prefixes": {
    make: () => word(times(100_000, (n) => `<p${n}:x xmlns:p${n}="urn:${n}"/>`)),
    ends: "BAD_XML",
  },
  "xml: one tag with a million attributes": {
    make: () => word(`<w:p ${times(1_000_000, (n) => `a${n}="" `)}/>${table(cell("修桥"))}`),
    ends: { cells: 1 },
  },
  "xml: a million comments": {
    make: () => word(times(1_000_000, "<!---->") + table(cell("修桥"))),
    ends: { cells: 1 },
  },

  // Word.
  "docx: spans that are no numbers": {
    make: () =>
      word(
        table(
          ["1000000000", "-5", "0", "x", "99999999999999999999"]
            .map((span) => cell("甲", `<w:gridSpan w:val="${span}"/>`))
            .join(""),
          `<w:trPr><w:gridBefore w:val="-7"/><w:gridAfter w:val="x"/></w:trPr>${cell("乙")}`,
        ),
      ),
    ends: { cells: 6 },
  },
  "docx: gaps of a thousand million": {
    make: () => word(table(`<w:trPr><w:gridBefore w:val="999999999"/></w:trPr>${cell("甲")}`)),
    ends: "LIMIT_COLUMNS",
  },
  "docx: 2,000 columns": { make: () => word(table(times(2000, cell("甲")))), ends: "LIMIT_COLUMNS" },
  "docx: a million cells": {
    make: () => word(table(...Array<string>(10_000).fill(times(100, "<w:tc/>")))),
    ends: "LIMIT_CELLS",
  },
  "docx: a million rows": {
    make: () => word(`<w:tbl>${times(1_000_000, "<w:tr><w:tc/></w:tr>")}</w:tbl>`),
    ends: "LIMIT_CELLS",
  },
  "docx: 600,000 paragraphs": { make: () => word(times(600_000, paragraph("甲"))), ends: "LIMIT_CELLS" },
  "docx: a cell of ten million characters": {
    make: () => word(table(cell(times(10_000_000, "a")))),
    ends: "LIMIT_TEXT",
  },
  "docx: 300,000 runs in one paragraph": {
    make: () => word(table(`<w:tc><w:p>${times(300_000, "<w:r><w:t>甲</w:t></w:r>")}</w:p></w:tc>`)),
    ends: { cells: 1 },
  },
  "docx: 20,000 tables": { make: () => word(times(20_000, table(cell("甲")))), ends: "LIMIT_GRIDS" },
  "docx: merges that go on over 60,000 rows": {
    make: () =>
      word(
        table(
          times(3, cell("甲", '<w:vMerge w:val="restart"/>')),
          ...Array<string>(60_000).fill(times(3, "<w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc>")),
        ),
      ),
    ends: { cells: 3 },
  },
  "docx: 200,000 fields begun": {
    make: () =>
      word(
        `<w:p>${times(200_000, '<w:r><w:fldChar w:fldCharType="begin"/></w:r>')}</w:p>${table(cell("修桥"))}`,
      ),
    ends: { cells: 1 },
  },
  "docx: styles based on each other": {
    make: () =>
      word(table(cell("修桥").replace("<w:p>", '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>')), {
        "styles.xml":
          '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      }),
    ends: { cells: 1 },
  },
  "docx: 300,000 styles": {
    make: () =>
      word(table(cell("修桥").replace("<w:p>", '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>')), {
        "styles.xml": times(300_000, (n) => `<w:style w:styleId="s${n}"><w:name w:val="n${n}"/></w:style>`),
      }),
    ends: { cells: 1 },
  },
  "docx: 100,000 paragraphs with a list text of a megabyte": {
    make: () =>
      word(
        times(100_000, '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>') +
          table(cell("修桥")),
        {
          "numbering.xml": `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:start w:val="999999999"/><w:lvlText w:val="${times(100_000, "%1%2%3%9")}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
        },
      ),
    ends: { cells: 1 },
  },

  // Excel.
  "xlsx: the whole sheet merged": {
    make: () => sheet(data(`<row r="1">${text("A1")}</row>`) + merges(["A1:XFD1048576"])),
    ends: { cells: 1 },
  },
  "xlsx: text at both ends of the sheet": {
    make: () => sheet(data(`<row r="1">${text("A1")}</row><row r="1048576">${text("XFD1048576")}</row>`)),
    ends: "LIMIT_COLUMNS",
  },
  "xlsx: text at the top and the bottom": {
    make: () => sheet(data(`<row r="1">${text("A1")}</row><row r="1048576">${text("C1048576")}</row>`)),
    ends: { cells: 7 },
  },
  "xlsx: ten columns merged from top to bottom": {
    make: () =>
      sheet(
        data(
          `<row r="1">${times(10, (n) => text(`${"ABCDEFGHIJ".charAt(n)}1`))}</row><row r="1048576">${text("K1048576")}</row>`,
        ) + merges([..."ABCDEFGHIJ"].map((c) => `${c}1:${c}1048576`)),
      ),
    ends: "LIMIT_CELLS",
  },
  "xlsx: 50,000 rows merged over all columns": {
    make: () =>
      sheet(
        data(times(50_000, (n) => `<row r="${n + 1}">${text(`A${n + 1}`)}</row>`)) +
          merges(Array.from({ length: 50_000 }, (_, n) => `A${n + 1}:XFD${n + 1}`)),
      ),
    ends: { cells: 50_000 },
  },
  "xlsx: 200,000 ranges that overlap": {
    make: () =>
      sheet(
        data(`<row r="1">${times(20, (n) => text(`${"ABCDEFGHIJKLMNOPQRST".charAt(n)}1`))}</row>`) +
          merges(
            Array.from({ length: 200_000 }, (_, n) => `A1:${"BCDEFGHIJKLMNOPQRST".charAt(n % 19)}${n + 1}`),
          ),
      ),
    ends: { cells: 19 },
  },
  "xlsx: ranges that are none": {
    make: () =>
      sheet(
        data(`<row r="1">${text("A1")}</row>`) +
          merges(["", ":", "A0:B1", "A1:ZZZZ9", "1:2", "A1:B99999999", "B1:A-1"]),
      ),
    ends: { cells: 1 },
  },
  "xlsx: references that are none": {
    make: () =>
      sheet(
        data(
          `<row r="-1">${text("XFE1")}${text("A1048577")}${text("Ａ1")}${text("")}</row><row r="99999999999">${text("A99999999999")}</row><row r="x">${text("A1A")}</row>`,
        ),
      ),
    ends: { cells: 6 },
  },
  "xlsx: two million cells": {
    make: () => sheet(data(times(20_000, `<row>${times(100, "<c><v>1</v></c>")}</row>`))),
    ends: "LIMIT_CELLS",
  },
  "xlsx: four million blank cells": {
    make: () => sheet(data(`<row>${text("A1")}</row>${times(40_000, `<row>${times(100, "<c/>")}</row>`)}`)),
    ends: { cells: 1 },
  },
  "xlsx: a long string named 100,000 times": {
    make: () =>
      sheet(data(times(1000, `<row>${times(100, '<c t="s"><v>0</v></c>')}</row>`)), {
        "sharedStrings.xml": `<si><t>${times(100_000, "甲")}</t></si>`,
      }),
    ends: "LIMIT_SIZE",
  },
  "xlsx: strings that are not there": {
    make: () =>
      sheet(
        data(
          `<row>${text("A1")}${["-1", "1e9", "x", "", "0"].map((v) => `<c t="s"><v>${v}</v></c>`).join("")}</row>`,
        ),
      ),
    ends: { cells: 1 },
  },
  "xlsx: a million shared strings": {
    make: () =>
      sheet(data('<row><c t="s"><v>0</v></c></row>'), { "sharedStrings.xml": times(1_000_000, "<si/>") }),
    ends: "LIMIT_CELLS",
  },
  "xlsx: every column hidden a thousand times": {
    make: () =>
      sheet(
        `<cols>${times(100_000, '<col min="1" max="16384" hidden="1"/>')}</cols>${data(`<row>${text("A1")}</row>`)}`,
      ),
    ends: { cells: 0 },
  },
  "xlsx: a million hidden rows": {
    make: () => sheet(data(`${times(1_000_000, '<row hidden="1"/>')}<row>${text("A1000001")}</row>`)),
    ends: { cells: 1 },
  },
  "xlsx: number formats made to be slow": {
    make: () =>
      sheet(data(`<row>${times(50, (n) => `<c s="${n % 5}"><v>45291.5</v></c>`)}</row>`), {
        "styles.xml": `<numFmts>${[times(50_000, "["), times(50_000, "&quot;"), times(50_000, "0,"), times(50_000, "y;"), times(50_000, "\\")].map((code, n) => `<numFmt numFmtId="${200 + n}" formatCode="${code}"/>`).join("")}</numFmts><cellXfs>${times(5, (n) => `<xf numFmtId="${200 + n}"/>`)}</cellXfs>`,
      }),
    ends: { cells: 50 },
  },
};
