import { displayWidth, splitGraphemes } from "./width.js";

/** Signs that may not begin a line, and those that may not end one (避头尾). */
const noStart = /^[、，。；：？！）〕】》」』”’…,.;:?!)\]}%％]/u;
const noEnd = /[（〔【《「『“‘([{]$/u;

const word = /^[\p{Script=Latin}\p{Nd}_/."-]/u;

/**
 * Breaks a text into lines of at most `width` columns. Chinese breaks between any two characters
 * that punctuation allows, words and numbers only at their ends, unless one fills a line alone.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const unit of unbreakable(text)) {
    for (const piece of displayWidth(unit) <= width ? [unit] : splitGraphemes(unit)) {
      const next = typeof piece === "string" ? piece : piece.text;
      const wide = displayWidth(next);
      if (used > 0 && used + displayWidth(next.trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = "";
        used = 0;
      }
      line += next;
      used += wide;
    }
  }
  lines.push(line.trimEnd());
  return lines;
}

/** The runs of a text that stay on one line. A space belongs to what stands before it. */
function unbreakable(text: string): string[] {
  const units: string[] = [];
  let unit = "";
  let last = "";
  for (const { text: grapheme } of splitGraphemes(text)) {
    const joined =
      unit === "" ||
      grapheme === " " ||
      noStart.test(grapheme) ||
      noEnd.test(last) ||
      (word.test(last) && word.test(grapheme));
    if (!joined) {
      units.push(unit);
      unit = "";
    }
    unit += grapheme;
    last = grapheme;
  }
  if (unit !== "") units.push(unit);
  return units;
}
