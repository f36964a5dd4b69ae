import type { Span } from "../model/span.js";

/** True where nothing but white space stands, NBSP and U+3000 included. */
export function isBlank(text: string, start = 0, end = text.length): boolean {
  return firstInk(text, start, end) === end;
}

/** The range without the white space at both ends; empty at `end` when blank. */
export function inkSpan(text: string, start: number, end: number): Span {
  const first = firstInk(text, start, end);
  let last = end;
  while (last > first && isWhite(text, last - 1)) last -= 1;
  return [first, last];
}

function firstInk(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWhite(text, at)) at += 1;
  return at;
}

function isWhite(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 0x20 || (code >= 0x7f && text.charAt(at).trim() === "");
}
