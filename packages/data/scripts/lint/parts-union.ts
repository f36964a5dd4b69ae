import type { Linter } from "./linter.js";

export const partsUnion: Linter = {
  name: "parts-union",
  description:
    "The people and units of a task with parts are those of its parts, in the order they are first named.",
  *check({ plans }) {
    for (const { id, plan } of plans) {
      for (const task of plan.tasks.filter(({ parts }) => parts.length > 0)) {
        for (const key of ["leaders", "leadUnits", "responsibleUnits"] as const) {
          const union = [...new Set(task.parts.flatMap((part) => part[key]))];
          if (union.join("\n") === task[key].join("\n")) continue;
          yield {
            place: `${id}: ${task.id} › ${key}`,
            message: `it should be ${union.join(", ") || "empty"}`,
          };
        }
      }
    }
  },
};
