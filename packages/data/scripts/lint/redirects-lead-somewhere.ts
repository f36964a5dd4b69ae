import type { Linter } from "./linter.js";

export const redirectsLeadSomewhere: Linter = {
  name: "redirects-lead-somewhere",
  description: "A redirect is for an id that is no longer used and leads to ids that are, at once.",
  *check({ plans, redirects }) {
    const ids = new Set(
      plans.flatMap(({ id, plan }) => [
        id,
        ...plan.tasks.flatMap((task) => [task.id, ...task.parts.map((part) => part.id)]),
      ]),
    );
    for (const [from, redirect] of Object.entries(redirects)) {
      const place = `redirects.json: ${from}`;
      if (ids.has(from)) yield { place, message: "this id is in use" };
      if (redirect.kind !== "moved" && redirect.kind !== "split")
        yield { place, message: 'the kind is "moved" or "split"' };
      for (const to of [redirect.to].flat()) {
        if (!ids.has(to)) yield { place, message: `there is no ${to}` };
      }
    }
  },
};
