const partner: Readonly<Record<string, string>> = { "(": ")", "[": "]", "<": ">" };

/** A bracket from its opening mark to just past its closing one. */
export interface Bracket {
  start: number;
  end: number;
  /** False where the text ends before the bracket does. */
  closed: boolean;
}

/** How many brackets that never close are worth a look; the rest would make reading quadratic. */
const mostUnclosed = 4;

/**
 * The brackets of a folded text, outermost ones only, in order. One that never closes reaches to
 * the end and hides none of those in it, so that a reader may take or leave it; of many, the last count.
 */
export function findBrackets(folded: string): Bracket[] {
  if (!/[([<]/u.test(folded)) return [];
  const pairs: Bracket[] = [];
  const open: { at: number; closes: string }[] = [];
  for (let i = 0; i < folded.length; i++) {
    const char = folded.charAt(i);
    const closes = partner[char];
    if (closes !== undefined) open.push({ at: i, closes });
    else if (open.at(-1)?.closes === char) {
      const start = open.pop()?.at ?? i;
      while ((pairs.at(-1)?.start ?? -1) > start) pairs.pop();
      pairs.push({ start, end: i + 1, closed: true });
    }
  }
  const unclosed = open
    .slice(-mostUnclosed)
    .map(({ at }) => ({ start: at, end: folded.length, closed: false }));
  return [...pairs, ...unclosed].sort((a, b) => a.start - b.start);
}

/** For each place of a folded text whether a closed bracket covers it; nothing where it holds none. */
export function insideBrackets(folded: string): readonly (boolean | undefined)[] {
  const inside: boolean[] = [];
  for (const { start, end, closed } of findBrackets(folded))
    if (closed) for (let at = start; at < end; at++) inside[at] = true;
  return inside;
}
