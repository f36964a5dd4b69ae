import * as z from "zod";
import { Span } from "./span.js";

/** The schema of a `Severity`, for zod. */
export const Severity = z
  .enum(["error", "warning", "info"])
  .describe(
    "What happened to the data: `error` a value is missing, `warning` a value was guessed, `info` something was left out or merged on purpose.",
  );
/** What happened to the data: `error` a value is missing, `warning` a value was guessed, `info` something was left out or merged on purpose. */
export type Severity = "error" | "warning" | "info";

/** A text in both languages of the project. */
export interface Bilingual {
  /** In English. */
  en: string;
  /** In Chinese, with simplified characters. */
  zh: string;
}

/** A change to the document's text that would mend the fault. */
export interface Fix {
  /** What to replace: a range of the document's text. */
  span: Span;
  /** What to put there; "" where it is only to be taken out. */
  replacement: string;
}

/** The schema of a `Diagnostic`, for zod. */
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
  ) satisfies z.ZodType<Diagnostic>;
/** Something a stage noticed. Plain JSON, kept beside the Plan; knows nothing of terminals. */
export interface Diagnostic {
  /** `stage/what-is-wrong`; never renamed. */
  code: string;
  /** What happened to the data. */
  severity: Severity;
  /** What was found and what was done about it, in one line. */
  message: Bilingual;
  /** The place in `SourceDocument.text`; `null` where the whole document is meant. */
  span: Span | null;
  /** The facts the message was made of. */
  data: Readonly<Record<string, unknown>>;
  /** A change that would mend it; `null` where none is certain. */
  fix: Fix | null;
}
