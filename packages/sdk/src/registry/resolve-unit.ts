import type { Bilingual } from "@fenjie/core/model";
import type { RegistryEntry } from "./entries.js";
import { nameKey, nearness } from "./names.js";
import { findByName, type Registry, type Via } from "./registry.js";

/** When and where a name is meant. */
export interface RegistryOptions {
  /** The day, as YYYY-MM-DD: units that had not yet, or no longer, this name do not count. */
  on?: string;
  /** The division code of the place; units of other places do not count. `null` for any. */
  jurisdiction?: string | null;
}

/** What a name means. That it is ambiguous or unknown is an answer too. */
export type UnitAnswer =
  | { kind: "unit"; unit: RegistryEntry; via: Via; why: Bilingual }
  | { kind: "ambiguous"; candidates: RegistryEntry[]; why: Bilingual }
  | { kind: "unknown"; near: RegistryEntry[]; why: Bilingual };

const nearest = 5;
const nearEnough = 0.3;

/** Finds the unit that a name means: by its name, by another name of it, or but for brackets. */
export function resolveUnit(name: string, registry: Registry, options: RegistryOptions = {}): UnitAnswer {
  const isHere = (entry: RegistryEntry): boolean => belongs(entry, options.jurisdiction);
  const found = findByName(name, registry, (entry) => isHere(entry) && isValid(entry, options.on));
  if (found === null) return unknown(name, registry, options, isHere);
  const [unit, ...others] = found.entries;
  if (unit !== undefined && others.length === 0) {
    return { kind: "unit", unit, via: found.via, why: reasons[found.via](name, unit.name) };
  }
  const names = found.entries.map((entry) => entry.name);
  return {
    kind: "ambiguous",
    candidates: found.entries,
    why: {
      en: `${name} may be ${names.join(" or ")}`,
      zh: `“${name}”可能指${names.join("或")}`,
    },
  };
}

/** Whether an entry went by its name on a day; always true without a day. */
export function isValid(entry: RegistryEntry, on: string | undefined): boolean {
  if (on === undefined) return true;
  return (
    (entry.validFrom === null || entry.validFrom <= on) && (entry.validTo === null || on <= entry.validTo)
  );
}

/** Whether an entry may belong to a place; true where either is not known. */
export function belongs(entry: RegistryEntry, jurisdiction: string | null | undefined): boolean {
  return jurisdiction == null || entry.jurisdiction === null || entry.jurisdiction === jurisdiction;
}

const reasons: Readonly<Record<Via, (name: string, unit: string) => Bilingual>> = {
  exact: (name) => ({ en: `${name} is its name`, zh: `“${name}”是其名称` }),
  alias: (name, unit) => ({ en: `${name} is another name of ${unit}`, zh: `“${name}”是“${unit}”的别称` }),
  bracket: (name, unit) => ({
    en: `${name} and ${unit} differ only in their brackets`,
    zh: `“${name}”与“${unit}”仅括注不同`,
  }),
};

function unknown(
  name: string,
  registry: Registry,
  { on }: RegistryOptions,
  isHere: (entry: RegistryEntry) => boolean,
): UnitAnswer {
  const outdated = findByName(name, registry, isHere)?.entries ?? [];
  const key = nameKey(name);
  const scored = registry.entries
    .filter((entry) => isHere(entry) && isValid(entry, on))
    .map((entry) => ({
      entry,
      score: Math.max(...[entry.name, ...entry.aliases].map((each) => nearness(key, nameKey(each)))),
    }))
    .filter(({ score }) => score >= nearEnough)
    .sort((a, b) => b.score - a.score)
    .slice(0, nearest);
  const why =
    outdated.length > 0
      ? { en: `${name} was not in force on ${on}`, zh: `“${name}”在${on}不存在或已更名` }
      : { en: `no unit is called ${name}`, zh: `名录中没有“${name}”` };
  return { kind: "unknown", near: [...outdated, ...scored.map(({ entry }) => entry)], why };
}
