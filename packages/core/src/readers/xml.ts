import { limitError } from "./limit-error.js";
import type { Limits } from "./options.js";
import { Refusal } from "./refusal.js";
import { skip, type XmlHandlers } from "./xml-handlers.js";
import { none, type XmlAction, type XmlName, XmlNames } from "./xml-names.js";
import { isWhite, isXmlns, XmlTag } from "./xml-tag.js";
import { XmlText } from "./xml-text.js";

export { skip, type XmlElement, type XmlHandler, type XmlHandlers } from "./xml-handlers.js";

export interface XmlOptions {
  limits: Limits;
  /** The part's name, for messages. */
  part: string;
}

const lt = 0x3c;
const gt = 0x3e;
const slash = 0x2f;
const bracket = 0x5b;
const closingBracket = 0x5d;
const dash = 0x2d;
const bang = 0x21;
const question = 0x3f;
const quote = 0x22;
const apostrophe = 0x27;

/**
 * Walks through an XML part in UTF-8 once, front to back, and calls the handlers. No tree and no recursion: memory grows
 * with the depth only. Names are told by namespace, whatever prefix the file uses; see `office-namespaces.ts`.
 *
 * Gives the number of characters that could not be read (they came out as U+FFFD).
 * Refuses (BAD_XML) tags that do not match or end, a document type (XML_DTD), and throws LIMIT_DEPTH.
 */
export function scanXml(bytes: Uint8Array, handlers: XmlHandlers, { limits, part }: XmlOptions): number {
  const length = bytes.length;
  const characters = new XmlText(bytes);
  const names = new XmlNames(bytes, handlers, part);
  const tag = new XmlTag(bytes, characters, names);
  const open: XmlName[] = [];
  const outer: XmlAction[] = [];
  let action = none;
  let text = "";
  let at = 0;

  for (;;) {
    const from = at;
    while (at < length && bytes[at] !== lt) at++;
    if (at === length) throw cutOff(part);
    const wanted = action.text !== null;
    if (wanted && at > from) text += characters.decode(from, at);
    const mark = bytes[at + 1];

    if (mark === slash) {
      // </w:p>
      const name = open.pop();
      at = name === undefined ? 0 : endOfEndTag(bytes, at + 2, name);
      if (at === 0) throw new Refusal("xmlEndTag", { part, byte: from });
      if (action.text !== null) {
        action.text(text);
        text = "";
      }
      if (action.end !== null) action.end();
      action = outer.pop() ?? none;
    } else if (mark === bang || mark === question) {
      // <!-- … -->, <![CDATA[ … ]]>, <? … ?>
      const end = endOfMarkup(bytes, at, part);
      if (wanted && mark === bang && bytes[at + 2] === bracket)
        text += characters.decode(at + 9, end - 3, false);
      at = end;
      continue;
    } else {
      // <w:p …> or <w:p …/>, read here and not by a function: it happens for every other word of the file
      const start = at + 1;
      let byte = mark as number;
      let hash = 0;
      at = start;
      // Letters first: they are most of what there is.
      while (byte > gt || (byte > 0x20 && byte !== gt && byte !== slash)) {
        hash = (hash * 31 + byte) | 0;
        byte = bytes[++at] as number;
      }
      const nameEnd = at;
      let declares = false;
      for (; byte !== gt; byte = bytes[++at] as number) {
        if (byte > gt) {
          declares ||= byte === 0x78 && isXmlns(bytes, at);
        } else if (byte === quote || byte === apostrophe) {
          const closing = byte;
          do byte = bytes[++at] as number;
          while (byte !== closing && at < length);
        }
        if (at >= length) throw cutOff(part);
      }
      if (nameEnd === start) throw new Refusal("xmlNameless", { part, byte: start });
      const empty = bytes[at - 1] === slash;
      if (declares) {
        tag.set(start, nameEnd, at, "");
        tag.declare(open.length);
      }
      const name = names.resolve(start, nameEnd, hash);
      const inner = name.action;
      let skips = inner.skips;
      if (inner.start !== null) {
        tag.set(start, nameEnd, at, name.namespace);
        skips = inner.start(tag) === skip;
      }
      at += 1;
      if (!empty) {
        open.push(name);
        outer.push(action);
        action = inner;
        if (open.length > limits.depth) throw limitError("depth", limits, open.length, part);
        if (skips) at = endOfContent(bytes, at, limits.depth - open.length, limits, part);
        continue;
      }
      if (inner.text !== null) inner.text("");
      if (inner.end !== null) inner.end();
    }

    // An element has ended.
    if (names.declaredAt >= open.length) names.leave(open.length);
    if (open.length === 0) return characters.replaced;
  }
}

/** The place after `</name>`; 0 where another name stands there. */
function endOfEndTag(bytes: Uint8Array, start: number, name: XmlName): number {
  let at = start;
  for (let expected = name.start; expected < name.end; expected++) {
    if (bytes[at++] !== bytes[expected]) return 0;
  }
  while (isWhite(bytes[at])) at++;
  return bytes[at] === gt ? at + 1 : 0;
}

/**
 * The `<` of the end tag that closes the element whose content begins at `start`. Nothing inside is looked at but
 * the nesting; the caller compares the end tag's name, so that crossed tags are noticed.
 */
function endOfContent(
  bytes: Uint8Array,
  start: number,
  depthLeft: number,
  limits: Limits,
  part: string,
): number {
  const length = bytes.length;
  let depth = 0;
  let at = start;
  for (;;) {
    while (at < length && bytes[at] !== lt) at++;
    const mark = bytes[at + 1];
    if (mark === undefined) throw cutOff(part);
    if (mark === slash) {
      if (depth === 0) return at;
      depth -= 1;
      while (at < length && bytes[at] !== gt) at++;
    } else if (mark === bang || mark === question) {
      at = endOfMarkup(bytes, at, part);
    } else {
      at += 1;
      for (let byte = mark; byte !== gt; byte = bytes[++at] as number) {
        if (byte === quote || byte === apostrophe) {
          const closing = byte;
          do byte = bytes[++at] as number;
          while (byte !== closing && at < length);
        }
        if (at >= length) throw cutOff(part);
      }
      if (bytes[at - 1] !== slash) depth += 1;
      if (depth > depthLeft) throw limitError("depth", limits, limits.depth + 1, part);
    }
  }
}

/** The place after a comment, a CDATA section or a processing instruction. */
function endOfMarkup(bytes: Uint8Array, start: number, part: string): number {
  if (bytes[start + 1] === question) return after(bytes, start + 2, question, 1, part);
  if (begins(bytes, start, "<!--")) return after(bytes, start + 4, dash, 2, part);
  if (begins(bytes, start, "<![CDATA[")) return after(bytes, start + 9, closingBracket, 2, part);
  // Entities are not expanded.
  const isDocumentType = begins(bytes, start, "<!DOCTYPE");
  throw new Refusal(isDocumentType ? "xmlDocumentType" : "xmlNoMarkup", { part, byte: start });
}

function begins(bytes: Uint8Array, start: number, markup: string): boolean {
  for (let at = 0; at < markup.length; at++) if (bytes[start + at] !== markup.charCodeAt(at)) return false;
  return true;
}

/** The place after the first `>` that follows `count` of one byte, as in `-->`. */
function after(bytes: Uint8Array, from: number, byte: number, count: number, part: string): number {
  let run = 0;
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === gt && run >= count) return at + 1;
    run = bytes[at] === byte ? run + 1 : 0;
  }
  throw cutOff(part);
}

function cutOff(part: string): Refusal {
  return new Refusal("xmlCutOff", { part });
}
