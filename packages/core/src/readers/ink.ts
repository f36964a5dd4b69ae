import type { Span } from "../model/span.js";

/** True where nothing but white space stands, NBSP and U+3000 included. */
export function isBlank(text: string, start = 0, end = text.length): boolean {
  return firstInk(text, start, end) === end;
}

/** The range without the white space at both ends; empty at `end` when blank. */
export function inkSpan(text: string, start: number, end: number): Span {
  const first = firstInk(text, start, end);
  let last = end;
  while (last > first && isWhite(text.charCodeAt(last - 1))) last -= 1;
  return [first, last];
}

/** True for what `String.prototype.trim` takes off, and for control characters. */
export function isWhite(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}

function firstInk(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWhite(text.charCodeAt(at))) at += 1;
  return at;
}
