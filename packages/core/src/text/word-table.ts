/** A word found at a place, with what the table says of it. */
export interface Found<T> {
  word: string;
  value: T;
}

/**
 * A table of words to look for at a place in a text: gives the longest that stands there. Words are
 * filed by their first two characters, so that a look costs little where none stands.
 */
export function wordTable<T>(
  entries: Iterable<readonly [word: string, value: T]>,
): (text: string, at: number) => Found<T> | null {
  const table = new Map<number, Found<T>[]>();
  for (const [word, value] of entries) {
    const key = keyOf(word, 0, word.length);
    const filed = table.get(key);
    if (filed === undefined) table.set(key, [{ word, value }]);
    else filed.push({ word, value });
  }
  for (const filed of table.values()) filed.sort((a, b) => b.word.length - a.word.length);
  return (text, at) => {
    const filed = table.get(keyOf(text, at, text.length));
    if (filed !== undefined) for (const found of filed) if (text.startsWith(found.word, at)) return found;
    return table.get(text.charCodeAt(at) * 0x10000)?.[0] ?? null;
  };
}

function keyOf(text: string, at: number, length: number): number {
  return text.charCodeAt(at) * 0x10000 + (at + 1 < length ? text.charCodeAt(at + 1) : 0);
}
