import { SaxesParser } from "saxes";
import { mergedCells, place } from "../merged-cells.mjs";
import { unzip } from "../unzip.mjs";

/** The least that gives the cells: shared strings, cells with their references, merged ranges. */
export const read = (bytes) => {
  const strings = [];
  scan(unzip(bytes, "xl/sharedStrings.xml"), {
    open: (name) => {
      if (name === "si") strings.push("");
    },
    text: (name, text) => {
      if (name === "t") strings.push(strings.pop() + text);
    },
  });

  const rows = [];
  const ranges = [];
  let columns = 0;
  let cell = null;
  scan(unzip(bytes, "xl/worksheets/sheet1.xml"), {
    open: (name, attributes) => {
      if (name === "row") rows.push([]);
      else if (name === "c") cell = attributes;
      else if (name === "mergeCell") ranges.push(rangeOf(attributes.ref));
    },
    text: (name, text) => {
      if (name !== "v") return;
      const { row, column } = place(cell.r);
      rows[row][column] = cell.t === "s" ? strings[Number(text)] : text;
      columns = Math.max(columns, column + 1);
    },
  });
  return mergedCells({
    rows: rows.length,
    columns,
    ranges,
    textAt: (row, column) => rows[row][column] ?? "",
  });
};

function rangeOf(reference) {
  const [first, last] = reference.split(":").map(place);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function scan(xml, { open, text }) {
  const parser = new SaxesParser();
  let inside = "";
  parser.on("opentag", ({ name, attributes }) => {
    inside = name;
    open(name, attributes);
  });
  parser.on("closetag", () => {
    inside = "";
  });
  parser.on("text", (value) => text(inside, value));
  parser.write(new TextDecoder().decode(xml)).close();
}
