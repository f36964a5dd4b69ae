import { Charset } from "flexsearch";
import { buildWith } from "./flexsearch.mjs";

/** The encoder it has for Chinese: each character is a word. */
export const build = (plans) => buildWith(plans, { encoder: Charset.CJK });
