import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** How many times the rows of the long table repeat those of the published one. */
export const times = 50;

/** The long table in one format, made from the markup of the published file by repeating its body rows. */
export function longTable(file) {
  const bytes = readFileSync(file);
  if (file.pathname.endsWith(".docx")) return repack(bytes, { "word/document.xml": longDocument });
  if (file.pathname.endsWith(".xlsx")) return repack(bytes, { "xl/worksheets/sheet1.xml": longSheet });
  return strToU8(longPage(strFromU8(bytes)));
}

function repack(bytes, changes) {
  const parts = unzipSync(bytes);
  for (const [name, change] of Object.entries(changes)) parts[name] = strToU8(change(strFromU8(parts[name])));
  return zipSync(parts);
}

/** All rows but the first, which is the header. */
function longDocument(xml) {
  const header = xml.indexOf("</w:tr>") + "</w:tr>".length;
  const end = xml.lastIndexOf("</w:tr>") + "</w:tr>".length;
  return xml.slice(0, header) + xml.slice(header, end).repeat(times) + xml.slice(end);
}

function longPage(html) {
  const start = html.indexOf("<tbody>") + "<tbody>".length;
  const end = html.indexOf("</tbody>");
  return html.slice(0, start) + html.slice(start, end).repeat(times) + html.slice(end);
}

/** Two title rows and the header stay; every repeat moves the references of cells and merged ranges down. */
function longSheet(xml) {
  const rowsAbove = 3;
  const rows = xml.match(/<row .*?<\/row>/gu);
  const ranges = xml.match(/<mergeCell ref="[^"]*"\/>/gu);
  const isBody = (part) => Number(/ref="[A-Z]+(?<row>\d+)/u.exec(part).groups.row) > rowsAbove;
  const body = rows.slice(rowsAbove);
  const bodyRanges = ranges.filter(isBody);
  const copies = Array.from({ length: times }, (_, copy) => copy * body.length);
  const moved = (parts, by) =>
    parts.map((part) =>
      part
        .replace(/(?<=<row r=")\d+/u, (row) => String(Number(row) + by))
        .replace(/(?<=[" :][A-Z]{1,3})\d+(?=[":])/gu, (row) => String(Number(row) + by)),
    );
  const allRows = [...rows.slice(0, rowsAbove), ...copies.flatMap((by) => moved(body, by))];
  const allRanges = [
    ...ranges.filter((range) => !isBody(range)),
    ...copies.flatMap((by) => moved(bodyRanges, by)),
  ];
  return xml
    .replace(/<dimension ref="[^"]*"\/>/u, `<dimension ref="A1:G${allRows.length}"/>`)
    .replace(/<sheetData>.*<\/sheetData>/su, () => `<sheetData>${allRows.join("")}</sheetData>`)
    .replace(
      /<mergeCells.*<\/mergeCells>/su,
      () => `<mergeCells count="${allRanges.length}">${allRanges.join("")}</mergeCells>`,
    );
}
