import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFenjieError } from "../model/error.js";
import { detectFormat, type ReadDocumentOptions, readDocument } from "./read-document.js";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const padded = (start: string, length = 4096) => latin(start.padEnd(length, "\u0000"));

/** A zip of stored members; the CRC is not looked at unless a part is read. */
function zip(...members: readonly { name: string; content?: string }[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const header = (
    size: number,
    values: readonly [at: number, bytes: 2 | 4, value: number][],
    name: string,
  ) => {
    const view = new DataView(new ArrayBuffer(size));
    for (const [at, bytes, value] of values) {
      if (bytes === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
    }
    return new Uint8Array([...new Uint8Array(view.buffer), ...latin(name)]);
  };
  for (const { name, content = "" } of members) {
    const data = latin(content);
    const crc = crc32(data);
    const local = header(
      30,
      [
        [0, 4, 0x04034b50],
        [14, 4, crc],
        [18, 4, data.length],
        [22, 4, data.length],
        [26, 2, name.length],
      ],
      name,
    );
    directory.push(
      header(
        46,
        [
          [0, 4, 0x02014b50],
          [16, 4, crc],
          [20, 4, data.length],
          [24, 4, data.length],
          [28, 2, name.length],
          [42, 4, offset],
        ],
        name,
      ),
    );
    parts.push(local, data);
    offset += local.length + data.length;
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0);
  parts.push(
    ...directory,
    header(
      22,
      [
        [0, 4, 0x06054b50],
        [8, 2, members.length],
        [10, 2, members.length],
        [12, 4, size],
        [16, 4, offset],
      ],
      "",
    ),
  );
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** An OLE container as far as detection looks: its mark, and a stream's name in a directory entry. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, letter] of [...stream].entries()) bytes[1152 + index * 2] = letter.charCodeAt(0);
  return bytes;
}

describe("the format is found by content:", () => {
  const mainPart = (type: string) => `<Types><Override ContentType="application/${type}+xml"/></Types>`;
  test.each<[string, string | Uint8Array, string]>([
    ["a page", "<!DOCTYPE html><p>文</p>", "html"],
    ["a page after a comment", "<!-- 存档 -->\n<HTML><body>文", "html"],
    ["a piece of a page", "正文\n<table border=1><tr><td>1</td></tr></table>", "html"],
    ["XHTML", '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><p>文</p></html>', "html"],
    ["a dump of a table", "题\n\n\t序号\n\t内容\n\n\t1\n\t修桥\n", "text"],
    ["tabs between cells", "序号\t内容\t单位\n1\t修桥\t交通办\n", "csv"],
    [
      "tabs between cells, the first ones empty",
      "类别\t序号\t内容\n交通\t1\t修桥\n\t2\t植树\n\t3\t护林\n",
      "csv",
    ],
    ["commas", "序号,内容,单位\n1,修桥,交通办\n", "csv"],
    ["pipes", "序号|内容|单位\n1|修桥|交通办\n", "markdown"],
    ["headings", "# 任务\n\n1. 修桥\n", "markdown"],
    [
      "sentences with full-width commas",
      "要修桥，要植树，要护林。\n要清淤，要铺路，要通水。\n完，毕，了。\n",
      "text",
    ],
    ["sentences with a comma each", "修桥,年内完成。\n植树,明年完成。\n", "text"],
    [
      "lines of a list with pipes here and there",
      "1. 修桥\n责任单位：甲办|乙办\n2. 植树\n责任单位：丙办|丁办\n",
      "text",
    ],
    ["prose", "第一段。\n\n第二段。\n", "text"],
    [
      "a Word package",
      zip({
        name: "[Content_Types].xml",
        content: mainPart("vnd.openxmlformats-officedocument.wordprocessingml.document.main"),
      }),
      "docx",
    ],
    [
      "a Word package with macros",
      zip({ name: "[Content_Types].xml", content: mainPart("vnd.ms-word.document.macroEnabled.main") }),
      "docx",
    ],
    [
      "an Excel package",
      zip({
        name: "[Content_Types].xml",
        content: mainPart("vnd.openxmlformats-officedocument.spreadsheetml.sheet.main"),
      }),
      "xlsx",
    ],
    ["a package that lost its content types", zip({ name: "word/document.xml" }), "docx"],
  ])("%s", async (_, input, format) => {
    expect(await detectFormat(input)).toBe(format);
  });
});

describe("a file that is not read gets a typed error with a way out:", () => {
  test.each<[string, string, string | Uint8Array, ReadDocumentOptions?]>([
    ["nothing", "EMPTY_INPUT", new Uint8Array()],
    ["an empty string", "EMPTY_INPUT", ""],
    ["a byte order mark", "EMPTY_INPUT", new Uint8Array([0xef, 0xbb, 0xbf])],
    ["white space", "EMPTY_INPUT", " \r\n\t　"],
    ["a PNG", "UNKNOWN_FORMAT", padded("\u0089PNG\r\n\u001a\n")],
    ["a JPEG", "UNKNOWN_FORMAT", padded("\u00ff\u00d8\u00ff\u00e0")],
    ["a WebP", "UNKNOWN_FORMAT", padded("RIFF\u0010\u0000\u0000\u0000WEBPVP8 ")],
    ["a program", "UNKNOWN_FORMAT", padded("MZ\u0090")],
    ["a gzip archive", "UNKNOWN_FORMAT", padded("\u001f\u008b\u0008")],
    ["a zip of anything else", "UNKNOWN_FORMAT", zip({ name: "a.txt", content: "a" })],
    ["a zip that is cut off", "BAD_ZIP", padded("PK\u0003\u0004")],
    [
      "OpenDocument text",
      "UNSUPPORTED_FORMAT",
      zip({ name: "mimetype", content: "application/vnd.oasis.opendocument.text" }),
    ],
    [
      "an OpenDocument sheet",
      "UNSUPPORTED_FORMAT",
      zip({ name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" }),
    ],
    ["OFD", "UNSUPPORTED_FORMAT", zip({ name: "OFD.xml" })],
    ["Word 97", "UNSUPPORTED_FORMAT", ole("WordDocument")],
    ["Excel 97", "UNSUPPORTED_FORMAT", ole("Workbook")],
    ["a Word file with a password", "ENCRYPTED", ole("EncryptedPackage")],
    ["an OLE container of something else", "UNKNOWN_FORMAT", ole("Contents")],
    ["PDF", "UNSUPPORTED_FORMAT", padded("%PDF-1.7\n")],
    ["PDF with something before it", "UNSUPPORTED_FORMAT", padded("\n\n%PDF-1.4\n")],
    ["RTF", "UNSUPPORTED_FORMAT", latin("{\\rtf1\\ansi }")],
    [
      "Word XML",
      "UNSUPPORTED_FORMAT",
      '<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>',
    ],
    [
      "Excel XML",
      "UNSUPPORTED_FORMAT",
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    ],
    ["MHTML", "UNSUPPORTED_FORMAT", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n"],
    ["more bytes than allowed", "LIMIT_SIZE", "修桥修路", { limits: { bytes: 3 } }],
    ["text that is said to be Word", "BAD_ZIP", "修桥", { format: "docx" }],
  ])("%s", async (_, code, input, options) => {
    const error = await readDocument(input, options).catch((reason: unknown) => reason);

    expect(error).toMatchObject({ code });
    expect(isFenjieError(error) && error.text.zh).toMatch(/\p{Script=Han}/u);
  });
});

test("a failure that nobody foresaw is a FenjieError too", async () => {
  const strange = {
    length: 4,
    includes: () => {
      throw new Error("strange");
    },
    subarray: () => strange,
  };

  await expect(readDocument(strange as unknown as Uint8Array, { format: "csv" })).rejects.toMatchObject({
    code: "BAD_CSV",
  });
});

/** Settles as a document whose spans lie in its text, or as a FenjieError. */
async function settles(input: string | Uint8Array, options: ReadDocumentOptions = {}): Promise<void> {
  try {
    const { value } = await readDocument(input, options);
    expect(value.text).toBe(value.text.replace(/\p{Surrogate}/gu, "\ufffd"));
    for (const block of value.blocks) {
      const spans = block.kind === "grid" ? block.cells.flatMap((cell) => cell.paragraphs) : [block.span];
      for (const [start, end] of spans) expect(start < end && end <= value.text.length).toBe(true);
    }
  } catch (error) {
    if (!isFenjieError(error)) throw error;
  }
}

const formats = ["html", "csv", "markdown", "text"] as const;
const structure = fc.string({
  unit: fc.constantFrom(
    ..."甲1,;|\t\n\r\"'<>&=#- 　\\：，",
    ..."<table> <tr> <td> <td rowspan=0> <td colspan=9> </table> <p> <b> </b> <br> <select> <template> <svg> --- | \n\n ---|--- \ud800".split(
      " ",
    ),
  ),
  maxLength: 120,
});

test("any string settles, in every format", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(structure, fc.string({ unit: "binary" })),
      fc.constantFrom(undefined, ...formats),
      (text, format) => settles(text, format ? { format } : {}),
    ),
    { numRuns: 600 },
  );
});

test("any bytes settle", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom(undefined, ...formats),
      (bytes, format) => settles(bytes, format ? { format } : {}),
    ),
    { numRuns: 400 },
  );
});

