import type * as z from "zod";
import { formatPath, previewValue } from "./json-path.js";
import { badValue, newerVersion, unsupportedVersion } from "./plan-diagnostics.js";
import { checkRules, type Item, type LoosePlan } from "./plan-rules.js";
import type { Result } from "./result.js";
import { describeIssues, type Issue } from "./schema-problems.js";
import { PlanMeta } from "./schemas/meta.js";
import { Plan } from "./schemas/plan.js";

const supported = "1.0";

/**
 * Checks a plan read from JSON, and says everything that is wrong with it at once.
 *
 * `value` is the plan, its keys in the order of the schema, or `null` where any diagnostic is an
 * `error`. A diagnostic has the place in `data.path`, such as `tasks[3].leaders[0]`; its span is
 * `null`. A newer minor version is read without the keys it added, which an `info` names; another
 * major version is refused. Never throws. Time and memory grow linearly with the plan.
 *
 * @example
 * ```ts
 * import { openPlan } from "@fenjie/core/model";
 *
 * const { value, diagnostics } = openPlan({ schemaVersion: "2.0" });
 * console.log(value, diagnostics[0]?.message.en);
 * ```
 *
 * ```text
 * null schemaVersion: version 2.0 cannot be read, only 1.0 and later minor versions of it
 * ```
 */
export function openPlan(json: unknown): Result<Plan | null> {
  const version = readVersion(json);
  if (version === null || (version.major === 1 && version.minor === 0)) return checkPlan(json);

  const read = { path: "schemaVersion", version: version.text, supported };
  if (version.major !== 1) return { value: null, diagnostics: [unsupportedVersion(read, null)] };

  const { plan, dropped } = withoutNewKeys(json);
  const { value, diagnostics } = checkPlan(plan);
  return { value, diagnostics: [newerVersion({ ...read, dropped }, null), ...diagnostics] };
}

/** Checks what a caller says of a document (`meta` of `parse`). Keys it need not have are left out of `value`. */
export function openPlanMeta(json: unknown): Result<PlanMeta | null> {
  const { value, diagnostics } = checkShape(PlanMeta, json);
  return { value, diagnostics };
}

function readVersion(json: unknown): { text: string; major: number; minor: number } | null {
  const text = isObject(json) ? json.schemaVersion : null;
  if (typeof text !== "string") return null;
  const { major, minor } = /^(?<major>\d{1,6})\.(?<minor>\d{1,6})$/u.exec(text)?.groups ?? {};
  return major && minor ? { text, major: Number(major), minor: Number(minor) } : null;
}

function checkPlan(json: unknown): Result<Plan | null> {
  const shape = checkShape(Plan, json);
  const rules = isObject(json) && shape.issues ? checkRules(loosen(json, shape.issues)) : [];
  const diagnostics = [...shape.diagnostics, ...rules];
  return { value: diagnostics.length === 0 ? shape.value : null, diagnostics };
}

/** `issues` is `null` where they were too many to collect. */
interface Shape<T> extends Result<T | null> {
  issues: readonly Issue[] | null;
}

function checkShape<T>(schema: z.ZodType<T>, json: unknown): Shape<T> {
  try {
    const { data, error } = schema.safeParse(json);
    const issues = error?.issues ?? [];
    return { value: data ?? null, issues, diagnostics: describeIssues(json, issues) };
  } catch {
    // More than some hundred thousand faults within one item overflow zod's stack.
    const expected = { en: "fewer faults than can be counted", zh: "可以计数的错误" };
    const found = previewValue(json);
    return { value: null, issues: null, diagnostics: [badValue({ path: "", expected, found }, null)] };
  }
}

/** A copy as 1.0, without the keys that 1.0 does not know; only the objects on the way to them are copied. */
function withoutNewKeys(json: unknown): { plan: unknown; dropped: string[] } {
  const plan: Holder = { ...(json as Holder), schemaVersion: supported };
  const copies = new Set<unknown>([plan]);
  const dropped: string[] = [];
  for (const issue of checkShape(Plan, plan).issues ?? []) {
    if (issue.code !== "unrecognized_keys") continue;
    let holder = plan;
    for (const step of issue.path) {
      if (!copies.has(holder[step])) {
        const original = holder[step];
        holder[step] = Array.isArray(original) ? [...original] : { ...(original as Holder) };
        copies.add(holder[step]);
      }
      holder = holder[step] as Holder;
    }
    for (const key of issue.keys) {
      delete holder[key];
      dropped.push(formatPath([...issue.path, key]));
    }
  }
  return { plan, dropped };
}

type Holder = Record<PropertyKey, unknown>;

const isObject = (json: unknown): json is Holder =>
  typeof json === "object" && json !== null && !Array.isArray(json);

/** What of a plan has the right shape. An unknown key or a broken rule within a value does not spoil it. */
function loosen(json: Holder, issues: readonly Issue[]): LoosePlan {
  const misshapen = issues.filter(({ code }) => code !== "unrecognized_keys" && code !== "custom");
  const keys = new Set(misshapen.map(({ path }) => path[0]));
  const items = new Set(misshapen.map(({ path }) => formatPath(path.slice(0, 2))));

  const list = <T>(name: string, key: "id" | "name"): Item<T>[] | null => {
    const values = json[name];
    if (!Array.isArray(values)) return null;
    return Array.from(values, (value, index) => ({
      key: isObject(value) && typeof value[key] === "string" ? value[key] : null,
      value: items.has(`${name}[${index}]`) ? null : (value as T),
    }));
  };
  const quotedKeys = ["title", "documentNumber", "issuer", "spans"];
  return {
    id: keys.has("id") ? null : (json.id as string),
    goals: list("goals", "id"),
    tasks: list("tasks", "id"),
    officials: list("officials", "name"),
    units: list("units", "name"),
    quoted: quotedKeys.some((key) => keys.has(key)) ? null : (json as unknown as Plan),
  };
}
