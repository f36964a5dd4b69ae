import { expect, test } from "vitest";
import { parse } from "./index.js";
import { planMatchers } from "./testing.js";

expect.extend(planMatchers);

const table = `| 序号 | 目标名称 | 工作内容 | 分管领导 | 牵头单位 |
|---|---|---|---|---|
| 1 | 学有所教 | 新建学校3所。 | 王岚 | 教育局 |
| 2 | 学有所教 | 改造校舍2万平方米。 | 王岚 | 住建局 |
`;

test("a parsed plan is valid and quotes its document", async () => {
  const result = await parse(table);

  expect(result.plan).toBeValidPlan();
  expect(result).toRoundTrip();
  expect({ tasks: [] }).not.toBeValidPlan();
});

test("a failure names every fault with its place", async () => {
  const { plan } = await parse(table);
  const faulty = {
    ...plan,
    year: "2024",
    tasks: plan?.tasks.map((task) => ({ ...task, leaders: ["李峰"] })),
  };

  expect(() => expect(faulty).toBeValidPlan()).toThrowErrorMatchingInlineSnapshot(`
    [Error: expected a valid plan, but found 3 faults:
      year: expected a number, found "2024"  (plan/wrong-type)
      tasks[0].leaders[0]: “李峰” is not in officials  (plan/unknown-name)
      tasks[1].leaders[0]: “李峰” is not in officials  (plan/unknown-name)]
  `);
});

test("a value that its spans do not give back is shown beside what they give", async () => {
  const { plan, ...rest } = await parse(table);
  const tasks = plan?.tasks.map((task, index) => (index === 0 ? { ...task, text: "新建学校5所。" } : task));
  const edited = { ...rest, plan: plan && { ...plan, tasks: tasks ?? [] } };

  expect(() => expect(edited).toRoundTrip()).toThrowErrorMatchingInlineSnapshot(`
    [Error: expected every value to quote the document, but 1 value does not:
      plan/1 text: 新建学校5所。 ≠ 新建学校3所。]
  `);
});

test("a document without a breakdown fails with what the parser said", async () => {
  const result = await parse("今天天气很好。\n");

  expect(() => expect(result).toRoundTrip()).toThrow(/there is no plan\n {2}.*not-a-breakdown/u);
});
