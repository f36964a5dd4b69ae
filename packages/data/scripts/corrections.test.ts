import { expect, test } from "vitest";
import { inventedSource } from "../test/invented.js";
import { type Correction, checkPlans, correct } from "./corrections.js";
import { Fault } from "./fault.js";
import { parseSource } from "./parse.js";

const { plan } = await parseSource(inventedSource);

const correction: Correction = {
  plan: "qinghe-2024",
  field: ["tasks", "qinghe-2024/3", "parts", "qinghe-2024/3.2", "text"],
  old: "优化公交线路。",
  new: "优化公交线路2条。",
  reason: { en: "The number is lost in the copy.", zh: "副本脱漏数字。" },
  evidence: "青政发〔2024〕1号",
};

test("a correction changes the value it names, in a copy", () => {
  const { value } = correct(plan, [correction]);

  expect(value.tasks[2]?.parts[1]?.text).toBe("优化公交线路2条。");
  expect(plan.tasks[2]?.parts[1]?.text).toBe("优化公交线路。");
});

test("the plan's diagnostics say what was corrected, why and on what evidence", () => {
  const { plan: _, ...data } = correction;

  expect(correct(plan, [correction]).diagnostics).toEqual([
    {
      code: "data/corrected",
      severity: "info",
      message: {
        en: 'tasks › qinghe-2024/3 › parts › qinghe-2024/3.2 › text was corrected: "优化公交线路。" → "优化公交线路2条。" (The number is lost in the copy.)',
        zh: 'tasks › qinghe-2024/3 › parts › qinghe-2024/3.2 › text 已订正："优化公交线路。" → "优化公交线路2条。"（副本脱漏数字。）',
      },
      span: null,
      data,
      fix: null,
    },
  ]);
});

test("a member of a list is found by its name too, and a list is one value", () => {
  const kind = { ...correction, field: ["units", "柳溪镇", "kind"], old: "area", new: "organization" };
  const leaders = {
    ...correction,
    field: ["tasks", "qinghe-2024/1", "leaders"],
    old: ["王岚"],
    new: ["陈立夏"],
  };
  const { value } = correct(plan, [kind, leaders]);

  expect(value.units.find(({ name }) => name === "柳溪镇")?.kind).toBe("organization");
  expect(value.tasks[0]?.leaders).toEqual(["陈立夏"]);
});

test("a correction for another plan is left alone, but its plan has to exist", () => {
  const other = { ...correction, plan: "baihe-2024" };

  expect(correct(plan, [other])).toEqual({ value: plan, diagnostics: [] });
  expect(() => checkPlans([other], ["qinghe-2024"])).toThrow(
    new Fault('corrections: there is no plan "baihe-2024"'),
  );
});

test("a correction of a value that is now another one is refused", () => {
  expect(() => correct(plan, [{ ...correction, old: "优化线路。" }])).toThrow(
    /is "优化公交线路。", not what/u,
  );
});

test.each([[["tasks", "qinghe-2024/9", "text"]], [["tasks", "qinghe-2024/1", "colour"]], [[]]])(
  "a correction of %j, which is nowhere, is refused",
  (field) => {
    expect(() => correct(plan, [{ ...correction, field }])).toThrow(/^corrections: qinghe-2024 has no/u);
  },
);
