/** A place as editors count it: both from one, columns in UTF-16 code units. */
export interface Place {
  line: number;
  column: number;
}

/** One line of a text, `[start, end)` without its line end; `number` counts from one. */
export interface Line {
  number: number;
  start: number;
  end: number;
}

/** Finds lines by offset, in logarithmic time. A line ends with LF, CRLF or CR. */
export interface LineIndex {
  lineAt(offset: number): Line;
  placeOf(offset: number): Place;
  /** By number, from one; past the last it is the last. */
  line(number: number): Line;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  const ends: number[] = [];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/gu)) {
    ends.push(index);
    starts.push(index + lineEnd.length);
  }
  ends.push(text.length);

  const line = (number: number): Line => {
    const at = Math.min(Math.max(number, 1), starts.length) - 1;
    return { number: at + 1, start: starts[at] ?? 0, end: ends[at] ?? text.length };
  };
  const lineAt = (offset: number): Line => line(lastNotAfter(starts, offset) + 1);
  const placeOf = (offset: number): Place => {
    const { number, start } = lineAt(offset);
    return { line: number, column: offset - start + 1 };
  };
  return { line, lineAt, placeOf };
}

/** The index of the last value that is not after `offset` in an ascending list; -1 if all are. */
export function lastNotAfter(ascending: readonly number[], offset: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
