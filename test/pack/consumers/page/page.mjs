import { parse } from "@fenjie/core";
import { openPlan } from "@fenjie/core/model";
import { loadPlan } from "@fenjie/data";
import json from "@fenjie/data/wujin-2023.json";
import { from } from "@fenjie/sdk";
import { toDocx } from "@fenjie/sdk/export/docx";

const plan = await loadPlan("wujin-2023");
if (openPlan(json).value?.tasks.length !== plan.tasks.length) throw new Error("the JSON is not the plan");
if (from(plan).unit("科技局", { role: "lead" }).count() !== 9) throw new Error("from counts otherwise");

// Unpacked by what a page has for it, not by Node's zlib.
const again = await parse(toDocx(plan));
if (again.plan?.tasks.length !== plan.tasks.length) throw new Error("toDocx is not read back");
