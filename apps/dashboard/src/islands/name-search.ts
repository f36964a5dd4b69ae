/** Finds units by their pinyin, by another name of theirs, or by a name near theirs; loaded when a name is not found as it stands. */

import roster from "@fenjie/data/rosters/320412-2023.json";
import { plan } from "@fenjie/data/wujin-2023";
import names from "@fenjie/data/wujin-2023.pinyin.json";
import { createRegistry, planEntries, type Roster, resolveUnit, rosterEntries } from "@fenjie/sdk";
import { searchIndex } from "@fenjie/sdk/search";

/** The units that may be meant; `near` ones are only guesses. */
export function findUnits(query: string): { names: string[]; near: boolean } {
  const read = searchIndex(plan, { names })
    .search(query, { limit: 0 })
    .names.filter(({ kinds }) => kinds.includes("unit"))
    .map(({ name }) => name);
  if (read.length > 0) return { names: read, near: false };
  const registry = createRegistry([...rosterEntries(roster as Roster), ...planEntries(plan)]);
  const answer = resolveUnit(query, registry);
  if (answer.kind === "unit") return { names: [answer.unit.name], near: false };
  const entries = answer.kind === "ambiguous" ? answer.candidates : answer.near;
  return { names: entries.map(({ name }) => name), near: answer.kind === "unknown" };
}
