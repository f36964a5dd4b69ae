import type { XmlElement } from "./xml-handlers.js";
import type { XmlNames } from "./xml-names.js";
import type { XmlText } from "./xml-text.js";

const equals = 0x3d;
const quote = 0x22;
const apostrophe = 0x27;
const colon = 0x3a;

/** The start tag a handler is asked about. One is enough for a part; attributes are found when asked for. */
export class XmlTag implements XmlElement {
  #start = 0;
  #nameEnd = 0;
  /** After the attribute last asked for. */
  #cursor = 0;
  /** The place of the closing `>`. */
  #end = 0;
  #namespace = "";
  readonly #bytes: Uint8Array;
  readonly #text: XmlText;
  readonly #names: XmlNames;
  /** Of the attribute last found: its name, the value between the quotes. */
  readonly #found = { start: 0, end: 0, valueStart: 0, valueEnd: 0 };

  constructor(bytes: Uint8Array, text: XmlText, names: XmlNames) {
    this.#bytes = bytes;
    this.#text = text;
    this.#names = names;
  }

  /** Turns to the tag from the name's first byte at `start` to the `>` at `end`. */
  set(start: number, nameEnd: number, end: number, namespace: string): void {
    this.#start = start;
    this.#nameEnd = nameEnd;
    this.#cursor = nameEnd;
    this.#end = end;
    this.#namespace = namespace;
  }

  attribute(name: string): string | null {
    return this.#find(name) ? this.#text.decode(this.#found.valueStart, this.#found.valueEnd) : null;
  }

  parse<T>(name: string, parse: (bytes: Uint8Array, start: number, end: number) => T): T | null {
    return this.#find(name) ? parse(this.#bytes, this.#found.valueStart, this.#found.valueEnd) : null;
  }

  /** Attributes are mostly asked for in the order of the file, so the search goes on where it stopped, and then from the start. */
  #find(name: string): boolean {
    const from = this.#cursor;
    return (
      this.#findBetween(name, from, this.#end) ||
      (from > this.#nameEnd && this.#findBetween(name, this.#nameEnd, from))
    );
  }

  #findBetween(name: string, from: number, to: number): boolean {
    const namespaceEnd = name.indexOf(":");
    const localLength = name.length - namespaceEnd - 1;
    const found = this.#found;
    for (let at = this.#next(from); at > 0 && at <= to; at = this.#next(at)) {
      const local = found.end - localLength;
      if (local < found.start || !this.#matches(name, namespaceEnd + 1, local)) continue;
      if (namespaceEnd < 0 ? local === found.start : this.#isIn(name, namespaceEnd, found.start, local)) {
        this.#cursor = at;
        return true;
      }
    }
    return false;
  }

  /** Whether the prefix before `local` stands for the namespace that begins the wanted name. */
  #isIn(name: string, namespaceEnd: number, start: number, local: number): boolean {
    const bytes = this.#bytes;
    if (local === start || bytes[local - 1] !== colon) return false;
    // Nearly always the prefix of the element itself.
    let same = 0;
    while (start + same < local && bytes[start + same] === bytes[this.#start + same]) same++;
    const namespace = start + same === local ? this.#namespace : this.#names.namespaceOf(start, local - 1);
    return namespace.length === namespaceEnd && name.startsWith(namespace);
  }

  #matches(name: string, from: number, start: number): boolean {
    for (let at = from; at < name.length; at++) {
      if (this.#bytes[start + at - from] !== name.charCodeAt(at)) return false;
    }
    return true;
  }

  /** Binds the prefixes that the tag declares, for its element at `depth`. */
  declare(depth: number): void {
    const found = this.#found;
    for (let at = this.#next(this.#nameEnd); at > 0; at = this.#next(at)) {
      const { start, end, valueStart, valueEnd } = found;
      if (!isXmlns(this.#bytes, start)) continue;
      // xmlns="…" or xmlns:w="…"
      const prefix = end === start + 5 ? end : start + 6;
      if (prefix !== end && this.#bytes[start + 5] !== colon) continue;
      this.#names.declare(prefix, end, this.#text.decode(valueStart, valueEnd), depth);
    }
  }

  /** Finds the attribute at or after `from` and gives the place after it; 0 where there is none. */
  #next(from: number): number {
    const bytes = this.#bytes;
    const last = this.#end;
    let at = from;
    while (at < last && isWhite(bytes[at])) at++;
    const start = at;
    while (at < last && bytes[at] !== equals && !isWhite(bytes[at])) at++;
    const end = at;
    while (at < last && isWhite(bytes[at])) at++;
    if (start === end || bytes[at] !== equals) return 0;
    at++;
    while (at < last && isWhite(bytes[at])) at++;
    const closing = bytes[at];
    if (closing !== quote && closing !== apostrophe) return 0;
    const valueStart = ++at;
    while (at < last && bytes[at] !== closing) at++;
    const found = this.#found;
    found.start = start;
    found.end = end;
    found.valueStart = valueStart;
    found.valueEnd = at;
    return at + 1;
  }
}

/** Whether an attribute called `xmlns`, or beginning so, may stand here. */
export function isXmlns(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === 0x78 &&
    bytes[at + 1] === 0x6d &&
    bytes[at + 2] === 0x6c &&
    bytes[at + 3] === 0x6e &&
    bytes[at + 4] === 0x73 &&
    (bytes[at - 1] as number) <= 0x20
  );
}

/** Also true for what XML forbids, as readers are lenient there; false past the end. */
export function isWhite(byte: number | undefined): boolean {
  return byte !== undefined && byte <= 0x20;
}
