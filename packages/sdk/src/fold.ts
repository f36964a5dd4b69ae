/** Marks that people type in one form and documents print in another. */
const marks: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "「": '"',
  "」": '"',
  "『": '"',
  "』": '"',
  "《": "<",
  "》": ">",
  "〈": "<",
  "〉": ">",
  "‘": "'",
  "’": "'",
  "—": "-",
  "–": "-",
  "―": "-",
  "‐": "-",
  "−": "-",
  "〜": "~",
  "‧": "·",
  "•": "·",
  "・": "·",
  "【": "[",
  "】": "]",
  "〔": "[",
  "〕": "]",
};
const special = new RegExp(`[\\s${Object.keys(marks).join("")}]`, "gu");

/**
 * The form in which texts are compared: one width (NFKC), lower case, plain marks, no white space.
 * So "５Ｇ 网络" and "5g网络" are one text.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(special, (mark) => marks[mark] ?? "");
}

/** The words of a search, folded; all of them must be found. */
export const foldWords = (query: string): string[] =>
  query
    .split(/\s+/u)
    .map(foldText)
    .filter((word) => word !== "");
