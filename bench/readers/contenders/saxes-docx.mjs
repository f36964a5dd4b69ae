import { SaxesParser } from "saxes";
import { unzip } from "../unzip.mjs";

/** The least that gives the cells: table, row and cell elements, both kinds of merging, paragraphs and breaks. */
export const read = (bytes) => {
  const cells = [];
  /** For each column the cell that a vertical merge goes on from. */
  const above = [];
  const parser = new SaxesParser();
  let row = -1;
  let column = 0;
  let open = null;
  let inText = false;
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "w:tr") {
      row++;
      column = 0;
    } else if (name === "w:tc") {
      open = { columnSpan: 1, merge: null, paragraphs: [] };
    } else if (open === null) {
      return;
    } else if (name === "w:gridSpan") {
      open.columnSpan = Number(attributes["w:val"]);
    } else if (name === "w:vMerge") {
      open.merge = attributes["w:val"] ?? "continue";
    } else if (name === "w:p") {
      open.paragraphs.push("");
    } else if (name === "w:br") {
      open.paragraphs.push(`${open.paragraphs.pop()}\n`);
    }
    inText = name === "w:t";
  });
  parser.on("text", (text) => {
    if (inText && open !== null) open.paragraphs.push(open.paragraphs.pop() + text);
  });
  parser.on("closetag", ({ name }) => {
    inText = false;
    if (name !== "w:tc") return;
    if (open.merge === "continue") {
      above[column].rowSpan++;
    } else {
      const text = open.paragraphs.join("\n");
      const cell = { row, column, rowSpan: 1, columnSpan: open.columnSpan, text };
      cells.push(cell);
      above[column] = cell;
    }
    column += open.columnSpan;
    open = null;
  });
  parser.write(new TextDecoder().decode(unzip(bytes, "word/document.xml"))).close();
  return cells;
};
