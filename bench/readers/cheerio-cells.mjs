import { load } from "cheerio";
import { layOut } from "./lay-out.mjs";

/** The cells of the first table of a page, read the way cheerio's own pages show. */
export function cheerioCells(html) {
  const $ = load(html);
  $("br").replaceWith("\n");
  const rows = [];
  $("table")
    .first()
    .find("tr")
    .each((_, row) => {
      const cells = [];
      $(row)
        .children("td, th")
        .each((_, cell) => {
          const paragraphs = $(cell).children("p");
          cells.push({
            rowSpan: Number($(cell).attr("rowspan") ?? 1),
            columnSpan: Number($(cell).attr("colspan") ?? 1),
            text: paragraphs
              .map((_, paragraph) => $(paragraph).text())
              .get()
              .join("\n"),
          });
        });
      rows.push(cells);
    });
  return layOut(rows);
}
