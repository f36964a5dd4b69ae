/** A text with some of its phrases marked. */
export function MarkedText({ text, quotes }: { text: string; quotes: readonly string[] }) {
  return <>{piecesOf(text, quotes).map(([piece, marked]) => (marked ? <mark>{piece}</mark> : piece))}</>;
}

/** Cuts a text at the phrases; each is looked for after the one before. */
function piecesOf(text: string, quotes: readonly string[]): [piece: string, marked: boolean][] {
  const pieces: [string, boolean][] = [];
  let from = 0;
  for (const quote of quotes) {
    const at = text.indexOf(quote, from);
    if (at < 0) continue;
    pieces.push([text.slice(from, at), false], [quote, true]);
    from = at + quote.length;
  }
  return [...pieces, [text.slice(from), false]];
}
