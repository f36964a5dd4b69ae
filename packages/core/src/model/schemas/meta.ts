import * as z from "zod";
import { Jurisdiction } from "./jurisdiction.js";
import { Plan, PlanId } from "./plan.js";

const { issuer, issuedOn, documentNumber } = Plan.shape;

/** The schema of `PlanMeta`, for zod. */
export const PlanMeta = z
  .object({
    id: PlanId.optional().describe(
      'The plan\'s id: "qinghe-2024". Without it the plan is "plan-2024" or "plan".',
    ),
    jurisdiction: Jurisdiction.partial()
      .nullish()
      .describe('The place and level of government; any of its keys may be left out: {"name": "青禾区"}.'),
    issuer: issuer.optional(),
    issuedOn: issuedOn.optional(),
    documentNumber: documentNumber.optional(),
  })
  .describe(
    "What the caller knows of a document and it may not say itself (`meta` of `parse`, `--meta FILE`). A value here fills a gap and never replaces what is printed. Keys other than these are ignored, so that the file may hold more about the source.",
  );
/**
 * What the caller knows of a document and it may not say itself. A value fills a gap and never replaces what
 * is printed.
 */
export type PlanMeta = z.infer<typeof PlanMeta>;
