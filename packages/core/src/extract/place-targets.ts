import type { Target } from "../model/schemas/target.js";
import type { Span } from "../model/span.js";
import type { Reading } from "../text/reading.js";
import { extractTargets } from "./targets/extract-targets.js";

/** Reads the targets of a task's text; their spans are places in the document. */
export function placeTargets(text: Reading, year: number | null): Target[] {
  const place = ([start, end]: Span): Span => [text.at[start] ?? 0, (text.at[end - 1] ?? 0) + 1];
  return extractTargets(text.text, { year }).targets.map((target) => ({
    ...target,
    span: place(target.span),
    thresholds: target.thresholds.map((threshold) => ({ ...threshold, span: place(threshold.span) })),
  }));
}
