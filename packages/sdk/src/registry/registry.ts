import type { RegistryEntry } from "./entries.js";
import { baseKey, bracketKeys, nameKey } from "./names.js";

/** How a name led to a unit: its own name, another name of it, or the name before its brackets. */
export type Via = "exact" | "alias" | "bracket";

/** Units by name. Made by `createRegistry`; not JSON, but its `entries` are, and make it again. */
export interface Registry {
  /** All entries, those that a roster lists first; what is one unit is one entry. */
  readonly entries: readonly RegistryEntry[];
  /** The entries under a key, by the way the key leads to them. */
  readonly byKey: Readonly<Record<Via, ReadonlyMap<string, readonly RegistryEntry[]>>>;
}

const sameJurisdiction = (a: RegistryEntry, b: RegistryEntry): boolean =>
  a.jurisdiction === null || b.jurisdiction === null || a.jurisdiction === b.jurisdiction;

/**
 * Puts units of rosters and plans together. A unit of a plan that is the same as a roster's (by name,
 * alias or brackets, within one jurisdiction) becomes another name of it, unless the plan prints both;
 * one that several plans print is one unit.
 */
export function createRegistry(entries: Iterable<RegistryEntry>): Registry {
  const all = [...entries];
  const listed = all.filter((entry) => entry.listedBy !== null);
  const known = indexEntries(listed);
  const printed = new Set(all.flatMap((entry) => (entry.listedBy === null ? [nameKey(entry.name)] : [])));

  const names = new Map<RegistryEntry, string[]>();
  const others = new Map<string, RegistryEntry>();
  for (const entry of all) {
    if (entry.listedBy !== null) continue;
    const same = sameAs(entry, known, printed);
    if (same !== null) {
      names.set(same, [...(names.get(same) ?? []), entry.name, ...entry.aliases]);
      continue;
    }
    const key = `${entry.jurisdiction ?? ""} ${nameKey(entry.name)} ${entry.validFrom ?? ""} ${entry.validTo ?? ""}`;
    const twin = others.get(key);
    others.set(key, twin === undefined ? entry : withNames(twin, entry.aliases));
  }
  return indexEntries([
    ...listed.map((entry) => withNames(entry, names.get(entry) ?? [])),
    ...others.values(),
  ]);
}

function withNames(entry: RegistryEntry, names: readonly string[]): RegistryEntry {
  const aliases = new Set([...entry.aliases, ...names]);
  aliases.delete(entry.name);
  return aliases.size === entry.aliases.length ? entry : { ...entry, aliases: [...aliases] };
}

/** The one listed unit that a printed one is; `null` where there is none or more than one. */
function sameAs(entry: RegistryEntry, known: Registry, printed: ReadonlySet<string>): RegistryEntry | null {
  const found = findByName(entry.name, known, (other) => sameJurisdiction(entry, other));
  const [same, ...others] = found?.entries ?? [];
  if (same === undefined || others.length > 0) return null;
  return found?.via === "bracket" && printed.has(nameKey(same.name)) ? null : same;
}

function indexEntries(entries: readonly RegistryEntry[]): Registry {
  const byKey = { exact: new Map(), alias: new Map(), bracket: new Map() } as Record<
    Via,
    Map<string, RegistryEntry[]>
  >;
  const add = (via: Via, key: string, entry: RegistryEntry): void => {
    const under = byKey[via].get(key);
    if (under === undefined) byKey[via].set(key, [entry]);
    else if (!under.includes(entry)) under.push(entry);
  };
  for (const entry of entries) {
    add("exact", nameKey(entry.name), entry);
    for (const key of [...entry.aliases.map(nameKey), ...bracketKeys(entry.name)]) add("alias", key, entry);
    if (baseKey(entry.name) !== nameKey(entry.name)) add("bracket", baseKey(entry.name), entry);
  }
  return { entries, byKey };
}

/** The entries a name leads to, the surest way first. */
export function findByName(
  name: string,
  registry: Registry,
  accept: (entry: RegistryEntry) => boolean,
): { via: Via; entries: RegistryEntry[] } | null {
  const [key, base] = [nameKey(name), baseKey(name)];
  const ways: readonly (readonly [Via, Via, string])[] = [
    ["exact", "exact", key],
    ["alias", "alias", key],
    // 组织部, where 组织部（人才办） is known …
    ["bracket", "bracket", key],
    // … and the other way round. 政府办（信访局） is not 政府办（数据局）.
    ["bracket", "exact", base],
  ];
  for (const [via, index, under] of ways) {
    const entries = (registry.byKey[index].get(under) ?? []).filter(accept);
    if (under !== "" && entries.length > 0) return { via, entries };
  }
  return null;
}
