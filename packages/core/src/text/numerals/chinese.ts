import { oneOf } from "../one-of.js";
import type { Core } from "./arabic.js";
import { digitAt, isPrefix, powerAt } from "./characters.js";

/** A Chinese numeral: `valueMax` for 三五 and 二三十, `bare` for 百亿, `lone` for a single character. */
export interface ChineseCore extends Core {
  valueMax: number | null;
  bare: boolean;
  lone: boolean;
}

/** No numeral is longer; a bound keeps hostile text linear. */
const longest = 40;

/** Where the numeral characters that begin here end; 千 and 百 that belong to a unit (千瓦) are none. */
function endOfRun(text: string, at: number): number {
  let end = at;
  while (end - at < longest && (digitAt(text, end) >= 0 || (powerAt(text, end) > 0 && !isPrefix(text, end))))
    end++;
  return end;
}

/**
 * Reads a Chinese numeral: 一百二十三, 两千, 二十万亿, 壹佰, 百亿, 三万四, 三点五, 二〇二三, and the
 * approximate pairs 三五 and 二三十.
 */
export function readChinese(text: string, at: number): ChineseCore | null {
  const run = endOfRun(text, at);
  if (run === at) return null;
  const digits = readDigitString(text, at, run);
  if (digits !== null) return digits;
  const whole = run === at + 1 ? single(text, at) : evaluate(text.slice(at, run));
  if (whole === null) return null;
  const end = at + whole.length;
  const point = readPoint(text, end);
  const bare = powerAt(text, at) > 1;
  if (point === null || whole.valueMax !== null) {
    const { value, valueMax, scaled, length } = whole;
    const lone = length === 1 || (valueMax !== null && value < 10);
    return { value, valueMax, end, scaled, mantissa: value, power: 0, bare, lone };
  }
  const value = Number(`${whole.value}.${point.digits}e${point.power}`);
  return {
    value,
    valueMax: null,
    end: point.end,
    scaled: whole.scaled || point.power > 0,
    mantissa: value,
    power: 0,
    bare: false,
    lone: false,
  };
}

/** Four or more digits, or fewer with 〇, without any multiplier: a year written out. */
function readDigitString(text: string, at: number, run: number): ChineseCore | null {
  let end = at;
  let digits = "";
  while (end < run && digitAt(text, end) >= 0) end++;
  if (end - at < 2 || powerAt(text, end) > 0) return null;
  for (let digit = at; digit < end; digit++) digits += digitAt(text, digit);
  const written = digits.length >= 4 || /[〇○]/u.test(text.slice(at, end));
  if (!written || digits.length > 15) return null;
  const value = Number(digits);
  return { value, valueMax: null, end, scaled: false, mantissa: value, power: 0, bare: false, lone: false };
}

const endsHour = oneOf("十分半刻");

/** 点五, and a multiplier behind it: 三点五亿. Not the hour of a clock (九点三十分). */
function readPoint(text: string, at: number): { digits: string; power: number; end: number } | null {
  if (text[at] !== "点") return null;
  let end = at + 1;
  let digits = "";
  for (; digitAt(text, end) >= 0; end++) digits += digitAt(text, end);
  if (digits === "" || endsHour(text, end)) return null;
  let power = 0;
  for (; powerAt(text, end) >= 4; end++) power += powerAt(text, end);
  return { digits, power, end };
}

interface Evaluated {
  value: number;
  valueMax: number | null;
  scaled: boolean;
  length: number;
}

/** 三, 十, 万: most numerals in a text are a single character. */
function single(text: string, at: number): Evaluated {
  const power = powerAt(text, at);
  const value = power === 0 ? digitAt(text, at) : 10 ** power;
  return { value, valueMax: null, scaled: power >= 4, length: 1 };
}

/** The longest numeral a run begins with; where two digits meet, both readings of the pair. */
function evaluate(run: string): Evaluated | null {
  const one = sum(run);
  if (one === null) return null;
  const next = digitAt(run, one.length);
  const last = digitAt(run, one.length - 1);
  const isPair = last > 0 && (next - last === 1 || (last === 3 && next === 5 && one.length === 1));
  if (!isPair || digitAt(run, one.length + 1) >= 0) return { ...one, valueMax: null };
  const low = sum(run.slice(0, one.length) + run.slice(one.length + 1), false);
  const high = sum(run.slice(0, one.length - 1) + run.slice(one.length), false);
  if (low === null || high === null || low.length !== high.length) return { ...one, valueMax: null };
  return { value: low.value, valueMax: high.value, scaled: low.scaled, length: low.length + 1 };
}

/**
 * Adds up a numeral from left to right: `below` gathers what stands under 万, `low` what stands
 * under 亿, so that 一万五千亿 and 二十万亿 come out right. A last digit right after a power is that
 * power's tenth part (三万四, 一百二), unless `colloquial` is off.
 */
function sum(run: string, colloquial = true): Omit<Evaluated, "valueMax"> | null {
  let [high, low, below] = [0, 0, 0];
  let digit: number | null = null;
  let lastPower = 0;
  let limit = Number.POSITIVE_INFINITY;
  let scaled = false;
  let length = 0;
  for (; length < run.length; length++) {
    const value = digitAt(run, length);
    const power = powerAt(run, length);
    if (value >= 0) {
      if (digit !== null && digit !== 0) break;
      if (value === 0 && digit === 0) break;
      digit = value;
      if (value === 0) lastPower = 0;
    } else if (power >= 4) {
      const part = power === 4 ? below + (digit ?? 0) : low + below + (digit ?? 0);
      if (power === 4 && low > 0) break;
      if (power === 8 && high > 0) break;
      if (part === 0 && length > 0) break;
      const times = (part === 0 ? 1 : part) * 10 ** power;
      if (power === 4) low += times;
      else [high, low] = [times, 0];
      [below, digit, lastPower, limit, scaled] = [0, null, power, Number.POSITIVE_INFINITY, true];
    } else {
      // 一万零十二 and 一百十二: only 十 does without a digit of its own.
      if (power >= limit || (!digit && length > 0 && power !== 1)) break;
      below += (digit || 1) * 10 ** power;
      [digit, lastPower, limit] = [null, power, power];
    }
  }
  if (length === 0) return null;
  const tenth = colloquial && digit !== null && digit > 0 && lastPower >= 2 ? lastPower - 1 : 0;
  const rest = (digit ?? 0) * 10 ** tenth;
  return { value: high + low + below + rest, scaled, length };
}
