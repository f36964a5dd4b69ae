import { expect, test } from "vitest";
import * as data from "./index.js";

test("these are the public names", () => {
  expect(Object.keys(data).sort()).toEqual(["loadPlan", "plans"]);
});

test("the list says how much there is in a plan, and the plan has it", async () => {
  for (const { id, title, counts } of data.plans) {
    const plan = await data.loadPlan(id);

    expect([plan.id, plan.title, plan.tasks.length]).toEqual([id, title, counts.tasks]);
  }
});

test("a plan that does not exist is refused with the names of those that do", async () => {
  const missing = data.loadPlan("toString" as data.PlanId);

  const ids = data.plans.map(({ id }) => id).join(", ");

  await expect(missing).rejects.toThrow(new RangeError(`there is no plan "toString"; there is: ${ids}`));
});
