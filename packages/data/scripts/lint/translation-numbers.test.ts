import { expect, test } from "vitest";
import { problemsAfter } from "../../test/invented.js";
import { translationNumbers } from "./translation-numbers.js";

const after = (chinese: string, english: string) =>
  problemsAfter(translationNumbers, ({ tasks: [task] }, { plans: [plan] }) => {
    if (task) task.text = chinese;
    (plan?.translation?.tasks as Record<string, string>)["qinghe-2024/1"] = english;
  });

test.each([
  ["增加学位1.2万个", "Add 12,000 school places."],
  ["总投资358亿元、8000万美元", "35.8 billion yuan and 80 million dollars"],
  ["总投资35.8亿元", "a total of 3.58 billion yuan"],
  ["两期共2个", "2 of them in two phases"],
  ["PM2.5、2.0版", "PM2.5, version 2.0"],
])("%s is “%s”", async (chinese, english) => {
  expect(await after(chinese, english)).toEqual([]);
});

test("a number that is lost, or other, or added, is found", async () => {
  expect(await after("建成3所，改造5所", "Build 3 and renovate 6, at 1 place.")).toEqual([
    { place: "qinghe-2024.en: qinghe-2024/1", message: "the numbers are 1, 3, 6 and should be 3, 5" },
  ]);
});
