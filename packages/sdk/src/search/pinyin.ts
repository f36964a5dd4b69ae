import type { Span } from "@fenjie/core/model";

/**
 * A name with its reading, prepared when data is published so that no page carries a table of readings:
 * `{ name: "李德森", pinyin: "li de sen", initials: "lds" }`.
 */
export interface PreparedName {
  /** The name as printed. */
  name: string;
  /** One syllable for each character, parted by spaces, ü as v; a character without a reading stands for itself. */
  pinyin: string;
  /** The first letters of the syllables, without other signs. */
  initials: string;
}

/** The prepared file. */
export interface PreparedNames {
  /** Officials, units and goals of a plan. */
  names: readonly PreparedName[];
}

/** The letters typed for a name: "Li De" is "lide", "lǚ" is "lv". "" for anything that is no pinyin. */
export function pinyinLetters(query: string): string {
  const letters = query
    .toLowerCase()
    .normalize("NFD")
    .replace(/u\u0308/gu, "v")
    .replace(/[\u0300-\u036f\s'’-]/gu, "");
  return /^[a-z0-9]+$/u.test(letters) ? letters : "";
}

/**
 * Finds where letters can be read in a name: each syllable gives some of its first letters, at least
 * one, and none is skipped. So "lds", "lide" and "ldsen" all read 李德森, and "sen" its last character.
 */
export function matchPinyin(
  letters: string,
  { pinyin, initials }: PreparedName,
): { span: Span; score: number } | null {
  const syllables = pinyin.split(" ");
  for (let start = 0; start < syllables.length; start++) {
    const end = readFrom(letters, syllables, start);
    if (end === null) continue;
    const whole = start === 0 && end === syllables.length;
    return { span: [start, end], score: letters === initials ? 4 : whole ? 3 : start === 0 ? 2 : 1 };
  }
  return null;
}

/** The syllable after the last one read from `start` on; `null` where the letters cannot be read. */
function readFrom(letters: string, syllables: readonly string[], start: number): number | null {
  // How many letters may have been read so far; one step for each syllable.
  let reached = new Set([0]);
  for (let index = start; index < syllables.length && reached.size > 0; index++) {
    const syllable = syllables[index] ?? "";
    if (!/[a-z0-9]/iu.test(syllable)) continue;
    const next = new Set<number>();
    for (const from of reached) {
      for (let length = 1; length <= syllable.length; length++) {
        if (letters.charAt(from + length - 1) !== syllable.charAt(length - 1).toLowerCase()) break;
        next.add(from + length);
      }
    }
    if (next.has(letters.length)) return index + 1;
    reached = next;
  }
  return null;
}
