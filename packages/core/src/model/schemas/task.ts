import * as z from "zod";
import { GoalId } from "./goal.js";
import { Part, responsibilities } from "./part.js";
import { TaskSpans } from "./spans.js";

/** The schema of a `Task`, for zod. */
export const Task = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
      .describe(
        'The plan\'s id, a slash and the printed number in Arabic digits: "qinghe-2024/24". Where numbers restart under each goal, the goal comes first: "qinghe-2024/g3-1". Where the number was lost or doubled: "qinghe-2024/x1".',
      ),
    number: z
      .string()
      .describe(
        'The number as printed: "24", "（三）". The only text that may be "": where the number was lost.',
      ),
    goalId: GoalId.nullable().describe("The innermost goal it stands under. `null` where there is none."),
    text: z
      .string()
      .min(1)
      .describe(
        'What is to be done, as published: "新建学校3所以上，改造校舍2万平方米。" Without number and responsibilities, without layout white space. In a task with parts the words they share; where none is printed, the parts\' texts joined.',
      ),
    ...responsibilities,
    deadline: responsibilities.deadline.describe(
      "The task's deadline. `null` where none is printed or the parts have different ones.",
    ),
    targets: responsibilities.targets.describe(
      "The numbers the task commits to: those of the shared text, then those of each part.",
    ),
    parts: z
      .array(Part)
      .describe(
        "The parts, where a row or paragraph splits; otherwise `[]`. The task's lists of people and units are the union of its parts'.",
      ),
    spans: TaskSpans,
  })
  .describe("One numbered task, such as a row of the table.");
/** One numbered task, such as a row of the table. */
export type Task = z.infer<typeof Task>;
