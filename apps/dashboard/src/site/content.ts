/** What the pages show: the published plan with its source, translation and roster. Read at build time. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Diagnostic, Plan } from "@fenjie/core";
import type { Translation } from "@fenjie/data";
import { plan } from "@fenjie/data/wujin-2023";
import { createRegistry, planEntries, type Roster, resolveUnit, rosterEntries } from "@fenjie/sdk";

export type Task = Plan["tasks"][number];

export { plan };

const { resolve } = createRequire(import.meta.url);
const json = (name: string) => JSON.parse(readFileSync(resolve(`@fenjie/data/${name}`), "utf8"));

export const translation: Translation = json(`${plan.id}.en.json`);
export const diagnostics: Diagnostic[] = json(`${plan.id}.diagnostics.json`);
export const roster: Roster & { note: { en: string; zh: string } } = json("rosters/320412-2023.json");

/** The text that every span of the plan points into. */
export const sourceText = readFileSync(resolve(`@fenjie/data/${plan.id}.source.txt`), "utf8");

/** Every unit that has a page: those the roster lists and those the plan names, collectives left out. */
export const registry = createRegistry([...rosterEntries(roster), ...planEntries(plan)]);
export const jurisdiction = plan.jurisdiction?.code ?? null;

/** The path of a unit's page; `null` for a collective, which is no unit. */
export function unitPath(printed: string): string | null {
  const answer = resolveUnit(printed, registry, { jurisdiction });
  return answer.kind === "unit" ? `u/${answer.unit.name}/` : null;
}

export const taskPath = (task: Pick<Task, "id">): string => `t/${task.id.split("/")[1]}/`;
export const officialPath = (name: string): string => `l/${name}/`;

/** The first and last place of a task in the source. */
export function extentOf(task: Task): [start: number, end: number] {
  const { number, text, leaders, leadUnits, responsibleUnits, deadline } = task.spans;
  const parts = task.parts.flatMap(({ spans }) => [
    ...spans.text,
    ...spans.leaders,
    ...spans.leadUnits,
    ...spans.responsibleUnits,
  ]);
  const all = [number, deadline, ...text, ...leaders, ...leadUnits, ...responsibleUnits, ...parts];
  const known = all.filter((span) => span !== null);
  return [Math.min(...known.map(([start]) => start)), Math.max(...known.map(([, end]) => end))];
}

/** The line of the source, counted from one. */
export const lineAt = (offset: number): number => sourceText.slice(0, offset).split("\n").length;

/** The task in whose row something in the source stands. */
export const taskAt = (offset: number): Task | undefined =>
  plan.tasks.find((task) => {
    const [start, end] = extentOf(task);
    return start <= offset && offset < end;
  });
