import { type Role, targetWords } from "../../lexicon/targets.js";
import type { Comparator } from "../../model/schemas/comparator.js";

/** What a word does around a number. One object for each combination there is, so that answers about it can be kept. */
export type Roles = ReadonlySet<Role>;

const shared = new Map<string, Roles>();

function share(roles: readonly Role[]): Roles {
  const key = roles.join(" ");
  const known = shared.get(key) ?? new Set(roles);
  shared.set(key, known);
  return known;
}

export const noRoles = share([]);
export const nounRoles = share(["noun"]);

/** The roles of every word of the lexicon. */
export const rolesOfWords: ReadonlyMap<string, Roles> = (() => {
  const lists = new Map<string, Role[]>();
  for (const [role, words] of Object.entries(targetWords) as [Role, string][]) {
    for (const word of words.split(" ")) lists.set(word, [...(lists.get(word) ?? []), role]);
  }
  return new Map(Array.from(lists, ([word, roles]) => [word, share(roles)]));
})();

/** The roles of single characters that are words in certain places only. */
export const rolesOfCharacters = (table: Readonly<Record<string, Role>>): ReadonlyMap<string, Roles> =>
  new Map(Object.entries(table).map(([char, role]) => [char, share([role])]));

/** Keeps the answer for each combination of roles: it is asked of every word, and there are few of them. */
function kept<T>(answer: (roles: Roles) => T): (roles: Roles) => T {
  const answers = new Map<Roles, T>();
  return (roles) => {
    const known = answers.get(roles);
    if (known !== undefined) return known;
    const given = answer(roles);
    answers.set(roles, given);
    return given;
  };
}

/** Whether a word does any of these: "pure light activity". */
export function doesAny(list: string): (roles: Roles) => boolean {
  const asked = list.split(" ") as Role[];
  return kept((roles) => asked.some((role) => roles.has(role)));
}

/** The value of the first of these roles that a word has, else `null`. */
function valueByRole<T>(pairs: readonly (readonly [Role, T])[]): (roles: Roles) => T | null {
  return kept((roles) => pairs.find(([role]) => roles.has(role))?.[1] ?? null);
}

/** The roles of both; most often one of them holds the other. */
export function union(some: Roles, more: Roles): Roles {
  if (some.size === 0) return more;
  for (const role of more) if (!some.has(role)) return new Set([...some, ...more]);
  return some;
}

/** The relation that a word such as 不低于 states. */
export const boundOf = valueByRole<Comparator>([
  ["atLeast", ">="],
  ["atMost", "<="],
  ["above", ">"],
  ["below", "<"],
  ["about", "~"],
]);
/** Which way 增长 or 下降 goes. */
export const changeOf = valueByRole<"increase" | "decrease">([
  ["increase", "increase"],
  ["decrease", "decrease"],
]);

/** Says that something is done. */
export const isVerb = doesAny("pure light activity flow");
/** A verb, or a word of change. */
export const isDeed = doesAny("pure light activity flow increase decrease");
/** A deed, or a bound. */
export const governs = doesAny("pure light activity flow increase decrease atLeast atMost above below about");
