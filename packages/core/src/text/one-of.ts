/**
 * A test whether the character at a place of a text is one of these; before the first and behind the last stands none.
 * A bit for each UTF-16 code unit: it is asked of nearly every character.
 */
export function oneOf(characters: string): (text: string, at: number) => boolean {
  const bits = new Int32Array(0x10000 / 32);
  for (const character of characters) {
    const code = character.charCodeAt(0);
    bits[code >> 5] = (bits[code >> 5] ?? 0) | (1 << (code & 31));
  }
  return (text, at) => {
    const code = text.charCodeAt(at);
    return ((bits[code >> 5] ?? 0) & (1 << (code & 31))) !== 0;
  };
}
