import { expect, test } from "vitest";
import { problemsAfter } from "../../test/invented.js";
import { spansQuoteText } from "./spans-quote-text.js";

test("a text that is not what its span quotes is found", async () => {
  const problems = await problemsAfter(spansQuoteText, ({ tasks: [task] }) => {
    if (task) task.text = task.text.replace("城南", "城北");
  });

  expect(problems).toEqual([
    {
      place: "qinghe-2024: tasks › qinghe-2024/1 › text",
      message:
        'the value is "推进城北学校建设，增加学位1.2万个以上。", its spans quote "推进城南学校建设，增加学位1.2万个以上。"',
    },
  ]);
});

test("a name in the wrong place is found, wherever it is named", async () => {
  const problems = await problemsAfter(spansQuoteText, ({ tasks }) => {
    const spans = tasks[2]?.parts[1]?.spans;
    if (spans) spans.leaders = [[0, 3]];
  });

  expect(problems.map(({ place }) => place)).toEqual([
    "qinghe-2024: tasks › qinghe-2024/3 › parts › qinghe-2024/3.2 › leaders",
  ]);
});

test("reported noise inside a value, and a corrected value, are no fault", async () => {
  const noise = await problemsAfter(spansQuoteText, ({ tasks: [task] }, { plans: [plan] }) => {
    const [start = 0] = task?.spans.text[0] ?? [];
    if (task) task.text = task.text.slice(2);
    Object.assign(plan ?? {}, {
      diagnostics: [{ code: "noise/page-number", span: [start, start + 2], data: {} }],
    });
  });
  const corrected = await problemsAfter(spansQuoteText, ({ tasks: [task] }, { plans: [plan] }) => {
    if (task) task.text = "改过的内容。";
    const field = ["tasks", "qinghe-2024/1", "text"];
    Object.assign(plan ?? {}, { diagnostics: [{ code: "data/corrected", span: null, data: { field } }] });
  });

  expect([...noise, ...corrected]).toEqual([]);
});
