import { parse } from "parse5";
import { layOut } from "../lay-out.mjs";

export const read = (bytes) => {
  const rows = [];
  collectRows(parse(new TextDecoder().decode(bytes)), rows);
  return layOut(rows);
};

function collectRows(node, rows) {
  if (node.nodeName === "tr") rows.push(node.childNodes.filter(isCell).map(cellOf));
  else for (const child of node.childNodes ?? []) collectRows(child, rows);
}

const isCell = ({ nodeName }) => nodeName === "td" || nodeName === "th";

function cellOf({ attrs, childNodes }) {
  const number = (name) => Number(attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  const paragraphs = childNodes.filter(({ nodeName }) => nodeName === "p");
  return {
    rowSpan: number("rowspan"),
    columnSpan: number("colspan"),
    text: paragraphs.map(textOf).join("\n"),
  };
}

function textOf({ nodeName, value, childNodes }) {
  if (nodeName === "#text") return value;
  if (nodeName === "br") return "\n";
  return (childNodes ?? []).map(textOf).join("");
}
