import type { Bilingual, Plan } from "@fenjie/core/model";
import { planEntries, type RegistryEntry } from "../registry/entries.js";
import { kindNames, refOf, type UnitRef } from "../registry/reference.js";
import { createRegistry, type Registry } from "../registry/registry.js";
import { isValid, type RegistryOptions, resolveUnit, type UnitAnswer } from "../registry/resolve-unit.js";

/** How surely a printed reference means a unit: by its name, by 各 with a roster to prove it, or perhaps. */
export type Level = "named" | "collective" | "possible";

/** That a printed reference means a unit, and why. */
export interface Reach {
  level: Level;
  why: Bilingual;
}

/** What a plan's references mean for one unit. */
export interface UnitReach {
  /** What the name asked for means in this plan. */
  unit: UnitAnswer;
  /** The printed references that mean it, or may. */
  references: ReadonlyMap<string, Reach>;
}

/**
 * Decides for every unit a plan prints whether it means the one asked for. This is the only place
 * that does: `unitTasks` and `from().unit()` both ask here.
 */
export function unitReach(
  plan: Plan,
  name: string,
  registry: Registry | undefined,
  { on }: Pick<RegistryOptions, "on"> = {},
): UnitReach {
  const known = createRegistry([...(registry?.entries ?? []), ...planEntries(plan)]);
  const options = { ...(on === undefined ? {} : { on }), jurisdiction: plan.jurisdiction?.code ?? null };
  const answer = resolveUnit(name, known, options);
  const references = new Map<string, Reach>();
  if (answer.kind !== "unit") return { unit: answer, references };

  const { unit } = answer;
  const isListed = listsFor(known, unit, options.jurisdiction);
  for (const printed of plan.units) {
    const ref = refOf(printed);
    const reach =
      ref.quantifier === "one"
        ? named(printed.name, unit, known, options)
        : isValid(unit, on)
          ? covered(ref, unit, isListed)
          : null;
    if (reach !== null) references.set(printed.name, reach);
  }
  return { unit: answer, references };
}

function named(
  printed: string,
  unit: RegistryEntry,
  known: Registry,
  options: RegistryOptions,
): Reach | null {
  const answer = resolveUnit(printed, known, options);
  if (answer.kind !== "unit" || answer.unit !== unit) return null;
  return { level: "named", why: answer.why };
}

/** Whether a roster of the plan's own place lists the unit. Where the plan does not say its place, the only roster there is will do. */
function listsFor(known: Registry, unit: RegistryEntry, jurisdiction: string | null): boolean {
  if (unit.listedBy === null) return false;
  if (jurisdiction !== null) return unit.jurisdiction === jurisdiction;
  return known.entries.every((entry) => entry.listedBy === null || entry.listedBy.id === unit.listedBy?.id);
}

function covered(ref: UnitRef, unit: RegistryEntry, isListed: boolean): Reach | null {
  const kind = ref.kinds.find((each) => each === unit.kind);
  if (kind !== undefined) return coveredByKind(ref, unit, kindNames([kind]), isListed);
  const [en, zh] = [ref.kinds.map((each) => kindNames([each]).en).join(" and "), kindNames(ref.kinds).zh];
  if (ref.kinds.includes("unit")) {
    return possible(`${ref.raw} may mean any unit`, `“${ref.raw}”可指任何单位`);
  }
  if (unit.kind === "organization") {
    if (!ref.kinds.includes("department")) return null;
    return possible(
      `${ref.raw} means departments, and no roster says whether ${unit.name} is one meant`,
      `“${ref.raw}”指部门，没有名录说明是否包括${unit.name}`,
    );
  }
  const placesOnly = ref.kinds.filter((each) => each !== "department");
  if (ref.kinds.length === 0) {
    return possible(`${ref.raw} does not say what its members are`, `“${ref.raw}”未说明成员类别`);
  }
  if (unit.kind !== "area" || placesOnly.length === 0) return null;
  return possible(
    `${ref.raw} means ${en}, and nothing says whether ${unit.name} is one`,
    `“${ref.raw}”指${zh}，没有依据说明${unit.name}是否属于`,
  );
}

function coveredByKind(ref: UnitRef, unit: RegistryEntry, kind: Bilingual, isListed: boolean): Reach {
  const { raw } = ref;
  if (ref.quantifier === "relevant") {
    return possible(
      `${unit.name} is a ${kind.en}; ${raw} does not say which are meant`,
      `${unit.name}属于${kind.zh}；“${raw}”未指明是哪些`,
    );
  }
  if (ref.quantifier === null) {
    return possible(
      `${unit.name} is a ${kind.en}; ${raw} does not say whether all are meant`,
      `${unit.name}属于${kind.zh}；“${raw}”未说明是否指全部`,
    );
  }
  if (!isListed) {
    return possible(
      `${raw} means every ${kind.en}, and no roster says that ${unit.name} is one of them`,
      `“${raw}”指所有${kind.zh}，没有名录说明${unit.name}在其中`,
    );
  }
  return {
    level: "collective",
    why: {
      en: `${raw} means every ${kind.en}, and ${unit.name} is one by the roster ${unit.listedBy?.id}`,
      zh: `“${raw}”指所有${kind.zh}；按名录 ${unit.listedBy?.id}，${unit.name}属于${kind.zh}`,
    },
  };
}

const possible = (en: string, zh: string): Reach => ({ level: "possible", why: { en, zh } });
