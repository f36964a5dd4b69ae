import * as z from "zod";

const offset = z.int().min(0);

/** The schema of a `Span`, for zod. */
export const Span: z.ZodType<Span> = z
  .tuple([
    offset.describe("The first UTF-16 code unit."),
    offset.describe("The code unit after the last one; never before the first."),
  ])
  .refine(([start, end]) => start <= end, {
    params: { en: "a span ends before it starts", zh: "范围的终点在起点之前" },
  })
  .describe(
    "A half-open range [start, end) of UTF-16 code units into the text of the document as it was read. Only values quoted from the document have one; normalised values (dates, the year, the jurisdiction) have none.",
  );
/**
 * A half-open range `[start, end)` of UTF-16 code units into `SourceDocument.text`.
 *
 * The only coordinate there is: cells, Plan fields, diagnostics and code frames all use it.
 */
export type Span = readonly [start: number, end: number];
