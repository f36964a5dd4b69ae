import type { Plan } from "@fenjie/core";

/** What a list of plans says of one. */
export interface PlanEntry {
  id: string;
  title: string | null;
  year: number | null;
  jurisdiction: Plan["jurisdiction"];
  counts: PlanCounts;
}

/** How much there is in a plan. */
export interface PlanCounts {
  goals: number;
  tasks: number;
  /** Parts of the tasks that split. */
  parts: number;
  /** Parts, and tasks without parts: every piece of work once. Assignments are counted over these. */
  workItems: number;
  officials: number;
  /** Collectives such as 各镇、街道 among them. */
  units: number;
  leaderAssignments: number;
  leadUnitAssignments: number;
  responsibleUnitAssignments: number;
  targets: number;
  /** What was noticed while reading, by severity. */
  diagnostics: { error: number; warning: number; info: number };
}
