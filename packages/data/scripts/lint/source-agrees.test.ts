import { expect, test } from "vitest";
import { problemsAfter } from "../../test/invented.js";
import { sourceAgrees } from "./source-agrees.js";

test("a document of another year than its source.json says is found", async () => {
  const problems = await problemsAfter(sourceAgrees, (plan) => {
    plan.year = 2023;
  });

  expect(problems).toEqual([
    { place: "sources/qinghe-2024/source.json: year", message: "2024, but the plan has 2023" },
  ]);
});
