import { type Diagnostic, isFenjieError, type Plan, parse } from "@fenjie/core";
import { openPlan } from "@fenjie/core/model";
import { type Correction, correct } from "./corrections.js";
import { Fault } from "./fault.js";
import type { PlanSource } from "./load.js";
import { sha256 } from "./published-file.js";

/** A plan as it will be published, with the text its spans point into. */
export interface ParsedPlan {
  source: PlanSource;
  plan: Plan;
  text: string;
  diagnostics: readonly Diagnostic[];
}

/** The second step: reads a document as `fenjie parse --meta source.json` does, and applies its corrections. */
export async function parseSource(
  source: PlanSource,
  corrections: readonly Correction[] = [],
): Promise<ParsedPlan> {
  const { id, name, bytes, meta } = source;
  const place = `sources/${id}`;
  const hash = sha256(bytes);
  if (meta.sha256 !== hash) throw new Fault(`${place}/source.json sha256: that of ${name} is "${hash}"`);

  const read = await parse(bytes, { name, meta }).catch((error: unknown) => {
    throw isFenjieError(error) ? new Fault(`${place}/${name}: ${error.message}`) : error;
  });
  if (read.plan === null) throw new Fault(`${place}/${name}: no task breakdown was found in it`);

  const corrected = correct(read.plan, corrections);
  const faults = openPlan(corrected.value).diagnostics.map(({ message }) => `${place}: ${message.en}`);
  if (faults.length > 0) throw new Fault(faults.join("\n"));
  return {
    source,
    plan: corrected.value,
    text: read.document.text,
    diagnostics: [...read.diagnostics, ...corrected.diagnostics],
  };
}
