/**
 * What makes a spreadsheet take a text for a formula, or reach past its cell: = + - @ (in either
 * width, since some editions read both), a tab, a line break. An apostrophe before one is covered
 * too, so that taking one off always gives the text back.
 */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/u;

/** The apostrophe that makes a spreadsheet show a text as it stands. A reader takes it off again. */
const guard = "'";

/** One cell, escaped as RFC 4180 says. Numbers are never guarded: -5 is a number, not a formula. */
export function renderCell(value: string | number | null): string {
  if (value === null) return "";
  const text = typeof value === "string" && formula.test(value) ? guard + value : String(value);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
