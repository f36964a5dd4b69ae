/** The form in which names are compared: one width, one kind of bracket, no white space. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/[[【〔]/gu, "(")
    .replace(/[\]】〕]/gu, ")")
    .toLowerCase();
}

/** A name's key without its brackets: 组织部 for 组织部（人才办）. */
export const baseKey = (name: string): string => nameKey(name).replace(/\([^()]*\)/gu, "");

/** The words in a name's brackets, one by one: 人才办 and 老干部局 for 组织部（人才办、老干部局）. */
export function bracketKeys(name: string): string[] {
  const brackets = [...nameKey(name).matchAll(/\((?<inner>[^()]*)\)/gu)];
  return brackets
    .flatMap(({ groups }) => (groups?.inner ?? "").split(/[、,;]/u))
    .filter((word) => word !== "");
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short.charAt(at)) at++;
  return at === short.length;
}

function pairsOf(key: string): Set<string> {
  return new Set(Array.from({ length: key.length - 1 }, (_, index) => key.slice(index, index + 2)));
}

/**
 * How near two keys are, from 0 to 1: one within the other (区发改局, 发改局) comes first, then an
 * abbreviation (工信局 for 工业和信息化局), then the share of character pairs they have in common (Dice).
 */
export function nearness(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return 0;
  if (long.includes(short)) return 0.8 + (0.2 * short.length) / long.length;
  if (isSubsequence(short, long) && short.at(-1) === long.at(-1)) return 0.7;
  const [pairs, others] = [pairsOf(a), pairsOf(b)];
  const common = [...pairs].filter((pair) => others.has(pair)).length;
  return (0.7 * 2 * common) / (pairs.size + others.size);
}
