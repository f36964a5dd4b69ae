import { type Item, toItems } from "../src/layouts/items.js";
import type { Assignment } from "../src/layouts/responsibility.js";
import type { Grid } from "../src/model/source-document.js";
import { readHtml } from "../src/readers/html/read-html.js";
import { readText } from "../src/readers/text/read-text.js";
import { type CleanText, type Reading, readPiece } from "../src/text/reading.js";

/** A text as a reading of a document that holds nothing else. */
export const readingOf = (text: string): Reading => readPiece({ text, noise: [] }, [[0, text.length]]);

/** A table in the dump form, one array a row; `¶` parts the paragraphs of a cell. */
export const dump = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `\t${cell.replaceAll("¶", "\n\n")}\n`).join("")).join("\n");

/** The lines and tables of a text document, as layouts see them. */
export function itemsOf(text: string): { source: CleanText; items: Item[] } {
  const document = readText(text).value;
  const source = { text: document.text, noise: [] };
  return { source, items: toItems(source, document) };
}

/** The first table of a document: a dump's, whose merges are unknown, or a page's. */
export async function gridOf(text: string): Promise<{ source: CleanText; grid: Grid }> {
  const { value } = text.startsWith("<") ? await readHtml(text) : readText(text);
  const grid = value.blocks.find((block) => block.kind === "grid");
  if (grid === undefined) throw new Error("the document holds no table");
  return { source: { text: value.text, noise: [] }, grid };
}

/** `leadUnits 住建局`, with the label where one is printed: `deadline (完成时限) 10月底`. */
export const drawAssignment = ({ role, label, reading }: Assignment): string =>
  [role, ...(label === null ? [] : [`(${label.text})`]), reading.text].join(" ");
