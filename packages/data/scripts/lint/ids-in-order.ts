import type { Linter } from "./linter.js";

export const idsInOrder: Linter = {
  name: "ids-in-order",
  description: "Ids are unique and begin with the plan's, and goals, tasks and parts stand in printed order.",
  *check({ plans }) {
    for (const { id, plan } of plans) {
      const seen = new Set<string>();
      const once = (each: string) => !seen.has(each) && seen.add(each);
      let last = -1;
      for (const [index, goal] of plan.goals.entries()) {
        if (goal.id !== `g${index + 1}`)
          yield { place: `${id}: ${goal.id}`, message: `goal ${index + 1} is not g${index + 1}` };
      }
      for (const task of plan.tasks) {
        const place = `${id}: ${task.id}`;
        if (!once(task.id)) yield { place, message: "this id is not the only one" };
        if (!task.id.startsWith(`${id}/`)) yield { place, message: `it does not begin with ${id}/` };
        const [start] = task.spans.number ?? task.spans.text[0] ?? [last + 1];
        if (start <= last) yield { place, message: "it is printed before the task above it" };
        last = start;
        for (const [index, part] of task.parts.entries()) {
          const due = `${task.id}.${index + 1}`;
          if (part.id !== due)
            yield { place: `${id}: ${part.id}`, message: `part ${index + 1} is not ${due}` };
        }
      }
    }
  },
};
