import { expect, test } from "vitest";
import { problemsAfter } from "../../test/invented.js";
import { countsEqualIndex } from "./counts-equal-index.js";

test("a count that the index has wrong is found", async () => {
  const problems = await problemsAfter(countsEqualIndex, ({ goals }) => void goals.pop());

  expect(problems.map(({ place }) => place)).toEqual(["index: qinghe-2024 › counts"]);
});
