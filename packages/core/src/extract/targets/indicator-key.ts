import { indicatorSynonyms, placeWords } from "../../lexicon/indicators.js";
import { fold } from "../../text/fold.js";

const keys = new Map(
  indicatorSynonyms.flatMap(([key = "", ...words]) => [key, ...words].map((word) => [word, key] as const)),
);
const known = new RegExp(
  [...keys.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.]/gu, "\\$&"))
    .join("|"),
  "gu",
);
const places = new RegExp(`^(?:${placeWords.join("|")})+`, "u");

/**
 * A normalised form of an indicator, so that the same one can be compared across years and places:
 * folded, without blanks, quotation marks, bracketed words, 的 and the place (全市), and with one word
 * for words that mean the same (国内生产总值, GDP → 地区生产总值). `null` where nothing is left.
 */
export function indicatorKey(indicator: string): string | null {
  const key = fold(indicator)
    .replace(/\([^()]*\)|[\s“”‘’"《》「」的、,]/gu, "")
    .replace(places, "")
    .replace(known, (word) => keys.get(word) ?? word);
  return key === "" ? null : key;
}
