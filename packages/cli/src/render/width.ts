import stringWidth from "string-width";

/*
 * How text takes up room on a terminal: 汉字 two columns, a combining mark none. What documents hold
 * is made printable first, since a control character in a cell could otherwise drive the terminal.
 */

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The columns a printable text fills. */
export const displayWidth = (text: string): number => stringWidth(text);

export function* splitGraphemes(text: string): Generator<{ text: string; index: number }> {
  for (const { segment, index } of graphemes.segment(text)) yield { text: segment, index };
}

// C0 and C1 controls, and the marks that reorder what follows them (as in "Trojan Source").
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** The text with every control character shown as a sign, one for one, so that offsets keep. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\ufffd";
  });
}

/** One line of printable text: line breaks and tabs become spaces. */
export function oneLine(text: string): string {
  return printable(text.replace(/[\t\r\n]+/gu, " "));
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** The text cut to a width, with "…" where something was left out. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const grapheme of splitGraphemes(text)) {
    used += displayWidth(grapheme.text);
    if (used > width) break;
    kept += grapheme.text;
  }
  return `${kept}…`;
}
