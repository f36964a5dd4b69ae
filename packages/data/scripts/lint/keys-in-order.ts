import { openPlan } from "@fenjie/core/model";
import type { Linter } from "./linter.js";

export const keysInOrder: Linter = {
  name: "keys-in-order",
  description: "Every plan agrees with the schema and has its keys in the schema's order.",
  *check({ plans }) {
    for (const { id, plan } of plans) {
      const { value, diagnostics } = openPlan(plan);
      for (const { message } of diagnostics) yield { place: id, message: message.en };
      if (value === null) continue;
      for (const key of Object.keys(value) as (keyof typeof value)[]) {
        if (JSON.stringify(plan[key]) === JSON.stringify(value[key])) continue;
        yield { place: `${id}: ${key}`, message: "keys below it are not in the schema's order" };
      }
      if (Object.keys(plan).join() !== Object.keys(value).join()) {
        yield { place: id, message: "its keys are not in the schema's order" };
      }
    }
  },
};
