import index from "@fenjie/data/index.json" with { type: "json" };
import roster from "@fenjie/data/rosters/320412-2023.json" with { type: "json" };
import schema from "@fenjie/data/schema/plan-1.0.schema.json" with { type: "json" };
import { plan } from "@fenjie/data/wujin-2023";
import json from "@fenjie/data/wujin-2023.json" with { type: "json" };

const text: string | undefined = json.tasks[0]?.text;
if (text !== plan.tasks[0]?.text) throw new Error("the JSON is not the plan");
const id: string | undefined = index.plans[0]?.id;
if (id !== plan.id) throw new Error("the index does not begin with the plan");
const addresses: string[] = [roster.id, schema.$schema];
if (addresses.includes("")) throw new Error("the roster or the schema does not say what it is");

// @ts-expect-error: the types are known, not `any`
json.tasks[0]?.colour;
