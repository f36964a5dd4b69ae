import type { Diagnostic } from "./model/diagnostic.js";
import type { PlanMeta } from "./model/schemas/meta.js";
import type { Plan } from "./model/schemas/plan.js";
import type { SourceDocument } from "./model/source-document.js";
import type { ReadOptions } from "./readers/options.js";
import { readDocument } from "./readers/read-document.js";

/** What `parse` may be told. */
export interface ParseOptions extends ReadOptions {
  /** The file's name, kept in `plan.source.name`; it never changes what is read. */
  name?: string;
  /** What is known of the plan beside the document; fills only what the document does not say. */
  meta?: PlanMeta;
}

/** What `parse` gives. */
export interface ParseResult {
  /** `null` where the document holds no breakdown; a diagnostic says why. */
  plan: Plan | null;
  /** The document as it was read, into whose text all spans point. */
  document: SourceDocument;
  /** What was missing, guessed or left out, in the order in which it was noticed. */
  diagnostics: Diagnostic[];
}

/**
 * Reads a task-breakdown document: bytes of a .docx, .xlsx, .html, .csv, .md or text file, or its
 * text, into a Plan with everything that was noticed on the way.
 *
 * Throws a `FenjieError` only for an unknown format, a container that cannot be opened, an encrypted
 * file or a limit exceeded.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { parse } from "@fenjie/core";
 *
 * const { plan, diagnostics } = await parse(await readFile("notice.docx"));
 * console.log(plan?.tasks.length, "tasks,", plan?.tasks[0]?.leadUnits);
 * console.log(diagnostics.map(({ code }) => code));
 * ```
 *
 * ```text
 * 3 tasks, [ '教育局' ]
 * [ 'layout/chosen' ]
 * ```
 */
export async function parse(input: Uint8Array | string, options: ParseOptions = {}): Promise<ParseResult> {
  const { value: document, diagnostics } = await readDocument(input, options);
  // Layouts and words are loaded with the first document, so that a page may import `parse` and be quick.
  const { planOf } = await import("./plan-of.js");
  const read = planOf(document, {
    bytes: typeof input === "string" ? new TextEncoder().encode(input) : input,
    name: options.name ?? null,
    meta: options.meta ?? {},
  });
  return { plan: read.value, document, diagnostics: [...diagnostics, ...read.diagnostics] };
}
