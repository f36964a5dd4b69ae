import type { Diagnostic, Plan, SourceDocument } from "@fenjie/core/model";
import { type Failure, failureOf } from "./failure.js";
import { readInput } from "./io/read-input.js";
import { parseJson } from "./io/read-meta.js";
import type { Terminal } from "./io/terminal.js";
import { notABreakdown, parseInput } from "./parse-input.js";

/** What a check of one input found. */
export interface Checked {
  path: string;
  /** `null` for a plan's JSON, and where the input could not be read. */
  document: SourceDocument | null;
  plan: Plan | null;
  diagnostics: Diagnostic[];
  /** Why there is no plan; `null` where there is one. */
  failure: Failure | null;
}

/** Checks a document by parsing it, and a plan's JSON against the schema. What goes wrong is part of the answer. */
export async function checkInput(path: string, { stdin }: Terminal): Promise<Checked> {
  try {
    const input = await readInput(path, stdin);
    const json = readPlanJson(input.bytes);
    if (json !== undefined) {
      const { openPlan } = await import("@fenjie/core/model");
      const { value, diagnostics } = openPlan(json);
      return { path, document: null, plan: value, diagnostics, failure: null };
    }
    const { plan, document, diagnostics } = await parseInput(input);
    return { path, document, plan, diagnostics, failure: plan === null ? notABreakdown(path) : null };
  } catch (error) {
    return { path, document: null, plan: null, diagnostics: [], failure: failureOf(error) };
  }
}

/** The JSON of a plan, good or bad; `undefined` for anything that does not claim to be one. */
function readPlanJson(bytes: Uint8Array): unknown {
  // A plan is an object in UTF-8; the first bytes of anything else tell so without decoding it all.
  if (!/^\s*\{/u.test(new TextDecoder().decode(bytes.subarray(0, 64)))) return undefined;
  const value = parseJson(new TextDecoder().decode(bytes));
  return typeof value === "object" && value !== null && "schemaVersion" in value ? value : undefined;
}
