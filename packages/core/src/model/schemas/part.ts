import * as z from "zod";
import { Deadline } from "./deadline.js";
import { PartSpans } from "./spans.js";
import { Target } from "./target.js";

/** What a task and a part of it have in common. */
export const responsibilities = {
  leaders: z
    .array(z.string().min(1))
    .describe(
      "The officials in charge, in printed order; each is the `name` of one in the plan's `officials`. `[]` where none is named.",
    ),
  leadUnits: z
    .array(z.string().min(1))
    .describe(
      "The units that lead (牵头单位), in printed order; each is the `name` of one in the plan's `units`. `[]` where none is marked as leading.",
    ),
  responsibleUnits: z
    .array(z.string().min(1))
    .describe(
      "The units that answer for it or take part (责任单位, 配合单位), in printed order; each is the `name` of one in the plan's `units`. `[]` where none is named.",
    ),
  deadline: Deadline.nullable(),
  targets: z.array(Target),
  extra: z
    .record(z.string().min(1), z.string().min(1))
    .describe(
      'What stands in other columns or under other labels, by the printed label without white space: {"备注": "新开工"}. A repeated label gets "#2". A blank cell leaves its label out.',
    ),
};

/** The schema of a `Part`, for zod. */
export const Part = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:[.-][a-z0-9]+)*\.[1-9]\d*$/)
      .describe(
        "The task's id, a full stop and the part's place among its parts, from 1: \"qinghe-2024/24.1\".",
      ),
    text: z
      .string()
      .min(1)
      .describe("The part's own words only. Where the parts share one cell of text, that shared text."),
    ...responsibilities,
    deadline: responsibilities.deadline.describe("The part's deadline. `null` where none is printed."),
    targets: responsibilities.targets.describe(
      "The numbers the part's own words commit to, in printed order.",
    ),
    spans: PartSpans,
  })
  .describe("A sub-row or clause of a task with people, units or words of its own.");
/** A sub-row or clause of a task with people, units or words of its own. */
export type Part = z.infer<typeof Part>;
