import { buildWith } from "./minisearch.mjs";

/** What one writes to make it find Chinese words: pairs of characters, all of which must be there. */
const tokenize = (text) =>
  text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));

export const build = (plans) => buildWith(plans, { tokenize, searchOptions: { combineWith: "AND" } });
