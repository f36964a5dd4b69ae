import * as z from "zod";
import { Span } from "./span.js";

export const Severity = z
  .enum(["error", "warning", "info"])
  .describe(
    "What happened to the data: `error` a value is missing, `warning` a value was guessed, `info` something was left out or merged on purpose.",
  );
export type Severity = z.infer<typeof Severity>;

export const Diagnostic = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .describe('Where it was noticed and what is wrong, never renamed: "plan/unknown-name".'),
    severity: Severity,
    message: z
      .strictObject({ en: z.string().describe("In English."), zh: z.string().describe("In Chinese.") })
      .describe("What was found and what was done about it."),
    span: Span.nullable().describe("The place in the document's text. `null` where no place in it is meant."),
    data: z.record(z.string(), z.unknown()).describe("The facts the message was made of."),
    fix: z
      .strictObject({
        span: Span.describe("What to replace."),
        replacement: z.string().describe("What to put there."),
      })
      .nullable()
      .describe("A change to the document's text that would mend the fault. `null` where none is certain."),
  })
  .describe(
    "Something that was noticed while reading a document or a plan; kept beside the plan, never in it.",
  );
export type Diagnostic = z.infer<typeof Diagnostic>;
