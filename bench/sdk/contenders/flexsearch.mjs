import { Index } from "flexsearch";
import { documentsOf } from "../plans.mjs";

export const build = (plans) => buildWith(plans, {});

export function buildWith(plans, options) {
  const index = new Index(options);
  const documents = documentsOf(plans);
  for (const [at, { text }] of documents.entries()) index.add(at, text);
  return {
    all: (word) => index.search(word, { limit: documents.length }).map((at) => documents[at].id),
    some: (word) => index.search(word),
  };
}
