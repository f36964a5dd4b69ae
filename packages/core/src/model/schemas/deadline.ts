import * as z from "zod";

/** The schema of a `Deadline`, for zod. */
export const Deadline = z
  .strictObject({
    text: z.string().min(1).describe('The time as printed: "6月底前", "年内持续推进".'),
    date: z.iso
      .date()
      .nullable()
      .describe(
        'The last day that still keeps it, as YYYY-MM-DD: "2024-06-30" for 6月底前 in a plan of 2024. `null` where the words name no single day (持续推进) or the year is unknown.',
      ),
  })
  .describe('A point in time by which something is to be done, such as "9月底前".');
/**
 * A time by which something is to be done: its words, and the last day they name as YYYY-MM-DD, or `null`.
 */
export type Deadline = z.infer<typeof Deadline>;
