import { FenjieError } from "../model/error.js";
import { limitError } from "./limit-error.js";
import { canonicalPrefixes } from "./office-namespaces.js";
import type { Limits } from "./options.js";
import { toUtf8 } from "./xml-encoding.js";
import { XmlText } from "./xml-text.js";

/** An element as its start tag states it; valid only while `start` runs. */
export interface XmlElement {
  /** The value of an attribute by its canonical name, `"w:val"` or, in no namespace, `"r"`; `null` where absent. */
  attribute(name: string): string | null;
}

/** What to do with one kind of element. */
export interface XmlHandler {
  /** Returns `skip` to pass over everything inside; `end` is still called. */
  start?(element: XmlElement): typeof skip | undefined | void;
  /** The element's own character data, whole, before `end`. Such elements do not nest in each other. */
  text?(text: string): void;
  end?(): void;
}

/** Handlers by canonical name, such as `"w:tbl"`. An element without one is passed through, its children seen. */
export type XmlHandlers = Readonly<Record<string, XmlHandler>>;

/** The handler of elements whose whole content does not matter. */
export const skip: XmlHandler = Object.freeze({});

export interface XmlOptions {
  limits: Limits;
  /** The part's name, for messages. */
  part: string;
}

const lt = 0x3c;
const gt = 0x3e;
const slash = 0x2f;
const bang = 0x21;
const question = 0x3f;

/**
 * Walks through an XML part once, front to back, and calls the handlers. No tree, no recursion: memory
 * grows with the depth only. Names are told by namespace, whatever prefix the file uses; see `office-namespaces.ts`.
 *
 * Gives the number of characters that could not be read (they came out as U+FFFD).
 * Throws BAD_XML for tags that do not match or end, XML_DTD for a document type, LIMIT_DEPTH.
 */
export function scanXml(input: Uint8Array, handlers: XmlHandlers, { limits, part }: XmlOptions): number {
  const bytes = toUtf8(input, part);
  const length = bytes.length;
  const characters = new XmlText(bytes);
  const names = new Names(bytes, handlers, part);
  const tag = new StartTag(bytes, characters, names);
  const open: Name[] = [];
  let handler: XmlHandler | undefined;
  const outer: (XmlHandler | undefined)[] = [];
  let text = "";
  let at = 0;

  for (;;) {
    const from = at;
    while (at < length && bytes[at] !== lt) at++;
    if (at >= length)
      throw badXml(part, "it ends before its last element does", "内容在最后一个元素结束之前中断");
    const wanted = handler?.text !== undefined;
    if (wanted && at > from) text += characters.decode(from, at);
    const mark = bytes[at + 1];

    if (mark === slash) {
      const name = open.pop();
      at = name === undefined ? 0 : endOfEndTag(bytes, at + 2, name);
      if (at === 0)
        throw badXml(part, `an end tag at byte ${from} does not match`, `第 ${from} 字节处的结束标记不匹配`);
      if (wanted) {
        handler?.text?.(text);
        text = "";
      }
      handler?.end?.();
      handler = outer.pop();
      if (names.bound.length > 0) names.leave(open.length);
      if (open.length === 0) return characters.replaced;
    } else if (mark === bang || mark === question) {
      const end = endOfMarkup(bytes, at, part);
      if (wanted && bytes[at + 2] === 0x5b) text += characters.decode(at + 9, end - 3, false);
      at = end;
    } else {
      at = tag.read(at + 1);
      if (at === 0)
        throw badXml(
          part,
          `a tag at byte ${from} is cut off or has no name`,
          `第 ${from} 字节处的标记不完整`,
        );
      if (tag.declares) names.declare(tag, open.length);
      const name = names.resolve(tag);
      const inner = name.handler;
      const skipped = inner !== undefined && (inner === skip || inner.start?.(tag) === skip);
      if (tag.empty) {
        if (inner?.text) inner.text("");
        inner?.end?.();
        if (names.bound.length > 0) names.leave(open.length);
        if (open.length === 0) return characters.replaced;
      } else {
        open.push(name);
        outer.push(handler);
        handler = inner;
        if (open.length > limits.depth)
          throw limitError("depth", limits, open.length, { en: part, zh: part });
        if (skipped) at = endOfContent(bytes, at, tag, limits.depth - open.length);
      }
    }
  }
}
