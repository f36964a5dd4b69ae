import { isBlank, isWhite } from "./ink.js";
import { wellFormed } from "./well-formed.js";

/**
 * Paragraphs whose text cannot be taken for structure when it is written in the dump form: no tab, no blank
 * line (it parts two paragraphs), no lone surrogate, `\n` as the only line break, none of them blank.
 */
export function harmless(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.every(isHarmless) ? paragraphs : paragraphs.flatMap(mend);
}

/** True for most paragraphs, and quicker to find out than to mend. */
function isHarmless(text: string): boolean {
  let lineHasInk = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      if (!lineHasInk) return false;
      lineHasInk = false;
    } else if (code < 0x20 || (code >= 0xd800 && code < 0xe000)) {
      return false;
    } else if (!lineHasInk) {
      lineHasInk = !isWhite(code);
    }
  }
  return lineHasInk;
}

function mend(paragraph: string): string[] {
  const texts: string[] = [];
  let lines: string[] = [];
  const endText = () => {
    if (lines.length > 0) texts.push(lines.join("\n"));
    lines = [];
  };
  const text = wellFormed(paragraph).replaceAll("\t", " ");
  for (const line of text.split(/\r\n?|\n/u)) {
    if (isBlank(line)) endText();
    else lines.push(line);
  }
  endText();
  return texts;
}
