// `node --expose-gc grow.mjs COPIES`: what the SDK takes for so many copies of the plan, as JSON.
import { createRegistry, planEntries, rosterEntries, unitTasks, workload } from "@fenjie/sdk";
import { searchIndex } from "@fenjie/sdk/search";
import { copies, names, roster } from "./plans.mjs";
import { medianTime, memory, processorTime } from "./processor-time.mjs";
import { searches } from "./words.mjs";

const plans = copies(Number(process.argv[2]));
const registry = createRegistry([...rosterEntries(roster), ...planEntries(plans[0])]);
const tasks = plans.reduce((sum, plan) => sum + plan.tasks.length, 0);
/** Few plans are asked many times, since one time is too short; very many, once. */
const time = plans.length > 100 ? processorTime : medianTime;

// The engine knows the code before it counts.
const warm = copies(20);
for (let round = 0; round < 10; round++) {
  searchIndex(warm, { names });
  for (const plan of warm) unitTasks(plan, "湖塘镇", registry);
  workload(warm, { by: "unit" });
}

const before = memory();
let index;
const indexTime = time(() => {
  index = searchIndex(plans, { names });
});
const indexBytes = memory() - before;
const searchTimes = searches.map(([query]) => {
  const { total, names: found } = index.search(query);
  return { query, total, names: found.length, milliseconds: medianTime(() => index.search(query), 300) };
});
const unitTime = time(() => {
  for (const plan of plans) unitTasks(plan, "湖塘镇", registry);
});
const loads = {};
const beforeLoad = memory();
const loadTime = time(() => {
  loads.kept = workload(plans, { by: "unit", count: "fractional" });
});
const loadBytes = memory() - beforeLoad;
process.stdout.write(
  JSON.stringify({
    tasks,
    indexTime,
    indexBytes,
    searchTimes,
    unitTime,
    loadTime,
    loadBytes,
    rows: loads.kept.rows.length,
  }),
);
