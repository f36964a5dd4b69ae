import type { Piece, Span } from "../model/span.js";

/**
 * Text read out of the document: the code unit at `i` stands at `at[i]` in the document's text.
 * A line break between two slices of a piece has no place of its own; its `at` is -1.
 */
export interface Reading {
  readonly text: string;
  readonly at: readonly number[];
}

/** The document's text with the ranges that are no part of any value (page numbers, romanisation). */
export interface CleanText {
  readonly text: string;
  /** Sorted, apart from each other. */
  readonly noise: readonly Span[];
}

export const blank: Reading = { text: "", at: [] };

/** Reads a piece, noise left out; a line break stands between its slices. */
export function readPiece(source: CleanText, piece: Piece): Reading {
  let text = "";
  const at: number[] = [];
  for (const [start, end] of piece) {
    if (at.length > 0) {
      text += "\n";
      at.push(-1);
    }
    let from = start;
    for (let n = firstNoiseAfter(source.noise, start); from < end; n++) {
      const noise = source.noise[n];
      const to = noise === undefined ? end : Math.min(end, Math.max(from, noise[0]));
      text += source.text.slice(from, to);
      for (let i = from; i < to; i++) at.push(i);
      from = noise === undefined ? end : Math.max(to, noise[1]);
    }
  }
  return { text, at };
}

/** Index of the first noise range that ends after `offset`. */
function firstNoiseAfter(noise: readonly Span[], offset: number): number {
  let low = 0;
  let high = noise.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((noise[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part `[start, end)` of a reading. */
export function sliceReading(reading: Reading, start: number, end = reading.text.length): Reading {
  return { text: reading.text.slice(start, end), at: reading.at.slice(start, end) };
}

/** Readings one after the other, a line break between them. */
export function joinReadings(readings: readonly Reading[]): Reading {
  const filled = readings.filter((reading) => reading.text !== "");
  if (filled.length <= 1) return filled[0] ?? blank;
  return {
    text: filled.map((reading) => reading.text).join("\n"),
    at: filled.flatMap((reading, index) => (index === 0 ? reading.at : [-1, ...reading.at])),
  };
}

/** White space at both ends left out. */
export function trimReading(reading: Reading): Reading {
  const start = reading.text.length - reading.text.trimStart().length;
  return sliceReading(reading, start, Math.max(start, reading.text.trimEnd().length));
}

/** The places a reading was made of, in as few slices as leave nothing else between them. */
export function pieceOf(reading: Reading): Piece {
  const piece: [number, number][] = [];
  for (const offset of reading.at) {
    if (offset < 0) continue;
    const last = piece.at(-1);
    if (last !== undefined && last[1] === offset) last[1] = offset + 1;
    else piece.push([offset, offset + 1]);
  }
  return piece;
}

/** From a reading's first to its last character in the document; `null` for a blank one. */
export function spanOf(reading: Reading): Span | null {
  const first = reading.at.find((offset) => offset >= 0);
  const last = reading.at.findLast((offset) => offset >= 0);
  return first === undefined || last === undefined ? null : [first, last + 1];
}

/** A reading without any white space, as names are. */
export function squeeze(reading: Reading): Reading {
  const at: number[] = [];
  let text = "";
  for (let i = 0; i < reading.text.length; i++) {
    const char = reading.text.charAt(i);
    if (/\s/u.test(char)) continue;
    text += char;
    at.push(reading.at[i] ?? -1);
  }
  return { text, at };
}
