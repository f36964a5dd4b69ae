import { openPlan } from "@fenjie/core/model";
import { expect, test } from "vitest";
import published from "../../../data/json/wujin-2023.json" with { type: "json" };
import { targetText } from "./target-text.js";

const asked = { comparator: ">=", value: 5500, valueMax: null, unitText: "亩", scaledFrom: null } as const;

test("the relation stands as a sign and in words, the unit of measure in Chinese", () => {
  expect(targetText(asked)).toEqual({
    amount: { en: "≥ 5,500 亩", zh: "≥ 5500亩" },
    relation: { en: "at least", zh: "不少于" },
  });
});

test("in Chinese a scaled number stays as printed", () => {
  const scaled = {
    ...asked,
    comparator: "=",
    value: 35_800_000_000,
    unitText: "元",
    scaledFrom: "358亿",
  } as const;

  expect(targetText(scaled).amount).toEqual({ en: "= 35,800,000,000 元", zh: "= 358亿元" });
});

test("a range needs no sign, and a per cent sign no space", () => {
  const range = { ...asked, comparator: "between", value: 5.5, valueMax: 6, unitText: "%" } as const;

  expect(targetText(range)).toEqual({
    amount: { en: "5.5–6%", zh: "5.5–6%" },
    relation: { en: "between", zh: "介于" },
  });
});

test("a number without a unit of measure stands alone", () => {
  expect(targetText({ ...asked, comparator: "~", value: 3, unitText: null }).amount.en).toBe("≈ 3");
});

test("every target of the published plan has its words", () => {
  const targets = openPlan(published).value?.tasks.flatMap((task) => task.targets) ?? [];

  expect(targets.length).toBeGreaterThan(0);
  for (const target of targets) {
    const { amount, relation } = targetText(target);
    expect(amount.zh, target.quote).toMatch(/\d/u);
    expect(relation.en, target.quote).not.toBe(target.comparator === "between" ? "" : target.comparator);
  }
});
