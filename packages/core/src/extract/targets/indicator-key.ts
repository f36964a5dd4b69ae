import { indicatorSynonyms, placeWords } from "../../lexicon/indicators.js";
import { fold } from "../../text/fold.js";
import { wordTable } from "../../text/word-table.js";

const keys = new Map(
  indicatorSynonyms.flatMap(([key = "", ...words]) => [key, ...words].map((word) => [word, key] as const)),
);
const keyAt = wordTable(keys);
const places = new RegExp(`^(?:${placeWords.join("|")})+`, "u");

/**
 * A normalised form of an indicator, so that the same one can be compared across years and places:
 * folded, without blanks, quotation marks, bracketed words, 的 and the place (全市), and with one word
 * for words that mean the same (国内生产总值, GDP → 地区生产总值). `null` where nothing is left.
 */
export function indicatorKey(indicator: string): string | null {
  const key = fold(indicator)
    .replace(/\([^()]*\)|[\s“”‘’"《》「」的、,]/gu, "")
    .replace(places, "");
  return key === "" ? null : withKeys(key);
}

/** The text with one word for words that mean the same. */
function withKeys(text: string): string {
  let result = "";
  let kept = 0;
  for (let at = 0; at < text.length; ) {
    const found = keyAt(text, at);
    if (found === null) at++;
    else {
      result += text.slice(kept, at) + found.value;
      at += found.word.length;
      kept = at;
    }
  }
  return result + text.slice(kept);
}
