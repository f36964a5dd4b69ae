import type { Plan } from "@fenjie/core";
import type { Translation } from "../../src/translation.js";
import { jsonFile, type PublishedFile } from "../published-file.js";

/** `sources/<id>/en.json`: the translated texts alone. */
export type KeptTranslation = Omit<Translation, "planId" | "language" | "notice">;

const notice =
  "Unofficial translation, to help readers find their way. The Chinese text alone is authoritative. Numbers are kept; 万 and 亿 are multiplied out.";

/** The translation as published: marked as what it is, and in the plan's order. */
export function translationFile(plan: Plan, kept: KeptTranslation): PublishedFile {
  const { method, title, goals, tasks, units, officials } = kept;
  const translation: Translation = {
    planId: plan.id,
    language: "en",
    notice,
    method,
    title,
    goals: inOrder(
      goals,
      plan.goals.map(({ id }) => id),
    ),
    tasks: inOrder(
      tasks,
      plan.tasks.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]),
    ),
    units: inOrder(
      units,
      plan.units.map(({ name }) => name),
    ),
    officials: inOrder(
      officials,
      plan.officials.map(({ name }) => name),
    ),
  };
  return jsonFile(`json/${plan.id}.en.json`, translation);
}

/** The same entries in the order of `keys`, any others after them. */
function inOrder(entries: Readonly<Record<string, string>>, keys: readonly string[]): Record<string, string> {
  const known = keys.flatMap((key) => (key in entries ? [[key, entries[key]] as const] : []));
  return { ...Object.fromEntries(known), ...entries } as Record<string, string>;
}
