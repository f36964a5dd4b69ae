import type { Cell } from "../model/source-document.js";

/** A cell's text with its paragraphs joined; line breaks inside are `\n` whatever the file writes. */
export function cellText(cell: Cell, text: string, join = "\n"): string {
  return cell.paragraphs.map(([start, end]) => text.slice(start, end).replace(/\r\n?/gu, "\n")).join(join);
}
