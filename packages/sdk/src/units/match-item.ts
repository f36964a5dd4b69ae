import type { Bilingual, Part, Task } from "@fenjie/core/model";
import type { Level, UnitReach } from "./reach.js";

/** The capacity in which a unit is printed. */
export type UnitRole = "lead" | "responsible";

/** The surest way in which a task or part reaches a unit. */
export interface ItemMatch {
  /** How sure it is. */
  level: Level;
  /** As what it is printed. */
  role: UnitRole;
  /** The reference as printed: "湖塘镇", "各镇、开发区". */
  via: string;
  /** Why that reference means the unit. */
  why: Bilingual;
}

/** Levels from the surest to the least sure. */
export const levels: readonly Level[] = ["named", "collective", "possible"];

/** Finds the surest reference to a unit in a task or part: by level, then leading first, then as printed. */
export function matchItem(
  item: Task | Part,
  { references }: UnitReach,
  role: UnitRole | "any" = "any",
): ItemMatch | null {
  let best: ItemMatch | null = null;
  const look = (names: readonly string[], as: UnitRole): void => {
    if (role !== "any" && role !== as) return;
    for (const via of names) {
      const reach = references.get(via);
      if (reach === undefined) continue;
      if (best === null || levels.indexOf(reach.level) < levels.indexOf(best.level)) {
        best = { ...reach, role: as, via };
      }
    }
  };
  look(item.leadUnits, "lead");
  look(item.responsibleUnits, "responsible");
  return best;
}
