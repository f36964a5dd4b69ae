import { plan } from "@fenjie/data/wujin-2023";

if (plan.tasks.length !== 86) throw new Error("the module is not the plan");
