/** Reading what Chinese offices write: numbers, names of units, collectives, people and deadlines. The `/text` entry. */

export { isDeadline, readDeadline } from "./deadline.js";
export { fold } from "./fold.js";
export { numberValue } from "./numbering.js";
export type { Numeral } from "./numerals/index.js";
export { findNumerals, parseNumeral } from "./numerals/index.js";
export { isPost, looksLikePerson } from "./people.js";
export type { UnitTraits } from "./units.js";
export { looksLikeUnit, readCollective, unitNames, unitTraits } from "./units.js";
