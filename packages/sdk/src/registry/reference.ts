import type { Bilingual, MemberKind, Unit } from "@fenjie/core/model";
import { unitTraits } from "@fenjie/core/text";
import type { RegistryEntry } from "./entries.js";
import { isMemberKind, kindOfPlace, memberKindLabels } from "./member-kinds.js";
import type { Registry } from "./registry.js";
import { belongs, isValid, type RegistryOptions, resolveUnit } from "./resolve-unit.js";

/** What a printed reference means: one unit, or the members of some kinds. */
export interface UnitRef {
  /** The reference as printed: "相关镇、开发区". */
  raw: string;
  /** `one` for a single unit, `all` for 各, `relevant` for 相关 and 有关; `null` for a collective that says neither. */
  quantifier: "one" | "all" | "relevant" | null;
  /** The kinds of its members, or of the one place where its name says it; otherwise `[]`. */
  kinds: readonly MemberKind[];
}

/** What a reference comes to. */
export interface Expansion {
  /** The units that are certainly meant. */
  members: RegistryEntry[];
  /** The units of which some are meant, and nothing says which. */
  candidates: RegistryEntry[];
  /** Whether `members` are all that are meant. */
  complete: boolean;
  /** By which roster, or why nobody is certain. */
  why: Bilingual;
}

/** Reads a reference as printed: 相关镇、开发区 means relevant towns and zones. */
export function parseRef(raw: string): UnitRef {
  return refOf({ name: raw, ...unitTraits(raw) });
}

/** The reference that a unit of a plan is. */
export function refOf(unit: Pick<Unit, "name" | "kind" | "quantifier" | "of">): UnitRef {
  if (unit.kind === "collective") return { raw: unit.name, quantifier: unit.quantifier, kinds: unit.of };
  const kind = unit.kind === "area" ? kindOfPlace(unit.name) : unit.kind;
  return { raw: unit.name, quantifier: "one", kinds: isMemberKind(kind) ? [kind] : [] };
}

/**
 * Finds the units that a reference means. Only what a roster lists is ever a member: without one,
 * `members` is `[]` and `complete` is false.
 */
export function expandRef(ref: UnitRef, registry: Registry, options: RegistryOptions = {}): Expansion {
  if (ref.quantifier === "one") return expandOne(ref, registry, options);
  const listed = registry.entries.filter(
    (entry) =>
      entry.listedBy !== null &&
      isOneOf(entry, ref.kinds) &&
      belongs(entry, options.jurisdiction) &&
      isValid(entry, options.on),
  );
  if (ref.quantifier !== "all") return { members: [], candidates: listed, complete: false, why: someOf(ref) };
  const unlisted = ref.kinds.filter((kind) => !listed.some((entry) => entry.kind === kind));
  const partly = listed.some((entry) => entry.listedBy?.complete === false);
  const complete = ref.kinds.length > 0 && unlisted.length === 0 && !partly;
  return { members: listed, candidates: [], complete, why: allOf(ref, unlisted, partly) };
}

const isOneOf = (entry: RegistryEntry, kinds: readonly MemberKind[]): boolean =>
  kinds.some((kind) => kind === entry.kind);

function expandOne(ref: UnitRef, registry: Registry, options: RegistryOptions): Expansion {
  const answer = resolveUnit(ref.raw, registry, options);
  const { why } = answer;
  if (answer.kind === "unit") return { members: [answer.unit], candidates: [], complete: true, why };
  const candidates = answer.kind === "ambiguous" ? answer.candidates : [];
  return { members: [], candidates, complete: false, why };
}

/** The names of kinds: "town, development zone" and 镇、开发区. */
export function kindNames(kinds: readonly MemberKind[]): Bilingual {
  return {
    en: kinds.map((kind) => memberKindLabels[kind][0]).join(", "),
    zh: kinds.map((kind) => memberKindLabels[kind][1]).join("、"),
  };
}

function someOf({ raw, quantifier }: UnitRef): Bilingual {
  return quantifier === "relevant"
    ? { en: `${raw} means some of them; the document does not say which`, zh: `“${raw}”未指明是哪些` }
    : { en: `${raw} does not say whether all are meant`, zh: `“${raw}”未说明是否指全部` };
}

function allOf({ raw, kinds }: UnitRef, unlisted: readonly MemberKind[], partly: boolean): Bilingual {
  if (kinds.length === 0) {
    return { en: `${raw} does not say what its members are`, zh: `“${raw}”未说明成员类别` };
  }
  if (unlisted.length > 0) {
    const { en, zh } = kindNames(unlisted);
    return { en: `no roster lists units of the kind ${en}`, zh: `没有列出${zh}的名录` };
  }
  return partly
    ? { en: "the roster may not list all of them", zh: "名录可能不全" }
    : { en: "by a roster that lists all of them", zh: "依据完整名录" };
}
