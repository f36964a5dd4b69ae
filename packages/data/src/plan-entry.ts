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
  parts: number;
  /** Parts, and tasks without parts: every piece of work once. Assignments are counted over these. */
  workItems: number;
  officials: number;
  units: number;
  leaderAssignments: number;
  leadUnitAssignments: number;
  responsibleUnitAssignments: number;
  targets: number;
  diagnostics: { error: number; warning: number; info: number };
}
