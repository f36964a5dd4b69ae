import { expect, test } from "vitest";
import { problemsAfter } from "../../test/invented.js";
import { namesKnown } from "./names-known.js";

test("a name that is not listed, and one that no task names, are found", async () => {
  const problems = await problemsAfter(namesKnown, ({ units }) => {
    for (const unit of units) if (unit.name === "住建局") unit.name = "城建局";
  });

  expect(problems).toEqual([
    { place: "qinghe-2024: tasks › qinghe-2024/1 › leadUnits", message: '"住建局" is not listed' },
    { place: "qinghe-2024", message: '"城建局" is listed, but no task names it' },
  ]);
});
