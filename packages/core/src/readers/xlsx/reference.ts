/** A place on a sheet; both count from zero. */
export interface Place {
  row: number;
  column: number;
}

/** The first and last rows and columns of a range, both inside it. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const lastSheetRow = 1_048_575;
export const lastSheetColumn = 16_383;

/** `"B3"` is row 2, column 1; `null` for what is no place on a sheet. */
export function parseReference(reference: string): Place | null {
  let at = 0;
  let column = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
    if (column > lastSheetColumn + 1) return null;
  }
  let row = 0;
  const digits = at;
  for (; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
    if (row > lastSheetRow + 1) return null;
  }
  return digits > 0 && row > 0 ? { row: row - 1, column: column - 1 } : null;
}

/** `"A1:C2"`, corners in any order; `null` for what is no range. */
export function parseRange(reference: string): Range | null {
  const [first = "", last = first] = reference.split(":");
  const from = parseReference(first.replaceAll("$", ""));
  const to = parseReference(last.replaceAll("$", ""));
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Row 2, column 1 is `"B3"`. */
export function formatReference(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(0x41 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
