import { wellFormed } from "./well-formed.js";

const replacement = 0xfffd;
const hashSign = 0x23;
const semicolon = 0x3b;
const named: readonly (readonly [name: string, code: number])[] = [
  ["lt", 0x3c],
  ["gt", 0x3e],
  ["amp", 0x26],
  ["quot", 0x22],
  ["apos", 0x27],
];
/** `&#x0010FFFF;` and a few zeros more. */
const longestReference = 16;

/**
 * Turns the UTF-8 bytes of character data and attribute values into strings.
 *
 * What comes out is well-formed text: bytes that are not UTF-8, characters XML forbids and references
 * to them become U+FFFD and are counted in `replaced`. A `&` that begins no reference stays as it is.
 */
export class XmlText {
  replaced = 0;
  readonly #bytes: Uint8Array;
  readonly #units = new Uint16Array(1024);
  /** Short values met before, by a hash: where the bytes of each stand, and the string. */
  readonly #valueAt = new Int32Array(256);
  readonly #values: string[] = new Array<string>(256).fill("");

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The same as `decode`, for attribute values and short texts: in ASCII they are the same few over and over. */
  value(from: number, to: number): string {
    const length = to - from;
    if (length > 16) return this.decode(from, to);
    const bytes = this.#bytes;
    let hash = length;
    for (let at = from; at < to; at++) hash = (hash * 31 + (bytes[at] as number)) | 0;
    const slot = hash & 255;
    const known = this.#values[slot] as string;
    if (known.length === length) {
      const at = this.#valueAt[slot] as number;
      let same = 0;
      while (same < length && bytes[from + same] === bytes[at + same]) same++;
      if (same === length) return known;
    }
    const value = this.decode(from, to);
    // Of a value with references or other than ASCII the length differs: it is not kept.
    if (value.length === length) {
      this.#values[slot] = value;
      this.#valueAt[slot] = from;
    }
    return value;
  }

  /** `references` is false inside CDATA, where `&` has no meaning. */
  decode(from: number, to: number, references = true): string {
    const bytes = this.#bytes;
    const units = this.#units;
    const full = units.length - 2;
    let text = "";
    let count = 0;
    let halves = false;
    for (let at = from; at < to; ) {
      if (count >= full) {
        text += fromUnits(units, count);
        count = 0;
      }
      const byte = bytes[at] as number;
      if (byte < 0x80) {
        at += 1;
        if (byte === 0x26 && references) {
          const end = this.#referenceEnd(at, to);
          let code = end === at ? byte : this.#reference(at, end - 1);
          at = end;
          if (code > 0xffff) {
            units[count++] = 0xd7c0 + (code >> 10);
            code = 0xdc00 + (code & 0x3ff);
          } else if (isHalf(code)) halves = true;
          units[count++] = code;
        } else if (byte >= 0x20 || byte === 0x09 || byte === 0x0a) {
          units[count++] = byte;
        } else if (byte === 0x0d) {
          units[count++] = 0x0a;
          if (at < to && bytes[at] === 0x0a) at += 1;
        } else {
          units[count++] = this.#replace();
        }
        continue;
      }
      const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
      let code = 0;
      let valid = at + length <= to && byte >= 0xc2 && byte < 0xf5;
      if (valid && length === 3) {
        // Nearly all Chinese characters.
        const second = bytes[at + 1] as number;
        const third = bytes[at + 2] as number;
        code = ((byte & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
        valid =
          (second & 0xc0) === 0x80 &&
          (third & 0xc0) === 0x80 &&
          code >= 0x800 &&
          !isHalf(code) &&
          code < 0xfffe;
      } else if (valid) {
        code = byte & (0xff >> (length + 1));
        for (let next = at + 1; next < at + length; next++) {
          const continuation = bytes[next] as number;
          valid &&= (continuation & 0xc0) === 0x80;
          code = (code << 6) | (continuation & 0x3f);
        }
        if (length === 4) {
          valid &&= code > 0xffff && code <= 0x10ffff;
          if (valid) units[count++] = 0xd7c0 + (code >> 10);
          code = 0xdc00 + (code & 0x3ff);
        }
      }
      units[count++] = valid ? code : this.#replace();
      at += valid ? length : 1;
    }
    text += fromUnits(units, count);
    return halves ? wellFormed(text) : text;
  }

  /** The place after the `;` of a reference whose `&` stands before `at`; `at` itself where there is none. */
  #referenceEnd(at: number, to: number): number {
    const last = Math.min(to, at + longestReference);
    for (let end = at; end < last; end++) {
      if (this.#bytes[end] !== semicolon) continue;
      const known = this.#bytes[at] === hashSign ? end > at + 1 : this.#named(at, end) !== null;
      return known ? end + 1 : at;
    }
    return at;
  }

  /** What `lt`, `#38` or `#x26` stands for. */
  #reference(from: number, to: number): number {
    if (this.#bytes[from] !== hashSign) return this.#named(from, to) ?? replacement;
    const hex = this.#bytes[from + 1] === 0x78;
    const base = hex ? 16 : 10;
    let code = 0;
    for (let at = from + (hex ? 2 : 1); at < to; at++) {
      const digit = digitOf(this.#bytes[at] as number);
      code = digit < base ? code * base + digit : Number.NaN;
    }
    if (code === 0x0d) return 0x0a;
    const allowed =
      (code >= 0x20 && code <= 0x10ffff && (code & 0xfffe) !== 0xfffe) || code === 0x09 || code === 0x0a;
    return allowed ? code : this.#replace();
  }

  #named(from: number, to: number): number | null {
    for (const [name, code] of named) {
      let same = 0;
      while (name.charCodeAt(same) === this.#bytes[from + same]) same++;
      if (same === name.length && from + same === to) return code;
    }
    return null;
  }

  #replace(): number {
    this.replaced += 1;
    return replacement;
  }
}

/** By way of an array: a typed one is slower to hand over. */
function fromUnits(units: Uint16Array, count: number): string {
  const codes = new Array<number>(count);
  for (let at = 0; at < count; at++) codes[at] = units[at] as number;
  return String.fromCharCode.apply(null, codes);
}

function isHalf(code: number): boolean {
  return code >= 0xd800 && code < 0xe000;
}

/** The worth of a hexadecimal digit; 99 for what is none. */
function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 99;
}
