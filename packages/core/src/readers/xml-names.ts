import { canonicalPrefixes } from "./office-namespaces.js";
import type { XmlHandler, XmlHandlers } from "./xml.js";
import { badXml } from "./xml-error.js";

/** One spelling of an element's name, and what it means under the namespaces now in force. */
export interface XmlName {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
  readonly prefix: Prefix;
  readonly local: string;
  /** The namespace that `handler` was found for. */
  namespace: string;
  handler: XmlHandler | undefined;
}

/** A prefix and the canonical prefix of the namespace it is bound to; `""` for one that means nothing to us. */
interface Prefix {
  namespace: string;
}

const cacheSize = 1024;
/** Office declares about 40. */
const mostPrefixes = 1000;

/**
 * Knows the element names of one part. Each spelling is turned into a string and looked up once, then found
 * again by its bytes; the cache has a fixed size, so that a million different names cost time but no memory.
 */
export class XmlNames {
  /** How deep the innermost element with a namespace declaration stands; -1 when none is open. */
  declaredAt = -1;
  readonly #bytes: Uint8Array;
  readonly #handlers: XmlHandlers;
  readonly #part: string;
  readonly #cache: (XmlName | undefined)[] = new Array(cacheSize);
  readonly #prefixes = new Map<string, Prefix>([["xml", { namespace: "xml" }]]);
  readonly #declared: { depth: number; prefix: Prefix; before: string }[] = [];

  constructor(bytes: Uint8Array, handlers: XmlHandlers, part: string) {
    this.#bytes = bytes;
    this.#handlers = handlers;
    this.#part = part;
  }

  /** The name at `[start, end)` with its handler as of now. */
  resolve(start: number, end: number, hash: number): XmlName {
    const slot = hash & (cacheSize - 1);
    let name = this.#cache[slot];
    if (name === undefined || name.hash !== hash || !this.#same(name, start, end)) {
      name = this.#intern(start, end, hash);
      this.#cache[slot] = name;
    }
    if (name.namespace !== name.prefix.namespace) {
      name.namespace = name.prefix.namespace;
      name.handler = name.namespace === "" ? undefined : this.#handlers[`${name.namespace}:${name.local}`];
    }
    return name;
  }

  /** The canonical prefix that a prefix of the file stands for. */
  namespaceOf(prefix: string): string {
    return this.#prefixes.get(prefix)?.namespace ?? "";
  }

  /** Binds a prefix for the element at `depth` and all inside. */
  declare(prefix: string, address: string, depth: number): void {
    const bound = this.#prefix(prefix);
    this.#declared.push({ depth, prefix: bound, before: bound.namespace });
    this.declaredAt = depth;
    bound.namespace = canonicalPrefixes.get(address) ?? "";
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

  #same(name: XmlName, start: number, end: number): boolean {
    const length = end - start;
    if (name.end - name.start !== length) return false;
    for (let at = 0; at < length; at++) {
      if (this.#bytes[name.start + at] !== this.#bytes[start + at]) return false;
    }
    return true;
  }

  #intern(start: number, end: number, hash: number): XmlName {
    const text = String.fromCharCode(...this.#bytes.subarray(start, Math.min(end, start + 200)));
    const colon = text.indexOf(":");
    const prefix = this.#prefix(colon < 0 ? "" : text.slice(0, colon));
    return { start, end, hash, prefix, local: text.slice(colon + 1), namespace: "", handler: undefined };
  }

  #prefix(text: string): Prefix {
    let prefix = this.#prefixes.get(text);
    if (prefix === undefined) {
      if (this.#prefixes.size > mostPrefixes) throw this.#tooManyPrefixes();
      prefix = { namespace: "" };
      this.#prefixes.set(text, prefix);
    }
    return prefix;
  }

  #tooManyPrefixes(): Error {
    return badXml(
      this.#part,
      `it uses more than ${mostPrefixes} namespace prefixes`,
      `命名空间前缀超过 ${mostPrefixes} 个`,
    );
  }
}
