import { expect, test } from "vitest";
import { problemsAfter } from "../../test/invented.js";
import { partsUnion } from "./parts-union.js";

test("a task that names others than its parts is found", async () => {
  const problems = await problemsAfter(partsUnion, ({ tasks }) => void tasks[2]?.leaders.reverse());

  expect(problems).toEqual([
    { place: "qinghe-2024: qinghe-2024/3 › leaders", message: "it should be 陈立夏, 王岚" },
  ]);
});
