const { loadPlan, plans } = require("@fenjie/data");
const roster = require("@fenjie/data/rosters/320412-2023.json");
const { default: same, plan } = require("@fenjie/data/wujin-2023");
const json = require("@fenjie/data/wujin-2023.json");

async function main() {
  if (plan.tasks.length !== 86 || same !== plan) throw new Error("the module is not the plan");
  if (json.tasks.length !== 86) throw new Error("the JSON is not the plan");
  if (roster.entries.length === 0) throw new Error("the roster is empty");
  for (const { id } of plans) {
    if ((await loadPlan(id)).id !== id) throw new Error(`loadPlan gives another plan than ${id}`);
  }
}
main();
