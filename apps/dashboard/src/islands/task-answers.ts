/** What the task page asks of the packages; loaded with the first filter, search or download. */

import { plan } from "@fenjie/data/wujin-2023";
import names from "@fenjie/data/wujin-2023.pinyin.json";
import { from } from "@fenjie/sdk";
import { toCsv } from "@fenjie/sdk/export/csv";
import { toNdjson } from "@fenjie/sdk/export/ndjson";
import { type SearchResult, searchIndex } from "@fenjie/sdk/search";
import { download } from "./download.js";
import type { Filters } from "./filters.js";

type Task = (typeof plan)["tasks"][number];

const index = searchIndex(plan, { names });

/** The tasks that meet the filters, and what the search found in them. */
export function answer(filters: Filters): { tasks: Task[]; found: SearchResult | null } {
  const found = filters.q ? index.search(filters.q, { limit: plan.tasks.length }) : null;
  return { tasks: selectTasks(filters, found), found };
}

/** Hands the tasks to the browser as a file, in the bytes the command prints for such a plan. */
export async function downloadTasks(format: string, filters: Filters): Promise<void> {
  const shown = { ...plan, tasks: answer(filters).tasks };
  const name = `${plan.id}${shown.tasks.length < plan.tasks.length ? "-selection" : ""}.${format}`;
  if (format === "csv") download(name, toCsv(shown), "text/csv");
  if (format === "ndjson") download(name, toNdjson(shown), "application/x-ndjson");
  if (format === "xlsx") {
    const { toXlsx } = await import("@fenjie/sdk/export/xlsx");
    download(name, toXlsx(shown), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  }
}

/** The tasks that meet all filters. `found` is what the search for `q` found. */
function selectTasks(filters: Filters, found: SearchResult | null): Task[] {
  let query = from(plan);
  if (filters.goal) query = query.goal(filters.goal);
  if (filters.leader) query = query.leader(filters.leader);
  for (const unit of [filters.lead, filters.with]) {
    if (unit) query = query.where(({ leadUnits }) => leadUnits.includes(unit));
  }
  const { responsible } = filters;
  if (responsible) query = query.where(({ responsibleUnits }) => responsibleUnits.includes(responsible));
  if (filters.target) query = query.hasTarget();
  if (found !== null) {
    const ids = new Set(found.hits.map(({ task }) => task.id));
    query = query.where(({ id }) => ids.has(id));
  }
  return query.toArray();
}
