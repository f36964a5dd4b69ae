import { createRequire } from "node:module";
import type { Plan } from "@fenjie/core/model";
import { createRegistry, planEntries, type Registry, type Roster, rosterEntries } from "@fenjie/sdk";
import type { PreparedNames } from "@fenjie/sdk/search";
import { badChoice } from "./arguments/read-arguments.js";

/*
 * What the data package publishes. Its JSON is read by `require`: Node 20 prints a warning for imports of
 * JSON, which would stand among the messages.
 */

const requireJson = createRequire(import.meta.url);

/** A published plan by its id. Throws a `Refusal` that names those there are. */
export async function publishedPlan(id: string, flag: string): Promise<Plan> {
  const { loadPlan, plans } = await import("@fenjie/data");
  const found = plans.find((plan) => plan.id === id);
  if (found === undefined)
    throw badChoice(
      flag,
      id,
      plans.map((plan) => plan.id),
    );
  return loadPlan(found.id as Parameters<typeof loadPlan>[0]);
}

/** Who is who in a plan: the units it prints, and the published roster of its place and year, if there is one. */
export function registryFor(plan: Plan): Registry {
  const roster = published<Roster>(`rosters/${plan.jurisdiction?.code}-${plan.year}.json`);
  return createRegistry([...(roster === null ? [] : rosterEntries(roster)), ...planEntries(plan)]);
}

/** How the names of a published plan are read, for search by pinyin; nothing for other plans. */
export function readingsFor(plan: Plan): PreparedNames {
  return published<PreparedNames>(`${plan.id}.pinyin.json`) ?? { names: [] };
}

function published<T>(name: string): T | null {
  try {
    return requireJson(`@fenjie/data/${name}`) as T;
  } catch {
    return null;
  }
}
