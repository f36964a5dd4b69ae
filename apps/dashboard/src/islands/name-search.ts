/** Finds names by their pinyin; loaded when a name is not found as it stands. */

import { plan } from "@fenjie/data/wujin-2023";
import names from "@fenjie/data/wujin-2023.pinyin.json";
import { searchIndex } from "@fenjie/sdk/search";

export function findNames(query: string): string[] {
  return searchIndex(plan, { names })
    .search(query, { limit: 0 })
    .names.map(({ name }) => name);
}
