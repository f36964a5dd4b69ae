import { loadPlan, type Plan, type PlanId, plans } from "@fenjie/data";
import same, { plan } from "@fenjie/data/wujin-2023";

if (plan.tasks.length !== 86 || same !== plan) throw new Error("the module is not the plan");
for (const { id, counts } of plans) {
  const known: PlanId = id;
  const loaded: Plan = await loadPlan(known);
  if (loaded.tasks.length !== counts.tasks) throw new Error(`loadPlan gives another plan than ${id}`);
}

// @ts-expect-error: the types are known, not `any`
plan.tasks[0]?.colour;
// @ts-expect-error: the ids are known
loadPlan("nowhere-1999").catch(() => {});
