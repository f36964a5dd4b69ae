import type { Target } from "@fenjie/core/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fullPlan, minimalPlan } from "../../../core/test/sample-plan.js";
import { inventedPlan } from "../../test/invented-plan.js";
import { twoYears } from "../../test/two-years.js";
import { diffPlans, type PlanDiff } from "./index.js";

const numbers = (tasks: readonly { number: string }[]) => tasks.map(({ number }) => Number(number));

/** A diff in the form in which the edits between the two invented years are known. */
function told({ same, changed, split, merged, added, dropped }: PlanDiff): string[] {
  const pairs = Object.entries({ same, changed, split, merged }).flatMap(([edit, list]) =>
    list.map((pair) => [edit, numbers(pair.before), numbers(pair.after)]),
  );
  return [
    ...pairs,
    ...added.map(({ task }) => ["added", [], [Number(task.number)]]),
    ...dropped.map(({ task }) => ["dropped", [Number(task.number)], []]),
  ].map((each) => JSON.stringify(each));
}

const { before, after, edits } = twoYears();
const diff = diffPlans(before, after);
const changesOf = (number: string) => {
  const pairs = [...diff.changed, ...diff.split, ...diff.merged];
  return pairs.find((pair) => pair.before.some((task) => task.number === number))?.changes ?? [];
};

test("of 33 known edits between two invented years 32 are found", () => {
  const found = told(diff);
  const known = edits.map((edit) => JSON.stringify(edit));

  expect(known).toHaveLength(33);
  // Nos. 24 and 25 were merged, but of 24 hardly a third of the words is left: it counts as dropped.
  expect(known.filter((edit) => !found.includes(edit))).toEqual(['["merged",[24,25],[24]]']);
  expect(found.filter((edit) => !known.includes(edit))).toEqual([
    '["changed",[25],[24]]',
    '["dropped",[24],[]]',
  ]);
});

test("a target is raised or lowered, and its unit of measure stays", () => {
  const directions = changesOf("21").flatMap((change) =>
    change.field === "targets" ? [[change.direction, change.before?.value, change.after?.value]] : [],
  );

  expect(directions).toEqual([
    ["lowered", 4, 2],
    ["raised", 3, 5],
    ["raised", 4500, 5200],
  ]);
});

test("who leads and who answers is compared by name", () => {
  expect(changesOf("3")).toEqual([
    { field: "goal", before: "壮大实体经济", after: "发展现代产业" },
    {
      field: "leaders",
      before: ["沈一鸣", "陆文"],
      after: ["方远"],
      added: ["方远"],
      removed: ["沈一鸣", "陆文"],
    },
  ]);
  expect(changesOf("1")).toContainEqual({
    field: "leadUnits",
    before: ["工信局"],
    after: ["工信局", "科技局"],
    added: ["科技局"],
    removed: [],
  });
});

test("a split is compared as a whole: what moved into a new task has not left", () => {
  expect(changesOf("17").map(({ field }) => field)).toEqual(["text"]);
  expect(diff.split.find(({ before }) => before[0]?.number === "17")?.similarity).toBeGreaterThan(0.95);
});

test("every pair says why", () => {
  const whyOf = (number: string) =>
    [...diff.same, ...diff.changed, ...diff.split, ...diff.merged].find(
      (pair) => pair.before[0]?.number === number,
    )?.why.zh;

  expect(whyOf("11")).toBe("内容相同，同一目标");
  expect(whyOf("28")).toBe("除数字外内容相同，同一目标");
  expect(whyOf("7")).toMatch(/^其内容分见于2项任务，合计相似度\d\d%$/u);
  expect(whyOf("8")).toMatch(/^其内容来自2项任务，合计相似度\d+%$/u);
  expect(diff.added[0]?.why.en).toBe("no other task is 50% alike and still free");
});

