/** The first and last rows and columns of a range, both inside it. All count from zero. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Columns of a sheet. A place on it is one number, `row * sheetWidth + column`: places in reading order are in order. */
export const sheetWidth = 16_384;
export const lastSheetRow = 1_048_575;

export function placeOf(row: number, column: number): number {
  return row * sheetWidth + column;
}

export function rowOf(place: number): number {
  return Math.floor(place / sheetWidth);
}

export function columnOf(place: number): number {
  return place % sheetWidth;
}

/** The place that the bytes of `B3` name; -1 for what is no place on a sheet. */
export function parsePlace(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  let column = 0;
  for (; at < end; at++) {
    const letter = (bytes[at] as number) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
    if (column > sheetWidth) return -1;
  }
  const row = at > start ? parseWhole(bytes, at, end) : -1;
  return row > 0 && row <= lastSheetRow + 1 ? placeOf(row - 1, column - 1) : -1;
}

/** A whole number; -1 for what is none or has more than nine digits. */
export function parseWhole(bytes: Uint8Array, start: number, end: number): number {
  if (start === end || end - start > 9) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The range that the bytes of `A1:C2` name, its corners in any order; `null` for what is no range. */
export function parseRange(bytes: Uint8Array, start: number, end: number): Range | null {
  let colon = start;
  while (colon < end && bytes[colon] !== 0x3a) colon++;
  const first = parsePlace(bytes, start, colon);
  const last = colon === end ? first : parsePlace(bytes, colon + 1, end);
  if (first < 0 || last < 0) return null;
  return {
    top: Math.min(rowOf(first), rowOf(last)),
    left: Math.min(columnOf(first), columnOf(last)),
    bottom: Math.max(rowOf(first), rowOf(last)),
    right: Math.max(columnOf(first), columnOf(last)),
  };
}

/** Column 27 is `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(0x41 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Row 2, column 1 is `B3`. */
export function formatReference(place: number): string {
  return `${columnLetters(columnOf(place))}${rowOf(place) + 1}`;
}
