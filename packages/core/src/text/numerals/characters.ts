import { digitCharacters, powerCharacters, prefixedUnits } from "../../lexicon/numerals.js";
import { oneOf } from "../one-of.js";

// Tables by character code, since they are asked at every such character of a text.
const digits = new Int8Array(0x10000).fill(-1);
const powers = new Int8Array(0x10000);
for (const [character, digit] of Object.entries(digitCharacters)) digits[character.charCodeAt(0)] = digit;
for (const [character, power] of Object.entries(powerCharacters)) powers[character.charCodeAt(0)] = power;

/** The digit written in Chinese at a place, -1 where none is. */
export const digitAt = (text: string, at: number): number => digits[text.charCodeAt(at)] ?? -1;

/** The power of ten that the character at a place multiplies by, 0 where it is no such character. */
export const powerAt = (text: string, at: number): number => powers[text.charCodeAt(at)] ?? 0;

/** What stands between the two numbers of a range. */
export const isJoint = oneOf("-~至到");

/** 由 and 从: a range behind them is a change, from one level to another. */
export const startsFrom = oneOf("由从自");

const prefixes = Object.entries(prefixedUnits).map(([prefix, units]) => ({ prefix, isUnit: oneOf(units) }));

/** Whether 千 or 百 at a place belongs to a unit: 千瓦. */
export const isPrefix = (text: string, at: number): boolean =>
  prefixes.some(({ prefix, isUnit }) => text[at] === prefix && isUnit(text, at + 1));
