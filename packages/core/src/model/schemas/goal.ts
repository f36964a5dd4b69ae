import * as z from "zod";
import { Span } from "./span.js";

/** The schema of the id of a goal, for zod. */
export const GoalId = z
  .string()
  .regex(/^g[1-9]\d*$/)
  .describe('"g1", "g2" …, by first appearance in the document. Unique in the plan.');
/** "g1", "g2" …, by first appearance in the document. Unique in the plan. */
export type GoalId = z.infer<typeof GoalId>;

/** The schema of a `Goal`, for zod. */
export const Goal = z
  .strictObject({
    id: GoalId,
    number: z
      .string()
      .min(1)
      .nullable()
      .describe('The number as printed: "一", "（二）". `null` where the heading or cell has none.'),
    name: z.string().min(1).describe('The name as printed, without its number: "办好家门口的学校".'),
    parentId: GoalId.nullable().describe(
      "The goal it stands under: goals nest as attachment, section or heading, goal column. `null` at the top.",
    ),
    spans: z
      .array(Span)
      .describe(
        "The name's place in the document, once for each printed occurrence: a goal repeated after a page break has two.",
      ),
  })
  .describe("A goal, section or heading that tasks are grouped under.");
/** A goal, section or heading that tasks are grouped under. */
export type Goal = z.infer<typeof Goal>;
