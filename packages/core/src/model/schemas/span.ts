import * as z from "zod";
import type { Span as SpanType } from "../span.js";

const offset = z.int().min(0);

export const Span: z.ZodType<SpanType> = z
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
export type Span = SpanType;
