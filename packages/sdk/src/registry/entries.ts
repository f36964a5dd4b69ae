import type { Plan } from "@fenjie/core/model";
import { type EntryKind, isMemberKind, kindOfPlace } from "./member-kinds.js";

/** A unit that a registry knows. Plain JSON. */
export interface RegistryEntry {
  /** The name in full, brackets included: "湖塘镇", "组织部（人才办）". */
  name: string;
  /** What it is, as precisely as is known: `area` and `organization` where only that is. */
  kind: EntryKind;
  /** Other names it goes by, the words in the name's brackets among them. */
  aliases: readonly string[];
  /** Its division code; `null` where it has none or it is not known. */
  code: string | null;
  /** The first day it goes by this name, as YYYY-MM-DD; `null` where that is not known. */
  validFrom: string | null;
  /** The last such day; `null` where it still does, or that is not known. */
  validTo: string | null;
  /** The division code of the place it belongs to; `null` where that is not known. */
  jurisdiction: string | null;
  /** The roster that lists it, and whether that lists all of them. `null` where none does: then no collective is known to mean it. */
  listedBy: { readonly id: string; readonly complete: boolean } | null;
}

/** A list of a place's towns, subdistricts, zones or departments, as the data package publishes them. */
export interface Roster {
  /** "320412-2023": the place and the year. */
  id: string;
  /** The place whose units it lists. */
  jurisdiction: { code: string | null };
  /** The day it was true, as YYYY-MM-DD. */
  validOn: string;
  /** Whether it lists all units of the kinds it lists. */
  complete: boolean;
  /** The units; the days are YYYY-MM-DD, `null` where not known. */
  entries: readonly {
    name: string;
    code: string | null;
    /** A word of the model's `MemberKind`; any other counts as `area`. */
    kind: string;
    aliases: readonly string[];
    validFrom: string | null;
    validTo: string | null;
  }[];
}

/** The units of a roster. */
export function rosterEntries(roster: Roster): RegistryEntry[] {
  const { id, complete, jurisdiction } = roster;
  return roster.entries.map((entry) => ({
    name: entry.name,
    kind: isMemberKind(entry.kind) ? entry.kind : "area",
    aliases: entry.aliases,
    code: entry.code,
    validFrom: entry.validFrom,
    validTo: entry.validTo,
    jurisdiction: jurisdiction.code,
    listedBy: { id, complete },
  }));
}

/** The units a plan prints, collectives left out. A place's kind is what its name says; a plan lists nobody. */
export function planEntries(plan: Plan): RegistryEntry[] {
  return plan.units.flatMap(({ name, kind, aliases }) =>
    kind === "collective"
      ? []
      : {
          name,
          kind: kind === "area" ? kindOfPlace(name) : kind,
          aliases,
          code: null,
          validFrom: null,
          validTo: null,
          jurisdiction: plan.jurisdiction?.code ?? null,
          listedBy: null,
        },
  );
}