test("a plan is the same as itself, whatever its numbers", () => {
  for (const plan of [before, fullPlan()]) {
    const moved = structuredClone(plan);
    moved.tasks.reverse();
    for (const [index, task] of moved.tasks.entries()) task.number = String(index + 1);
    const { same, ...others } = diffPlans(plan, moved);

    expect(same).toHaveLength(plan.tasks.length);
    expect(Object.values(others).flat()).toEqual([]);
  }
});

test("equal texts stay under their goal", () => {
  const plan = (...goals: string[]) =>
    inventedPlan(
      "plan",
      goals.map((goal) => [goal, "加强安全生产"]),
    );
  const { same } = diffPlans(plan("甲", "乙"), plan("乙", "甲"));

  expect(same.map(({ before, after }) => [numbers(before), numbers(after)])).toEqual([
    [[1], [2]],
    [[2], [1]],
  ]);
});

test("a deadline is earlier or later in its own year", () => {
  const withDeadline = (year: number, text: string, date: string | null) => {
    const plan = inventedPlan("plan", [["目标", "建成新馆"]], { year });
    for (const task of plan.tasks) task.deadline = { text, date };
    return plan;
  };
  const direction = (...[text, date]: [string, string | null]) =>
    diffPlans(withDeadline(2023, "6月底前", "2023-06-30"), withDeadline(2024, text, date)).changed.map(
      ({ changes }) => changes.map((change) => ("direction" in change ? change.direction : change.field)),
    );

  expect(direction("6月底前", "2024-06-30")).toEqual([]);
  expect(direction("3月底前", "2024-03-31")).toEqual([["earlier"]]);
  expect(direction("年内", "2024-12-31")).toEqual([["later"]]);
  expect(direction("持续推进", null)).toEqual([["restated"]]);
});

test("a target with another comparator or condition is restated", () => {
  const edited = (edit: (target: Target) => void) => {
    const plan = fullPlan();
    for (const target of plan.tasks[0]?.targets ?? []) edit(target);
    return diffPlans(fullPlan(), plan).changed.flatMap(({ changes }) =>
      changes.map((change) => ("direction" in change ? change.direction : change.field)),
    );
  };

  expect(
    edited((target) => {
      target.comparator = "=";
    }),
  ).toEqual(["restated"]);
  expect(
    edited((target) => {
      target.thresholds = [];
    }),
  ).toEqual(["restated"]);
  expect(
    edited((target) => {
      target.value = 5;
    }),
  ).toEqual(["raised"]);
  expect(
    edited((target) => {
      target.unitText = "户";
    }),
  ).toEqual(["dropped", "added"]);
  expect(
    edited((target) => {
      target.indicatorKey = "key";
    }),
  ).toEqual([]);
});

test("an empty plan makes all tasks added or dropped", () => {
  expect(diffPlans(minimalPlan(), before).added).toHaveLength(30);
  expect(diffPlans(before, minimalPlan()).dropped).toHaveLength(30);
});

test("every task of both plans is told once", () => {
  const text = fc.string({ unit: fc.constantFrom(..."甲乙丙丁1，"), minLength: 1, maxLength: 10 });
  const plan = fc.array(text, { maxLength: 7 }).map((texts) =>
    inventedPlan(
      "plan",
      texts.map((each) => ["目标", each]),
    ),
  );
  fc.assert(
    fc.property(plan, plan, (a, b) => {
      const { same, changed, split, merged, added, dropped } = diffPlans(a, b);
      const pairs = [...same, ...changed, ...split, ...merged];
      const told = {
        before: [...pairs.flatMap((pair) => pair.before), ...dropped.map(({ task }) => task)],
        after: [...pairs.flatMap((pair) => pair.after), ...added.map(({ task }) => task)],
      };

      expect(numbers(told.before).sort()).toEqual(numbers(a.tasks).sort());
      expect(numbers(told.after).sort()).toEqual(numbers(b.tasks).sort());
    }),
  );
});

test("the same plans give the same answer", () => {
  expect(JSON.stringify(diffPlans(before, after))).toBe(JSON.stringify(diff));
});
