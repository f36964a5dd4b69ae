import { furniture } from "../lexicon/frame.js";
import type { Line } from "./items.js";
import { metadataPairs } from "./metadata.js";

/** Lines of pages and of printing that belong to nothing. */
export const isFurniture = (line: Line): boolean => {
  const folded = line.folded.trim();
  return furniture.some((pattern) => pattern.test(folded)) || metadataPairs(line.reading).length >= 2;
};
