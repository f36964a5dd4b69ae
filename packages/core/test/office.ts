import { readdirSync, readFileSync, statSync } from "node:fs";
import { strToU8, type ZipOptions, zipSync } from "fflate";

/** The parts of an Office file by short name, such as `document.xml`, or by their path in the package. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const relationsOf = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const word = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
xmlns:v="urn:schemas-microsoft-com:vml"`;
const sheet = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationsOf}"`;

/** A .docx file. `document.xml` holds what stands in `w:body`, `styles.xml` and `numbering.xml` what stands in their root. */
export function docx(parts: Parts, packing: ZipOptions = {}): Uint8Array {
  return office(parts, packing, "word/document.xml", "word/", {
    "document.xml": (content) => `<w:document ${word}><w:body>${content}</w:body></w:document>`,
    "styles.xml": (content) => `<w:styles ${word}>${content}</w:styles>`,
    "numbering.xml": (content) => `<w:numbering ${word}>${content}</w:numbering>`,
  });
}

/**
 * An .xlsx file. `sheet1.xml` and so on hold what stands in `worksheet`, the others what stands in their root; without
 * a `workbook.xml` the sheets are called 表1, 表2.
 */
export function xlsx(parts: Parts, packing: ZipOptions = {}): Uint8Array {
  const sheets = Object.keys(parts).filter((name) => /^sheet\d+\.xml$/u.test(name));
  const listed = sheets.map(
    (name, index) => `<sheet name="表${index + 1}" sheetId="${index + 1}" r:id="${name}"/>`,
  );
  return office(
    { "workbook.xml": `<sheets>${listed.join("")}</sheets>`, ...parts },
    packing,
    "xl/workbook.xml",
    "xl/",
    {
      "workbook.xml": (content) => `<workbook ${sheet}>${content}</workbook>`,
      "sharedStrings.xml": (content) => `<sst ${sheet}>${content}</sst>`,
      "styles.xml": (content) => `<styleSheet ${sheet}>${content}</styleSheet>`,
      ...Object.fromEntries(
        sheets.map((name) => [name, (content: string) => `<worksheet ${sheet}>${content}</worksheet>`]),
      ),
    },
  );
}

/** The input of a fixture: a file, or a folder `input.docx` or `input.xlsx` with its parts as text. */
export function readInput(path: string): Uint8Array {
  if (!statSync(path).isDirectory()) return new Uint8Array(readFileSync(path));
  const names = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(`${path}/${name}`).isFile(),
  );
  const parts = Object.fromEntries(
    names.map((name) => [name, readFileSync(`${path}/${name}`, "utf8").trim()]),
  );
  return path.endsWith(".docx") ? docx(parts) : xlsx(parts);
}

/** Puts each known part in its place and in its root element, unless it is a whole XML file, and ties them together. */
function office(
  parts: Parts,
  packing: ZipOptions,
  mainPart: string,
  folder: string,
  roots: Readonly<Record<string, (content: string) => string>>,
): Uint8Array {
  const files: Record<string, string | Uint8Array> = {};
  const relations: string[] = [];
  for (const [name, content] of Object.entries(parts)) {
    const root = roots[name];
    files[root ? folder + name : name] =
      root && typeof content === "string" && !content.startsWith("<?xml") ? root(content) : content;
    if (!root || folder + name === mainPart) continue;
    const type = name.startsWith("sheet") ? "worksheet" : name.slice(0, -".xml".length);
    relations.push(`<Relationship Id="${name}" Type="${relationsOf}/${type}" Target="${name}"/>`);
  }
  const main = `<Relationship Id="main" Type="${relationsOf}/officeDocument" Target="${mainPart}"/>`;
  const mainName = mainPart.slice(folder.length);
  files["_rels/.rels"] ??= `<Relationships xmlns="${packageRelations}">${main}</Relationships>`;
  files[`${folder}_rels/${mainName}.rels`] ??=
    `<Relationships xmlns="${packageRelations}">${relations.join("")}</Relationships>`;
  const packed = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(packed), packing);
}
