import { wellFormed } from "./well-formed.js";

const replacement = 0xfffd;
const ampersand = 0x26;
/** `&lt;`, `&#38;`, `&#x26;`, and what looks like a number but is none. */
const reference = /^&(?:(?<name>lt|gt|amp|quot|apos)|#(?:x(?<hex>[\dA-Fa-f]+)|(?<decimal>\d+)|[^;]+));/u;
const named: Readonly<Record<string, number>> = {
  lt: 0x3c,
  gt: 0x3e,
  amp: ampersand,
  quot: 0x22,
  apos: 0x27,
};
/** `&#x0010FFFF;` and a few zeros more. */
const longestReference = 17;

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
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
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
      let code = byte;
      if (byte >= 0x80) {
        const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
        code = byte & (0xff >> (length + 1));
        let next = at + 1;
        // What ends the text is no byte that goes on with a character.
        for (; next < at + length && ((bytes[next] as number) & 0xc0) === 0x80; next++)
          code = (code << 6) | ((bytes[next] as number) & 0x3f);
        const isWhole = next === at + length && byte >= 0xc2 && byte < 0xf5;
        const isShortest = length === 2 || code >= (length === 3 ? 0x800 : 0x10000);
        if (!isWhole || !isShortest || !isCharacter(code)) code = this.#replace();
        else at = next - 1;
      } else if (byte < 0x20) {
        if (byte === 0x0d) {
          code = 0x0a;
          if (bytes[at + 1] === 0x0a) at += 1;
        } else if (!isCharacter(byte)) {
          code = this.#replace();
        }
      } else if (byte === ampersand && references) {
        const ahead = String.fromCharCode(...bytes.subarray(at, Math.min(to, at + longestReference)));
        const found = reference.exec(ahead);
        if (found) {
          at += found[0].length - 1;
          code = this.#referenced(found.groups ?? {});
          halves ||= isHalf(code);
        }
      }
      at += 1;
      if (code > 0xffff) {
        units[count++] = 0xd7c0 + (code >> 10);
        code = 0xdc00 + (code & 0x3ff);
      }
      units[count++] = code;
    }
    text += fromUnits(units, count);
    return halves ? wellFormed(text) : text;
  }

  /** Halves of a pair may be named one after the other; what is left of them alone is found later. */
  #referenced({ name, hex, decimal }: Readonly<Record<string, string | undefined>>): number {
    if (name !== undefined) return named[name] ?? replacement;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code === 0x0d) return 0x0a;
    return isCharacter(code) || isHalf(code) ? code : this.#replace();
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

/** Whether XML allows it. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a;
  return code <= 0x10ffff && !isHalf(code) && code !== 0xfffe && code !== 0xffff;
}
