import * as z from "zod";
import { Comparator } from "./comparator.js";
import { Span } from "./span.js";

/** The schema of a `Threshold`, for zod. */
export const Threshold = z
  .strictObject({
    indicator: z.string().min(1).describe('What the condition measures, in the document\'s words: "总投资".'),
    comparator: Comparator.describe('The relation as written: "=" for 总投资5亿元的项目.'),
    value: z.number().describe("Scaled: 500000000 for 5亿元."),
    unitText: z.string().min(1).describe('The unit of measure as written, without 万 or 亿: "元", "美元".'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable()
      .describe(
        'ISO 4217 code of an amount of money: "CNY" for 元, "USD" for 美元. `null` for anything else.',
      ),
    joinedBy: z
      .literal("或")
      .nullable()
      .describe(
        '"或" where this number is another way to meet the condition before it (5亿元或8000万美元): two currencies are one threshold written twice. `null` for the first of them and for a condition that stands alone.',
      ),
    quote: z
      .string()
      .min(1)
      .describe("The words it was read from, an exact slice of the task's or part's text."),
    span: Span.describe("The quote's place in the document's text."),
  })
  .describe(
    'One printed number that says which objects a target counts, not how many: "总投资5亿元" in "招引总投资5亿元或8000万美元项目3个以上".',
  );
/** A condition on what a target counts: 总投资5亿元 in 招引总投资5亿元的项目3个. */
export type Threshold = z.infer<typeof Threshold>;
