import { searchIndex } from "@fenjie/sdk/search";

export function build(plans) {
  const index = searchIndex(plans);
  return {
    all: (word) => index.search(word, { limit: Number.POSITIVE_INFINITY }).hits.map(({ task }) => task.id),
    some: (word) => index.search(word),
  };
}
