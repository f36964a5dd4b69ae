import type { Diagnostic, Plan } from "@fenjie/core";
import type { PlanCounts } from "../src/plan-entry.js";

/** Counts what a plan holds. */
export function countPlan(plan: Plan, diagnostics: readonly Diagnostic[]): PlanCounts {
  const items = plan.tasks.flatMap((task) => (task.parts.length === 0 ? [task] : task.parts));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const severe = (severity: string) => diagnostics.filter((one) => one.severity === severity).length;
  return {
    goals: plan.goals.length,
    tasks: plan.tasks.length,
    parts: sum(plan.tasks.map(({ parts }) => parts.length)),
    workItems: items.length,
    officials: plan.officials.length,
    units: plan.units.length,
    leaderAssignments: sum(items.map(({ leaders }) => leaders.length)),
    leadUnitAssignments: sum(items.map(({ leadUnits }) => leadUnits.length)),
    responsibleUnitAssignments: sum(items.map(({ responsibleUnits }) => responsibleUnits.length)),
    targets: sum(plan.tasks.map(({ targets }) => targets.length)),
    diagnostics: { error: severe("error"), warning: severe("warning"), info: severe("info") },
  };
}
