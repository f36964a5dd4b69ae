import type { Grid } from "../model/source-document.js";
import { type CleanText, readPiece, trimReading } from "../text/reading.js";
import type { Column, Header } from "./table-header.js";
import { isNumber } from "./table-rows.js";

/** Of the cells under a wide label, how many must be one column wide for it to stand over two. */
const mostNarrow = 0.7;

const longestName = 20;

/**
 * A header whose label 工作任务 stands over two columns of the body, parted: the second holds the task, the first its
 * number or the group it is in.
 */
export function partWideText(source: CleanText, grid: Grid, header: Header): Header {
  const text = header.columns.findIndex(({ role }) => role === "content");
  const wide = header.columns[text];
  if (wide === undefined || grid.merges !== "known" || wide.end - wide.start !== 2) return header;
  const under = grid.cells.filter(
    ({ row, column }) => row >= header.bodyRow && wide.start <= column && column < wide.end,
  );
  const narrow = under.filter(({ columnSpan }) => columnSpan === 1);
  const first = narrow.filter(({ column }) => column === wide.start);
  if (first.length === 0 || first.length === narrow.length || narrow.length < under.length * mostNarrow)
    return header;
  const words = first.map(({ paragraphs }) => trimReading(readPiece(source, paragraphs)).text);
  const hasNumbers = header.columns.every(({ role }) => role !== "number") && words.every(isNumber);
  // Sentences there are what all parts of a task share.
  if (!hasNumbers && !words.every((text) => text.length <= longestName && !/[。；;，,]/u.test(text)))
    return header;
  const parted: Column[] = [
    { ...wide, role: hasNumbers ? "number" : "category", end: wide.start + 1 },
    { ...wide, start: wide.start + 1 },
  ];
  return { ...header, columns: header.columns.toSpliced(text, 1, ...parted) };
}
