import MiniSearch from "minisearch";
import { documentsOf } from "../plans.mjs";

export const build = (plans) => buildWith(plans, {});

export function buildWith(plans, options) {
  const index = new MiniSearch({ fields: ["text"], ...options });
  index.addAll(documentsOf(plans));
  return { all: (word) => index.search(word).map(({ id }) => id), some: (word) => index.search(word) };
}
