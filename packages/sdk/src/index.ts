/** Questions to plans: who is meant, whose task is it, how much is there. Heavier things have entries of their own. */

export type { FieldCoverage } from "./counts/coverage.js";
export { coverage } from "./counts/coverage.js";
export type { Crosstab, CrosstabOptions } from "./counts/crosstab.js";
export { crosstab } from "./counts/crosstab.js";
export type { Counted, Dimension } from "./counts/keys.js";
export type { Network, NetworkOptions } from "./counts/network.js";
export { network } from "./counts/network.js";
export type { Workload, WorkloadOptions, WorkloadRow } from "./counts/workload.js";
export { workload } from "./counts/workload.js";
export type { Explained, Query, QueryOptions, SortKey, UnitFilter } from "./query/query.js";
export { from } from "./query/query.js";
export type { RegistryEntry, Roster } from "./registry/entries.js";
export { planEntries, rosterEntries } from "./registry/entries.js";
export type { EntryKind } from "./registry/member-kinds.js";
export type { Expansion, UnitRef } from "./registry/reference.js";
export { expandRef, parseRef, refOf } from "./registry/reference.js";
export type { Registry, Via } from "./registry/registry.js";
export { createRegistry } from "./registry/registry.js";
export type { RegistryOptions, UnitAnswer } from "./registry/resolve-unit.js";
export { resolveUnit } from "./registry/resolve-unit.js";
export type { Row, Source, WorkItem } from "./rows.js";
export type { PlanTarget, TargetFilter } from "./targets.js";
export { targets } from "./targets.js";
export type { ItemMatch, UnitRole } from "./units/match-item.js";
export type { Level } from "./units/reach.js";
export type { Match, UnitTasks } from "./units/unit-tasks.js";
export { unitTasks } from "./units/unit-tasks.js";
