import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "@fenjie/core";
import { planMatchers } from "@fenjie/core/testing";
import { loadPlan, plans } from "@fenjie/data";
import { expect, test } from "vitest";

expect.extend(planMatchers);

// A file of your own: put its name here.
const ours = new URL("files/qinghe-2024.json", import.meta.url);

test.each(plans)("the published plan $id is valid", async ({ id }) => {
  expect(await loadPlan(id)).toBeValidPlan();
});

test("our plan is valid", async () => {
  expect(JSON.parse(await readFile(ours, "utf8"))).toBeValidPlan();
});

test("our document gives our plan, and every value in it is quoted from the document", async () => {
  const document = await readFile(new URL("files/qinghe-2024.md", import.meta.url));
  const result = await parse(document, { name: "table.md", meta: { id: "qinghe-2024" } });

  expect(result).toRoundTrip();
  expect(result.plan).toEqual(JSON.parse(await readFile(ours, "utf8")));
});

test("the source of a published plan is read without a value lost", async () => {
  const source = fileURLToPath(import.meta.resolve("@fenjie/data/sources/wujin-2023/source.txt"));

  expect(await parse(await readFile(source))).toRoundTrip();
});

// What a failing file looks like: every fault at once, with its place.
test("a faulty plan is refused with the place of every fault", async () => {
  const plan = JSON.parse(await readFile(ours, "utf8"));
  plan.year = "2024";
  plan.tasks[0].leadUnits = ["教委"];
  plan.tasks[1].targets[0].comparator = "≥";
  delete plan.tasks[2].deadline;

  expect(() => expect(plan).toBeValidPlan()).toThrowErrorMatchingInlineSnapshot(`
    [Error: expected a valid plan, but found 4 faults:
      year: expected a number, found "2024"  (plan/wrong-type)
      tasks[1].targets[0].comparator: expected one of "=", ">=", ">", "<=", "<", "~", "between", found "≥"  (plan/bad-value)
      tasks[2].deadline: the key is missing  (plan/missing-key)
      tasks[0].leadUnits[0]: “教委” is not in units  (plan/unknown-name)]
  `);
});

test("a plan that says what its document does not is refused with the value", async () => {
  const document = await readFile(new URL("files/qinghe-2024.md", import.meta.url));
  const result = await parse(document, { name: "table.md" });
  result.plan?.tasks[2]?.leadUnits.splice(0, 1, "财政局");

  expect(() => expect(result).toRoundTrip()).toThrowErrorMatchingInlineSnapshot(`
    [Error: expected every value to quote the document, but 1 value does not:
      plan-2024/3 leadUnits: 财政局 ≠ 民政局]
  `);
});
