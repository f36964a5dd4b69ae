import type { Linter } from "./linter.js";

export const translationComplete: Linter = {
  name: "translation-complete",
  description:
    "A translation has every goal, task, part, unit and official of its plan, in the plan's order, and no other.",
  *check({ plans }) {
    for (const { id, plan, translation } of plans) {
      if (translation === null) continue;
      const due = {
        goals: plan.goals.map((goal) => goal.id),
        tasks: plan.tasks.flatMap((task) => [task.id, ...task.parts.map((part) => part.id)]),
        units: plan.units.map(({ name }) => name),
        officials: plan.officials.map(({ name }) => name),
      };
      for (const [group, keys] of Object.entries(due) as [keyof typeof due, string[]][]) {
        const found = Object.keys(translation[group]);
        const place = `${id}.en: ${group}`;
        for (const key of keys.filter((each) => !found.includes(each)))
          yield { place, message: `${key} is missing` };
        for (const key of found.filter((each) => !keys.includes(each)))
          yield { place, message: `the plan has no ${key}` };
        if (found.length === keys.length && found.join("\n") !== keys.join("\n")) {
          yield { place, message: "the entries are not in the plan's order" };
        }
      }
      if ((translation.title === null) !== (plan.title === null)) {
        yield { place: `${id}.en: title`, message: "a title is translated where there is one" };
      }
    }
  },
};
