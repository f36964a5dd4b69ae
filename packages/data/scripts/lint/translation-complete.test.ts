import { expect, test } from "vitest";
import { problemsAfter } from "../../test/invented.js";
import { translationComplete } from "./translation-complete.js";

test("a part without translation, and a translation of nothing, are found", async () => {
  const problems = await problemsAfter(translationComplete, (_, { plans: [plan] }) => {
    const tasks = plan?.translation?.tasks as Record<string, string>;
    delete tasks["qinghe-2024/3.2"];
    tasks["qinghe-2024/4"] = "Plant trees.";
  });

  expect(problems).toEqual([
    { place: "qinghe-2024.en: tasks", message: "qinghe-2024/3.2 is missing" },
    { place: "qinghe-2024.en: tasks", message: "the plan has no qinghe-2024/4" },
    { place: "qinghe-2024.en: tasks", message: "the entries are not in the plan's order" },
  ]);
});

test("a plan need not be translated", async () => {
  const problems = await problemsAfter(translationComplete, (_, { plans: [plan] }) => {
    if (plan) plan.translation = null;
  });

  expect(problems).toEqual([]);
});
