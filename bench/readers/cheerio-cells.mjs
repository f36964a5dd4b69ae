import { load } from "cheerio";
import { layOut } from "./lay-out.mjs";

/** The cells of the first table of a page, read with cheerio: its paragraphs and `<br>` as lines. */
export function cheerioCells(html) {
  const $ = load(html);
  const rows = $("table")
    .first()
    .find("tr")
    .toArray()
    .map((row) =>
      $(row)
        .children("td, th")
        .toArray()
        .map((cell) => ({
          rowSpan: Number(cell.attribs.rowspan ?? 1),
          columnSpan: Number(cell.attribs.colspan ?? 1),
          text: $(cell)
            .children("p")
            .toArray()
            .map((paragraph) => textOf(paragraph))
            .join("\n"),
        })),
    );
  return layOut(rows);
}

function textOf(node) {
  if (node.type === "text") return node.data;
  if (node.name === "br") return "\n";
  return (node.children ?? []).map(textOf).join("");
}
