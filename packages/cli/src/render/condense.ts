import type { Bilingual, Diagnostic } from "@fenjie/core/model";
import type { Language } from "../language.js";

/** A diagnostic to draw, and how many of the same kind are only counted after it. */
interface Condensed {
  diagnostic: Diagnostic;
  more: number;
}

/** How many infos of one kind are drawn in full. */
const drawnInFull = 3;

/**
 * What a person wants drawn: every error and warning, and the first few infos of each kind, the last of which
 * says how many more there are. A page with readings after its characters has one info for each of them.
 */
export function condense(diagnostics: readonly Diagnostic[]): Condensed[] {
  const drawn = new Map<string, Condensed[]>();
  const condensed: Condensed[] = [];
  for (const diagnostic of diagnostics) {
    const same = drawn.get(diagnostic.code) ?? [];
    const last = same.at(-1);
    if (diagnostic.severity === "info" && same.length === drawnInFull && last !== undefined) {
      last.more++;
      continue;
    }
    const shown = { diagnostic, more: 0 };
    condensed.push(shown);
    drawn.set(diagnostic.code, [...same, shown].slice(-drawnInFull));
  }
  return condensed;
}

/** Draws what `condense` keeps, with a line for what it only counts. */
export function drawCondensed(
  diagnostics: readonly Diagnostic[],
  draw: (diagnostic: Diagnostic) => string,
  language: Language,
): string[] {
  return condense(diagnostics).map(({ diagnostic, more }) => {
    const counted = more === 0 ? "" : `  = ${moreText(more, diagnostic.code)[language]}\n`;
    return `${draw(diagnostic)}${counted}\n`;
  });
}

const moreText = (more: number, code: string): Bilingual => ({
  en: `and ${more} more ${code}; JSON lists them all`,
  zh: `另有 ${more} 条 ${code}，JSON 格式中全部列出`,
});
