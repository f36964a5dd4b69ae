import { canonicalPrefix } from "./office-namespaces.js";
import { Refusal } from "./refusal.js";
import { skip, type XmlHandler, type XmlHandlers } from "./xml-handlers.js";

/** One spelling of an element's name, and what it means under the namespaces now in force. */
export interface XmlName {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
  /** Where the name goes on after its prefix. */
  readonly local: number;
  readonly prefix: Prefix;
  /** The namespace that `action` was found for. */
  namespace: string;
  action: XmlAction;
}

/** A handler in one fixed form, `null` for what it does not do: the scanner asks it for every tag. */
export interface XmlAction {
  readonly skips: boolean;
  readonly start: NonNullable<XmlHandler["start"]> | null;
  readonly text: NonNullable<XmlHandler["text"]> | null;
  readonly end: NonNullable<XmlHandler["end"]> | null;
}

/** A prefix, and the canonical prefix of the namespace it is bound to; `""` for one that means nothing to us. */
interface Prefix {
  namespace: string;
}

/** Passes through. */
export const none: XmlAction = { skips: false, start: null, text: null, end: null };

const colon = 0x3a;
/** Parts such as relations have few names. */
const smallPart = 16 * 1024;
/** Office declares about 40. */
const mostPrefixes = 1000;
const longestName = 200;

/**
 * Knows the element names of one part. Each spelling is looked up once and then found again by its bytes, without
 * making strings; the cache has a fixed size, so that millions of different names cost time but no memory.
 */
export class XmlNames {
  /** How deep the innermost element with a namespace declaration stands; -1 when none is open. */
  declaredAt = -1;
  readonly #bytes: Uint8Array;
  readonly #part: string;
  readonly #handlers: XmlHandlers;
  readonly #cache: (XmlName | undefined)[];
  readonly #prefixes = new Map<string, Prefix>([["xml", { namespace: "xml" }]]);
  readonly #declared: { depth: number; prefix: Prefix; before: string }[] = [];

  constructor(bytes: Uint8Array, handlers: XmlHandlers, part: string) {
    this.#bytes = bytes;
    this.#part = part;
    this.#cache = new Array(bytes.length < smallPart ? 256 : 4096);
    this.#handlers = handlers;
  }

  /** The name at `[start, end)` with its action as of now. */
  resolve(start: number, end: number, hash: number): XmlName {
    const slot = hash & (this.#cache.length - 1);
    let name = this.#cache[slot];
    if (name === undefined || name.hash !== hash || !this.#same(name.start, name.end, start, end)) {
      name = this.#newName(start, end, hash);
      this.#cache[slot] = name;
    }
    if (name.namespace !== name.prefix.namespace) {
      name.namespace = name.prefix.namespace;
      name.action = this.#find(name);
    }
    return name;
  }

  /** The canonical prefix that a prefix of the file stands for. */
  namespaceOf(start: number, end: number): string {
    return this.#prefix(start, end).namespace;
  }

  /** Binds the prefix at `[start, end)` for the element at `depth` and all inside. */
  declare(start: number, end: number, address: string, depth: number): void {
    const prefix = this.#prefix(start, end);
    this.#declared.push({ depth, prefix, before: prefix.namespace });
    this.declaredAt = depth;
    prefix.namespace = canonicalPrefix(address);
    if (this.#declared.length > mostPrefixes) throw this.#tooManyPrefixes();
  }

  /** Takes back what the element at `depth` declared. */
  leave(depth: number): void {
    for (let last = this.#declared.at(-1); last && last.depth >= depth; last = this.#declared.at(-1)) {
      last.prefix.namespace = last.before;
      this.#declared.pop();
    }
    this.declaredAt = this.#declared.at(-1)?.depth ?? -1;
  }

  #same(start: number, end: number, otherStart: number, otherEnd: number): boolean {
    const length = end - start;
    if (otherEnd - otherStart !== length) return false;
    for (let at = 0; at < length; at++) {
      if (this.#bytes[start + at] !== this.#bytes[otherStart + at]) return false;
    }
    return true;
  }

  #newName(start: number, end: number, hash: number): XmlName {
    let local = start;
    while (local < end && this.#bytes[local] !== colon) local++;
    const prefix = local === end ? this.#prefix(start, start) : this.#prefix(start, local);
    return {
      start,
      end,
      hash,
      local: local === end ? start : local + 1,
      prefix,
      namespace: "",
      action: none,
    };
  }

  #find({ local, end, namespace }: XmlName): XmlAction {
    const name = `${namespace}:${this.#latin(local, end)}`;
    return Object.hasOwn(this.#handlers, name) ? actionOf(this.#handlers[name] ?? skip) : none;
  }

  /** The bytes as characters, which names that mean something to us are. */
  #latin(start: number, end: number): string {
    return String.fromCharCode(...this.#bytes.subarray(start, Math.min(end, start + longestName)));
  }

  #prefix(start: number, end: number): Prefix {
    const text = this.#latin(start, end);
    let prefix = this.#prefixes.get(text);
    if (prefix === undefined) {
      if (this.#prefixes.size > mostPrefixes) throw this.#tooManyPrefixes();
      prefix = { namespace: "" };
      this.#prefixes.set(text, prefix);
    }
    return prefix;
  }

  #tooManyPrefixes(): Error {
    return new Refusal("xmlPrefixes", { part: this.#part, most: mostPrefixes });
  }
}

function actionOf(handler: XmlHandler): XmlAction {
  const { start = null, text = null, end = null } = handler;
  return { skips: handler === skip, start, text, end };
}
