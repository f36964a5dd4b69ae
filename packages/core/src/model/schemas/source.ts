import * as z from "zod";

/** The schema of a `SourceLayout`, for zod. */
export const SourceLayout = z
  .enum(["table", "list", "clause", "headings", "mixed"])
  .describe(
    "How the document lays out responsibilities: `table` in columns, `list` on labelled lines under each task, `clause` in a closing clause of the task's paragraph, `headings` in headings above the tasks, `mixed` in more than one of these ways.",
  );
/** How the document is laid out: as a table, a list, clauses in brackets, headings, or several of them. */
export type SourceLayout = z.infer<typeof SourceLayout>;

/** The schema of a `Source`, for zod. */
export const Source = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .nullable()
      .describe('The file\'s name as given: "source.txt". `null` where it was not.'),
    mediaType: z.string().min(1).describe('The media type that was found, not claimed: "text/plain".'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("SHA-256 of the file's bytes, 64 lower-case hexadecimal digits."),
    layout: SourceLayout,
    reader: z.string().min(1).describe('The reader that read it: "text", "docx", "html".'),
  })
  .describe("The file a plan was read from.");
/** The file a plan was read from: its name, media type, SHA-256 and reader. */
export type Source = z.infer<typeof Source>;
