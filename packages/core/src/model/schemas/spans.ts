import * as z from "zod";
import { Span } from "./span.js";

const fields = {
  text: z
    .array(Span)
    .describe(
      "The slices of `text`, in reading order; more than one where it stands in several paragraphs or cells.",
    ),
  leaders: z.array(Span).describe("One for each name in `leaders`, index by index."),
  leadUnits: z.array(Span).describe("One for each name in `leadUnits`, index by index."),
  responsibleUnits: z.array(Span).describe("One for each name in `responsibleUnits`, index by index."),
  deadline: Span.nullable().describe("The place of `deadline.text`. `null` where `deadline` is."),
  extra: z
    .record(z.string().min(1), Span)
    .describe("The place of each text in `extra`, under the same label."),
};

/** The schema of `PartSpans`, for zod. */
export const PartSpans = z
  .strictObject(fields)
  .describe("Where the values of a part stand in the document's text.");
/** Where the values of a part stand in the document's text. */
export type PartSpans = z.infer<typeof PartSpans>;

/** The schema of `TaskSpans`, for zod. */
export const TaskSpans = z
  .strictObject({
    number: Span.nullable().describe(
      "The place of `number`. `null` where the number was lost, also where it was then counted anew.",
    ),
    ...fields,
  })
  .describe(
    "Where the values of a task stand in the document's text. Shared lists have the spans of the first part that names them.",
  );
/** Where the values of a task stand in the document's text. */
export type TaskSpans = z.infer<typeof TaskSpans>;
