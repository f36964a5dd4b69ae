import type { Plan } from "@fenjie/core";

/** What a list of plans says of one. */
export interface PlanEntry {
  /** "wujin-2023": what `loadPlan` takes. */
  id: string;
  /** As printed; `null` where there is none. */
  title: string | null;
  /** The year the plan is for; `null` where nothing says it. */
  year: number | null;
  /** The place and level of government it is for; `null` where neither is known. */
  jurisdiction: Plan["jurisdiction"];
  /** How much there is in it. */
  counts: PlanCounts;
}

/** How much there is in a plan. */
export interface PlanCounts {
  /** Goals at every depth. */
  goals: number;
  /** Numbered tasks. */
  tasks: number;
  /** Parts of the tasks that split. */
  parts: number;
  /** Parts, and tasks without parts: every piece of work once. Assignments are counted over these. */
  workItems: number;
  /** People named in charge of tasks. */
  officials: number;
  /** Collectives such as 各镇、街道 among them. */
  units: number;
  /** How often an official stands under a work item. */
  leaderAssignments: number;
  /** How often a unit leads a work item. */
  leadUnitAssignments: number;
  /** How often a unit answers for a work item. */
  responsibleUnitAssignments: number;
  /** Numbers the tasks commit to. */
  targets: number;
  /** What was noticed while reading, by severity. */
  diagnostics: { error: number; warning: number; info: number };
}
