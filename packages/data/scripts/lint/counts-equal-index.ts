import { countPlan } from "../counts.js";
import type { Linter } from "./linter.js";

export const countsEqualIndex: Linter = {
  name: "counts-equal-index",
  description: "The index says of each plan what the plan says itself: id, title, year, place and counts.",
  *check({ index, plans }) {
    for (const { plan, diagnostics } of plans) {
      const { id, title, year, jurisdiction } = plan;
      const due = { id, title, year, jurisdiction, counts: countPlan(plan, diagnostics) };
      const entry = index.plans.find((each) => each.id === id);
      for (const [key, value] of Object.entries(due)) {
        const found = JSON.stringify(entry?.[key as keyof typeof due]);
        if (found === JSON.stringify(value)) continue;
        yield { place: `index: ${id} › ${key}`, message: `${found} should be ${JSON.stringify(value)}` };
      }
    }
  },
};
