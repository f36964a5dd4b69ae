/** A word found at a place, with what the table says of it. */
export interface Found<T> {
  word: string;
  value: T;
}

/**
 * A table of words to look for at a place in a text: gives the longest that stands there. Words are filed by
 * their first two characters, in as many slots as make most of them empty, so that a look costs little where
 * no word stands.
 */
export function wordTable<T>(
  entries: Iterable<readonly [word: string, value: T]>,
): (text: string, at: number) => Found<T> | null {
  const words = Array.from(entries, ([word, value]): Found<T> => ({ word, value }));
  words.sort((a, b) => b.word.length - a.word.length);
  const mask = 2 ** Math.ceil(Math.log2(words.length * 8)) - 1;
  const slots = Array.from({ length: mask + 1 }, (): Found<T>[] | null => null);
  const slotOf = (first: number, second: number): number => (first * 31 + second) & mask;
  let hasSingles = false;
  for (const found of words) {
    const { word } = found;
    const slot = slotOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0);
    hasSingles ||= word.length === 1;
    const filed = slots[slot];
    if (filed) filed.push(found);
    else slots[slot] = [found];
  }
  const lookUp = (slot: number, text: string, at: number): Found<T> | null => {
    const filed = slots[slot] ?? null;
    if (filed !== null) for (const found of filed) if (text.startsWith(found.word, at)) return found;
    return null;
  };
  return (text, at) => {
    const first = text.charCodeAt(at);
    const pair = at + 1 < text.length ? lookUp(slotOf(first, text.charCodeAt(at + 1)), text, at) : null;
    return pair ?? (hasSingles ? lookUp(slotOf(first, 0), text, at) : null);
  };
}
