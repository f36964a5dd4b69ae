import type { Bilingual, Diagnostic, Plan, Result } from "@fenjie/core";
import { Fault } from "./fault.js";

/** A value of a plan that is known to be wrong, and what it should be: one file of `corrections`. */
export interface Correction {
  /** The plan's id. */
  plan: string;
  /** The way to the value; a member of a list by its id or name: `["tasks", "wujin-2023/1", "text"]`. */
  field: readonly string[];
  /** The value as the parser reads it, so that a correction is never applied to another one. */
  old: unknown;
  new: unknown;
  reason: Bilingual;
  /** What shows it: the address of a document, the number of a letter. */
  evidence: string;
}

/** Applies the corrections of a plan to a copy of it; one diagnostic says so for each. */
export function correct(plan: Plan, corrections: readonly Correction[]): Result<Plan> {
  const value = structuredClone(plan);
  const own = corrections.filter((correction) => correction.plan === plan.id);
  return { value, diagnostics: own.map((correction) => apply(correction, value)) };
}

/** A correction whose plan does not exist would be lost without a word. */
export function checkPlans(corrections: readonly Correction[], ids: readonly string[]): void {
  const lost = corrections.find(({ plan }) => !ids.includes(plan));
  if (lost) throw new Fault(`corrections: there is no plan "${lost.plan}"`);
}

type Holder = Record<string, unknown>;

function apply({ field, old, new: better, reason, evidence }: Correction, plan: Plan): Diagnostic {
  const place = field.join(" › ");
  const holder = field.slice(0, -1).reduce<unknown>(step, plan) as Holder | undefined;
  const key = field.at(-1) ?? "";
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) {
    throw new Fault(`corrections: ${plan.id} has no ${place}`);
  }
  const found = JSON.stringify(holder[key]);
  if (found !== JSON.stringify(old)) {
    throw new Fault(`corrections: ${plan.id} ${place} is ${found}, not what the correction calls old`);
  }
  holder[key] = better;
  const change = `${JSON.stringify(old)} → ${JSON.stringify(better)}`;
  return {
    code: "data/corrected",
    severity: "info",
    message: {
      en: `${place} was corrected: ${change} (${reason.en})`,
      zh: `${place} 已订正：${change}（${reason.zh}）`,
    },
    span: null,
    data: { field, old, new: better, reason, evidence },
    fix: null,
  };
}

/** One step into a value: a key of an object, or the member of a list that has this id or name. */
function step(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.find((member) => member?.id === name || member?.name === name);
  return (value as Holder | undefined)?.[name];
}
