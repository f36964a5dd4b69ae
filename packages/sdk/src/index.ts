/** Questions to plans: who is meant, whose task is it, how much is there. Heavier things have entries of their own. */

export type { LabelGroup, LabelKey, Labels } from "./labels.js";
export type { RegistryEntry, Roster } from "./registry/entries.js";
export { planEntries, rosterEntries } from "./registry/entries.js";
export type { EntryKind } from "./registry/member-kinds.js";
export type { Expansion, UnitRef } from "./registry/reference.js";
export { expandRef, parseRef, refOf } from "./registry/reference.js";
export type { Registry, Via } from "./registry/registry.js";
export { createRegistry } from "./registry/registry.js";
export type { RegistryOptions, UnitAnswer } from "./registry/resolve-unit.js";
export { resolveUnit } from "./registry/resolve-unit.js";
export type { UnitRole } from "./units/match-item.js";
export type { Level } from "./units/reach.js";
export type { Match, UnitTasks } from "./units/unit-tasks.js";
export { unitTasks } from "./units/unit-tasks.js";
