import type { Span } from "./schemas/span.js";

export type { Span } from "./schemas/span.js";

/** One reading that stands in several places of the text, in reading order. Blank is `[]`. */
export type Piece = readonly Span[];

/** The text of a piece, its slices joined with nothing between them. */
export function slicePiece(text: string, piece: Piece): string {
  return piece.map(([start, end]) => text.slice(start, end)).join("");
}
