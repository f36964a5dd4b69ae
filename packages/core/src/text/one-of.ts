/** A test whether the character at a place of a text is one of these; before the first and behind the last stands none. */
export function oneOf(characters: string): (text: string, at: number) => boolean {
  const codes = new Set(Array.from(characters, (character) => character.charCodeAt(0)));
  return (text, at) => codes.has(text.charCodeAt(at));
}
