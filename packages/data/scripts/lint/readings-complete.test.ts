import { expect, test } from "vitest";
import { problemsAfter } from "../../test/invented.js";
import { readingsComplete } from "./readings-complete.js";

test("a name without a reading is found", async () => {
  const problems = await problemsAfter(readingsComplete, (plan) => {
    for (const official of plan.officials) if (official.name === "王岚") official.name = "王兰";
  });

  expect(problems).toEqual([{ place: "qinghe-2024.pinyin: 王兰", message: "it has no reading" }]);
});

test("a reading that leaves out a character is found", async () => {
  const problems = await problemsAfter(readingsComplete, (_, { plans: [plan] }) => {
    for (const reading of plan?.readings.names ?? []) {
      if (reading.name === "教育局") reading.pinyin = "jiao yu";
    }
  });

  expect(problems).toEqual([
    { place: "qinghe-2024.pinyin: 教育局", message: '"jiao yu" has not one syllable for each character' },
  ]);
});
