import * as z from "zod";

/** The schema of an `Official`, for zod. */
export const Official = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .describe(
        'The name as printed, without padding and title: "王岚" for 王  岚. Where only a role is printed, the role: "分管副区长". Unique in the plan.',
      ),
    office: z
      .string()
      .min(1)
      .nullable()
      .describe(
        'The office printed with the name: "副区长". `null` where none is printed, as in most tables.',
      ),
  })
  .describe("A person in charge of tasks at the level of the government that issued the plan.");
/** A person in charge of tasks, by name and office as printed. */
export type Official = z.infer<typeof Official>;
