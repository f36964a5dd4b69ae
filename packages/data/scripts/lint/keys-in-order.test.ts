import { expect, test } from "vitest";
import { problemsAfter } from "../../test/invented.js";
import { keysInOrder } from "./keys-in-order.js";

test("keys in another order are found, at the top and below", async () => {
  const problems = await problemsAfter(keysInOrder, (plan, { plans: [published] }) => {
    const { title, ...others } = plan;
    const goals = plan.goals.map(({ name, ...goal }) => ({ ...goal, name }));
    if (published) published.plan = { ...others, goals, title };
  });

  expect(problems).toEqual([
    { place: "qinghe-2024: goals", message: "keys below it are not in the schema's order" },
    { place: "qinghe-2024", message: "its keys are not in the schema's order" },
  ]);
});

test("what the schema does not allow is found", async () => {
  const problems = await problemsAfter(keysInOrder, (plan) => {
    plan.year = 24;
  });

  expect(problems).toEqual([{ place: "qinghe-2024", message: "year: expected 1949 or more, found 24" }]);
});
