import type { Bilingual, Plan } from "@fenjie/core";

/** `rosters/<id>.json`: the places of a district on a day, as far as a source lists them. */
export interface Roster {
  id: string;
  jurisdiction: NonNullable<Plan["jurisdiction"]>;
  /** The day the roster is true of, as YYYY-MM-DD. */
  validOn: string;
  /** Whether it lists all places of the kinds it lists. */
  complete: boolean;
  /** What the entries were taken from, by the key they name. */
  sources: Readonly<Record<string, Bilingual>>;
  note: Bilingual | null;
  entries: readonly RosterEntry[];
}

export interface RosterEntry {
  name: string;
  kind: string;
  /** The division code: that of the district and three digits. */
  code: string;
  /** Other names by which plans certainly mean it. */
  aliases: readonly string[];
  /** The first day under this name, as YYYY-MM-DD; `null` where that is not known. */
  validFrom: string | null;
  /** The last day; `null` where it is still called so, or that is not known. */
  validTo: string | null;
  /** A key of `sources`. */
  source: string;
}

/** `redirects.json`: what became of the id of a plan, task or part that was once published. */
export type Redirect = { kind: "moved"; to: string } | { kind: "split"; to: readonly string[] };
