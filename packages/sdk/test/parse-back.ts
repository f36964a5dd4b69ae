import { parse } from "@fenjie/core";
import type { Plan } from "@fenjie/core/model";

/** What a plan says, without the places and the file it was read from. */
export function content(plan: Plan | null): unknown {
  return JSON.parse(
    JSON.stringify(plan, (key, value) => (/^(?:spans?|source)$/u.test(key) ? undefined : value)),
  );
}

/** Parses what was written from a plan, told what a table does not print. */
export async function parseBack(plan: Plan, written: Uint8Array | string): Promise<unknown> {
  const { id, jurisdiction, issuer, issuedOn, documentNumber } = plan;
  const meta = { id, jurisdiction, issuer, issuedOn, documentNumber };
  return content((await parse(written, { meta })).plan);
}