/** Mutations of a file, by the byte: overwritten, cut out, doubled. FENJIE_MUTATIONS says how many for each. */
const mutations = Number(process.env.FENJIE_MUTATIONS ?? 150);

test.each([
  "files/wujin-2023/wujin.html",
  "../../data/sources/wujin-2023/source.txt",
  "fixtures/html-nested-table/input.html",
  "fixtures/csv-quoted-newlines/input.csv",
  "fixtures/csv-gbk/input.csv",
  "fixtures/md-marks-in-cells/input.md",
  "fixtures/dump-utf16le/input.txt",
])(
  "%s changed by chance settles",
  async (name) => {
    const original = readFileSync(new URL(`../../test/${name}`, import.meta.url));
    const edit = fc.record({
      at: fc.nat({ max: original.length - 1 }),
      length: fc.nat({ max: 400 }),
      kind: fc.constantFrom("overwrite", "cut", "double"),
      byte: fc.nat({ max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        let bytes = Buffer.from(original);
        for (const { at, length, kind, byte } of edits) {
          const piece = Buffer.from(bytes.subarray(at, at + length));
          const middle = { overwrite: [piece.fill(byte)], cut: [], double: [piece, piece] }[kind];
          bytes = Buffer.concat([bytes.subarray(0, at), ...middle, bytes.subarray(at + length)]);
        }
        await settles(new Uint8Array(bytes));
      }),
      { numRuns: mutations },
    );
  },
  600_000,
);
