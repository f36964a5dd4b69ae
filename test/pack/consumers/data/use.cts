import data = require("@fenjie/data");

import same, { plan } from "@fenjie/data/wujin-2023";

import json = require("@fenjie/data/wujin-2023.json");

async function main(): Promise<void> {
  if (plan.tasks.length !== 86 || same !== plan) throw new Error("the module is not the plan");
  const text: string | undefined = json.tasks[0]?.text;
  if (text !== plan.tasks[0]?.text) throw new Error("the JSON is not the plan");
  for (const { id, counts } of data.plans) {
    const known: data.PlanId = id;
    const loaded: data.Plan = await data.loadPlan(known);
    if (loaded.tasks.length !== counts.tasks) throw new Error(`loadPlan gives another plan than ${id}`);
  }

  // @ts-expect-error: the types are known, not `any`
  plan.tasks[0]?.colour;
  // @ts-expect-error: the ids are known
  data.loadPlan("nowhere-1999").catch(() => {});
}
main();
