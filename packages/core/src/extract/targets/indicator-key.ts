import { indicatorSynonyms, placeWords } from "../../lexicon/indicators.js";
import { fold } from "../../text/fold.js";

const synonyms = indicatorSynonyms.flatMap(([key = "", ...words]) =>
  words.map((word) => [word, key] as const),
);

/**
 * A normalised form of an indicator, so that the same one can be compared across years and places:
 * folded, without blanks, quotation marks, bracketed words, 的 and the place (全市), and with one word
 * for words that mean the same (国内生产总值, GDP → 地区生产总值). `null` where nothing is left.
 */
export function indicatorKey(indicator: string): string | null {
  let key = fold(indicator)
    .replace(/\([^()]*\)/gu, "")
    .replace(/[\s“”‘’"《》「」的、,]/gu, "");
  for (const place of placeWords) if (key.startsWith(place)) key = key.slice(place.length);
  for (const [word, canonical] of synonyms) {
    if (key.includes(word) && !key.includes(canonical)) key = key.replace(word, canonical);
  }
  return key === "" ? null : key;
}
