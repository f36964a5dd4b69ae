/**
 * A half-open range `[start, end)` of UTF-16 code units into `SourceDocument.text`.
 *
 * The only coordinate there is: cells, Plan fields, diagnostics and code frames all use it.
 */
export type Span = readonly [start: number, end: number];

/** One reading that stands in several places of the text, in reading order. Blank is `[]`. */
export type Piece = readonly Span[];

/** The text of a piece, its slices joined with nothing between them. */
export function slicePiece(text: string, piece: Piece): string {
  return piece.map(([start, end]) => text.slice(start, end)).join("");
}
