import type { Diagnostic, Plan, SourceDocument } from "@fenjie/core/model";
import { readInput } from "./io/read-input.js";
import { decodeJson, encodingOf, parseJson } from "./io/read-meta.js";
import type { Terminal } from "./io/terminal.js";
import { notABreakdown, parseInput } from "./parse-input.js";
import { Refusal } from "./refusal.js";

/** A plan as it was read from a document, or from its JSON. */
export interface Opened {
  /** `null` for a plan's JSON. */
  document: SourceDocument | null;
  /** `null` where the document holds no breakdown, or the JSON is no plan. */
  plan: Plan | null;
  diagnostics: Diagnostic[];
}

/** Parses a document, or checks a plan's JSON against the schema. Throws a `Refusal` where neither can be tried. */
export async function openInput(path: string, { stdin }: Terminal): Promise<Opened> {
  const input = await readInput(path, stdin);
  const json = readPlanJson(path, input.bytes);
  if (json === undefined) return parseInput(input);
  const { openPlan } = await import("@fenjie/core/model");
  const { value, diagnostics } = openPlan(json);
  return { document: null, plan: value, diagnostics };
}

/** The JSON of a plan, good or bad; `undefined` for anything that does not claim to be one. */
function readPlanJson(path: string, bytes: Uint8Array): unknown {
  // A plan is an object; the first bytes of anything else tell so without decoding it all.
  if (!/^\s*\{\s*"/u.test(new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, 64)))) return undefined;
  const value = parseJson(decodeJson(path, bytes));
  return typeof value === "object" && value !== null && "schemaVersion" in value ? value : undefined;
}

/** Why there is no plan to work with. */
export function noPlan(path: string, { document, diagnostics }: Opened): Refusal {
  if (document !== null) return notABreakdown(path);
  const count = diagnostics.length;
  return new Refusal(
    "BAD_PLAN",
    {
      en: `${path}: this plan does not agree with its schema in ${count} ${count === 1 ? "place" : "places"}`,
      zh: `${path}：该计划有 ${count} 处不符合结构定义`,
    },
    { en: `\`fenjie check ${path}\` names them`, zh: `\`fenjie check ${path}\` 可逐一列出` },
  );
}
