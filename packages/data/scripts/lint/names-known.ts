import type { Linter } from "./linter.js";
import { itemsOf } from "./values.js";

export const namesKnown: Linter = {
  name: "names-known",
  description:
    "Every name in a task is a unit or official of the plan, and each of those is named in a task.",
  *check({ plans }) {
    for (const { id, plan } of plans) {
      const officials = new Set(plan.officials.map(({ name }) => name));
      const units = new Set(plan.units.map(({ name }) => name));
      const lists = { leaders: officials, leadUnits: units, responsibleUnits: units };
      const named = new Set<string>();
      for (const { path, item } of itemsOf(plan)) {
        for (const [key, known] of Object.entries(lists) as [keyof typeof lists, Set<string>][]) {
          for (const name of item[key]) {
            named.add(name);
            if (known.has(name)) continue;
            yield { place: `${id}: ${[...path, key].join(" › ")}`, message: `"${name}" is not listed` };
          }
        }
      }
      for (const name of [...officials, ...units]) {
        if (!named.has(name)) yield { place: id, message: `"${name}" is listed, but no task names it` };
      }
    }
  },
};
