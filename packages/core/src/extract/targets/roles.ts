import { type Role, targetWords } from "../../lexicon/targets.js";
import type { Comparator } from "../../model/schemas/comparator.js";

/** What a word does around a number: a bit for each role, in two numbers since there are more roles than one has bits. */
export interface Roles {
  readonly low: number;
  readonly high: number;
}

type Asks = (roles: Roles | undefined) => boolean;

const names: readonly Role[] = [...(Object.keys(targetWords) as (keyof typeof targetWords)[]), "top"];

export const noRoles: Roles = { low: 0, high: 0 };

const bitsOf = new Map<Role, Roles>(
  names.map((role, at) => [role, at < 32 ? { low: 1 << at, high: 0 } : { low: 0, high: 1 << (at - 32) }]),
);

const rolesOf = (roles: readonly Role[]): Roles =>
  roles.reduce((all, role) => union(all, bitsOf.get(role) ?? noRoles), noRoles);

/** The roles of both. */
export function union(some: Roles, more: Roles): Roles {
  const [low, high] = [some.low | more.low, some.high | more.high];
  return low === some.low && high === some.high ? some : { low, high };
}

export const nounRoles = rolesOf(["noun"]);

/** The roles of every word of the lexicon. */
export const rolesOfWords: ReadonlyMap<string, Roles> = (() => {
  const found = new Map<string, Roles>();
  for (const [role, words] of Object.entries(targetWords) as [Role, string][]) {
    for (const word of words.split(" ")) found.set(word, union(found.get(word) ?? noRoles, rolesOf([role])));
  }
  return found;
})();

/** The roles of single characters that are words in certain places only. */
export const rolesOfCharacters = (table: Readonly<Record<string, Role>>): ReadonlyMap<string, Roles> =>
  new Map(Object.entries(table).map(([char, role]) => [char, rolesOf([role])]));

/** Whether a word does any of these; nothing does none. */
const asks = (asked: Roles): Asks => {
  const { low, high } = asked;
  return (roles) => roles !== undefined && ((roles.low & low) | (roles.high & high)) !== 0;
};

/** Whether a word does any of these: "pure light activity". */
export const doesAny = (list: string): Asks => asks(rolesOf(list.split(" ") as Role[]));

/** Whether a word does this: `has.flow(word.roles)`. */
export const has = Object.fromEntries(names.map((role) => [role, asks(rolesOf([role]))])) as Readonly<
  Record<Role, Asks>
>;

/** Whether a word does anything at all. */
export const hasRoles = (roles: Roles): boolean => (roles.low | roles.high) !== 0;

/** The value of the first of these roles that a word has, else `null`. */
function valueByRole<T>(values: Readonly<Partial<Record<Role, T>>>): (roles: Roles) => T | null {
  const pairs = Object.entries(values) as [Role, T][];
  const any = asks(rolesOf(pairs.map(([role]) => role)));
  return (roles) => (any(roles) ? (pairs.find(([role]) => has[role](roles))?.[1] ?? null) : null);
}

/** The relation that a word such as 不低于 states. */
export const boundOf = valueByRole<Comparator>({
  atLeast: ">=",
  atMost: "<=",
  above: ">",
  below: "<",
  about: "~",
});
/** Which way 增长 or 下降 goes. */
export const changeOf = valueByRole<"increase" | "decrease">({ increase: "increase", decrease: "decrease" });

/** Says that something is done. */
export const isVerb = doesAny("pure light activity flow");
/** A verb, or a word of change. */
export const isDeed = doesAny("pure light activity flow increase decrease");
/** A deed, or a bound. */
export const governs = doesAny("pure light activity flow increase decrease atLeast atMost above below about");
