import { expect, test } from "vitest";
import { problemsAfter } from "../../test/invented.js";
import { idsInOrder } from "./ids-in-order.js";

test("tasks out of printed order are found", async () => {
  const problems = await problemsAfter(idsInOrder, ({ tasks }) => void tasks.reverse());

  expect(problems.map(({ place }) => place)).toEqual([
    "qinghe-2024: qinghe-2024/2",
    "qinghe-2024: qinghe-2024/1",
  ]);
});

test("an id used twice, one of another plan, a goal and a part out of turn are found", async () => {
  const problems = await problemsAfter(idsInOrder, ({ goals: [goal], tasks: [first, second, third] }) => {
    if (goal) goal.id = "g7";
    if (first && second) first.id = second.id;
    if (third) third.id = "baihe-2024/3";
  });

  expect(problems.map(({ message }) => message)).toEqual([
    "goal 1 is not g1",
    "this id is not the only one",
    "it does not begin with qinghe-2024/",
    "part 1 is not baihe-2024/3.1",
    "part 2 is not baihe-2024/3.2",
  ]);
});
