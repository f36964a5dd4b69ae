import type { Entry, Heading, Labelled } from "../src/model/entry.js";
import type { Span } from "../src/model/span.js";

/** The place of a quote in a text; what stands before `after` is not looked at. */
export function placeOf(text: string, quote: string, after = ""): Span {
  const start = text.indexOf(quote, text.indexOf(after));
  if (start < 0) throw new Error(`the text has no ${quote}`);
  return [start, start + quote.length];
}

/** A task that quotes a text: pieces that are not given are blank. */
export function entryOf(
  text: string,
  quoted: Partial<Record<keyof Labelled, string>> & { path?: string[] },
): Entry {
  const piece = (quote: string | undefined) => (quote === undefined ? [] : [placeOf(text, quote)]);
  return {
    layout: "table",
    number: null,
    path: (quoted.path ?? []).map((name): Heading => ({ number: null, name: piece(name) })),
    text: piece(quoted.text),
    leaders: piece(quoted.leaders),
    leadUnits: piece(quoted.leadUnits),
    responsibleUnits: piece(quoted.responsibleUnits),
    deadline: piece(quoted.deadline),
    extra: [],
    parts: [],
  };
}
