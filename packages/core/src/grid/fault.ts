import type { Diagnostic } from "../model/diagnostic.js";
import type { Span } from "../model/span.js";
import { absurdSpan, cellsOverlap, moreProblems, rowSpanPastEnd } from "./diagnostics.js";

/** What is wrong with a merged cell, as facts. */
export type Fault =
  | { kind: "row-span-past-end"; rowSpan: number; rowsLeft: number }
  | { kind: "cells-overlap"; columnSpan: number; cutTo: number }
  | { kind: "absurd-span"; rowSpan: number | null; columnSpan: number | null; cutTo: number }
  | { kind: "more-problems"; count: number };

/** Puts a fault into words. Readers load this only for a document that has one. */
export function diagnoseFault({ kind, ...facts }: Fault, span: Span): Diagnostic {
  const makers = {
    "row-span-past-end": rowSpanPastEnd,
    "cells-overlap": cellsOverlap,
    "absurd-span": absurdSpan,
    "more-problems": moreProblems,
  };
  return makers[kind](facts as never, span);
}
