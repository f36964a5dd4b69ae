import { traditional } from "../lexicon/traditional.js";

const toSimplified = new Map<string, string>();
for (const [pair] of traditional.matchAll(/../gu)) toSimplified.set(pair.slice(0, 1), pair.slice(1));

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

/** For each UTF-16 code unit the one it folds to. */
const folded = new Uint16Array(0x10000);
for (let code = 0; code < folded.length; code++) folded[code] = code;
folded[9] = 32;
for (let code = 0xff10; code <= 0xff5a; code++) {
  if (isLetterOrDigit(code - 0xfee0)) folded[code] = code - 0xfee0;
}
for (const [char, plain] of [...toSimplified, ...marks]) folded[char.charCodeAt(0)] = plain.charCodeAt(0);

const chunk = 8192;

/**
 * The form in which words are recognised: simplified characters, half-width letters, digits and
 * marks. One code unit for one code unit, so that a match's offsets hold in the printed text.
 */
export function fold(text: string): string {
  let first = 0;
  while (first < text.length && folded[text.charCodeAt(first)] === text.charCodeAt(first)) first++;
  if (first === text.length) return text;
  let result = text.slice(0, first);
  for (let start = first; start < text.length; start += chunk) {
    // An array of its own for each: to spread a typed one takes four times as long.
    const codes: number[] = [];
    const end = Math.min(start + chunk, text.length);
    for (let at = start; at < end; at++) codes.push(folded[text.charCodeAt(at)] ?? 0);
    result += String.fromCharCode(...codes);
  }
  return result;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
