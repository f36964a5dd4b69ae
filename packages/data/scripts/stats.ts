/** Prints how much there is in each plan: `npm run data:stats`. */
import { runScript } from "./fault.js";
import { type PublishedPlan, readPublished } from "./lint/published.js";
import { quotedValues } from "./lint/values.js";
import { packageRoot } from "./regenerate.js";

await runScript(async () => {
  const { index, plans } = await readPublished(packageRoot);
  for (const { id, title, counts } of index.plans) {
    const { error, warning, info } = counts.diagnostics;
    const assignments =
      counts.leaderAssignments + counts.leadUnitAssignments + counts.responsibleUnitAssignments;
    const rows: [count: number | string, what: string][] = [
      [counts.goals, "goals"],
      [counts.tasks, "tasks"],
      [counts.parts, "parts of tasks"],
      [counts.workItems, "work items: parts, and tasks without parts"],
      [counts.officials, "officials"],
      [counts.units, "units"],
      [assignments, "assignments, of which"],
      [counts.leaderAssignments, "  to officials in charge"],
      [counts.leadUnitAssignments, "  to lead units"],
      [counts.responsibleUnitAssignments, "  to responsible units"],
      [counts.targets, "targets"],
      [error + warning + info, `diagnostics: ${error} errors, ${warning} warnings, ${info} notes`],
      ...plans
        .filter((plan) => plan.id === id)
        .map((plan) => [coverage(plan), "of the document's characters stand in a value"] as [string, string]),
    ];
    console.log([id, title ?? ""].join("  "));
    for (const [count, what] of rows) console.log(`${String(count).padStart(8)}  ${what}`);
  }
});

/** The share of a document's characters, white space apart, that some value quotes: "97.1 %". */
function coverage({ plan, text }: PublishedPlan): string {
  const quoted = new Set<number>();
  for (const { spans } of quotedValues(plan)) {
    for (const [start, end] of spans) for (let at = start; at < end; at++) quoted.add(at);
  }
  const characters = [...text.matchAll(/\S/gu)].map(({ index }) => index);
  const share = characters.filter((at) => quoted.has(at)).length / characters.length;
  return `${(share * 100).toFixed(1)} %`;
}
