/** An element as its start tag states it; valid only while `start` runs. */
export interface XmlElement {
  /** The value of an attribute by its canonical name, `"w:val"` or, in no namespace, `"r"`; `null` where absent. */
  attribute(name: string): string | null;
  /** What `parse` makes of an attribute's bytes, without a string in between; `null` where absent. */
  parse<T>(name: string, parse: (bytes: Uint8Array, start: number, end: number) => T): T | null;
}

/** What to do with one kind of element. */
export interface XmlHandler {
  /** Returns `skip` to pass over everything inside; `text` and `end` are still called. Other values mean nothing. */
  start?(element: XmlElement): unknown;
  /** The element's own character data, whole, before `end`. Such elements do not nest in each other. */
  text?(text: string): void;
  end?(): void;
}

/** Handlers by canonical name, such as `"w:tbl"`. An element without one is passed through, its children seen. */
export type XmlHandlers = Readonly<Record<string, XmlHandler>>;

/** The handler of elements whose whole content does not matter. */
export const skip: XmlHandler = Object.freeze({});
