import { oneOf } from "../one-of.js";
import { isPrefix, powerAt } from "./characters.js";

/** A number as read at one place, before what stands around it is looked at. */
export interface Core {
  value: number;
  end: number;
  /** Whether 千, 万, 亿 and the like were multiplied in. */
  scaled: boolean;
  /** The number before its multiplier and the power of ten after it, so that 3—5万 can share the 万. */
  mantissa: number;
  power: number;
}

interface ScaledCore extends Core {
  /** The power of the last multiplier: 8 for 万亿. */
  last: number;
}

const opensDate = oneOf("年月日-");
const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** Where the digits that begin here end. */
export function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end)) end++;
  return end;
}

/**
 * Reads an Arabic number in folded text: 1,234 and 1 200 by groups of three, decimals, and the
 * multipliers after it: 1.6万, 100亿, 1万亿, 3万4000. `null` for digits no number is written in (0519).
 *
 * The value is made from the decimal digits and the power of ten at once, so that 1.13万 is 11300.
 */
export function readArabic(text: string, at: number): Core | null {
  const core = readScaled(text, at);
  return core?.scaled ? withRest(text, core) : core;
}

function readScaled(text: string, at: number): ScaledCore | null {
  let end = endOfDigits(text, at);
  if (end === at || (end - at > 1 && text[at] === "0")) return null;
  let digits = text.slice(at, end);
  while (end - at >= 1 && digits.length <= 15 && isGroup(text, at, end)) {
    digits += text.slice(end + 1, end + 4);
    end += 4;
  }
  if (text[end] === "." && isDigit(text, end + 1)) {
    const fraction = endOfDigits(text, end + 1);
    digits += text.slice(end, fraction);
    end = fraction;
  }
  const { power, last, end: after } = readPowers(text, end);
  const mantissa = Number(digits);
  const value = power === 0 ? mantissa : Number(`${digits}e${power}`);
  return { value, end: after, scaled: power > 0, mantissa, power, last };
}

/** ",234" or " 200" after one to three digits, and no digit behind: a group of thousands. */
function isGroup(text: string, at: number, end: number): boolean {
  const mark = text[end];
  if (mark !== "," && mark !== " ") return false;
  if (endOfDigits(text, at) - at > 3 || text[at] === "0") return false;
  return endOfDigits(text, end + 1) === end + 4;
}

/** 万, 亿, 百万, 千亿, 万亿 …: powers that grow from left to right. One blank may stand before them. */
function readPowers(text: string, at: number): { power: number; last: number; end: number } {
  let power = 0;
  let last = 0;
  let end = at;
  let next = text[at] === " " && (text[at + 1] === "万" || text[at + 1] === "亿") ? at + 1 : at;
  for (;;) {
    const step = powerAt(text, next);
    if (step < 2 || step <= last || isPrefix(text, next)) break;
    power += step;
    last = step;
    end = ++next;
  }
  return { power, last, end };
}

/** 3万4000, 3亿5000万, 3万4: a smaller number runs on after the multiplier. */
function withRest(text: string, core: ScaledCore): Core {
  const { last } = core;
  const digits = endOfDigits(text, core.end) - core.end;
  if (last < 3 || digits === 0 || digits > 4 || !Number.isInteger(core.mantissa)) return core;
  const rest = readScaled(text, core.end);
  // 3万4000亿: the 亿 belongs to both.
  if (rest?.last === 8 && rest.power === 8 && core.power === 4 && digits === 4) {
    const mantissa = core.value + rest.mantissa;
    return { value: mantissa * 1e8, end: rest.end, scaled: true, mantissa, power: 8 };
  }
  if (rest === null || rest.value >= 10 ** last || opensDate(text, rest.end)) return core;
  const short = digits === 1 && !rest.scaled;
  const value = core.value + (short ? rest.value * 10 ** (last - 1) : rest.value);
  return { value, end: rest.end, scaled: true, mantissa: value, power: 0 };
}
