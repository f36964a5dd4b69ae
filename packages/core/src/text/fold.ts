import { traditional } from "../lexicon/traditional.js";

const toSimplified = new Map<string, string>();
for (const pair of traditional.split(" ")) toSimplified.set(pair.slice(0, 1), pair.slice(1));

/** Marks that mean the same in both widths; each keeps its length, so that offsets hold. */
const marks = new Map(
  Object.entries({
    "（": "(",
    "）": ")",
    "［": "[",
    "］": "]",
    "【": "[",
    "】": "]",
    "〔": "[",
    "〕": "]",
    "〈": "<",
    "〉": ">",
    "：": ":",
    "∶": ":",
    "﹕": ":",
    "；": ";",
    "﹔": ";",
    "，": ",",
    "﹐": ",",
    "．": ".",
    "　": " ",
    "\u00a0": " ",
    "\t": " ",
    "—": "-",
    "－": "-",
    "–": "-",
    "―": "-",
    "～": "~",
    "％": "%",
    "｜": "|",
    "／": "/",
    "﹙": "(",
    "﹚": ")",
  }),
);

/**
 * The form in which words are recognised: simplified characters, half-width letters, digits and
 * marks. One code unit for one code unit, so that a match's offsets hold in the printed text.
 */
export function fold(text: string): string {
  let folded = "";
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const code = char.charCodeAt(0);
    if (code < 0x80 && code !== 9) folded += char;
    else if (code >= 0xff10 && code <= 0xff5a && isLetterOrDigit(code - 0xfee0))
      folded += String.fromCharCode(code - 0xfee0);
    else folded += marks.get(char) ?? toSimplified.get(char) ?? char;
  }
  return folded;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
