import { parse } from "@fenjie/core";
import { plan } from "@fenjie/data/wujin-2023";
import { from } from "@fenjie/sdk";
import { toDocx } from "@fenjie/sdk/export/docx";
import { searchIndex } from "@fenjie/sdk/search";

if (from(plan).unit("科技局", { role: "lead" }).count() !== 9) throw new Error("from counts otherwise");
if (searchIndex(plan).search("养老").hits.length !== 3) throw new Error("searchIndex finds otherwise");

const again = await parse(toDocx(plan));
if (again.plan?.tasks.length !== plan.tasks.length) throw new Error("toDocx is not read back");
