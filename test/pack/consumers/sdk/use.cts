import sdk = require("@fenjie/sdk");

import { parse } from "@fenjie/core";
import type { Task } from "@fenjie/core/model";
import { plan } from "@fenjie/data/wujin-2023";
import { toDocx } from "@fenjie/sdk/export/docx";
import { searchIndex } from "@fenjie/sdk/search";

async function main(): Promise<void> {
  const query: sdk.Query<Task> = sdk.from(plan).unit("科技局", { role: "lead" });
  if (query.count() !== 9) throw new Error("from counts otherwise");

  const numbers: (string | null)[] = searchIndex(plan)
    .search("养老")
    .hits.map(({ task }) => task.number);
  if (numbers.join(" ") !== "8 65 68") throw new Error("searchIndex finds otherwise");

  const bytes: Uint8Array = toDocx(plan);
  const again = await parse(bytes);
  if (again.plan?.tasks.length !== plan.tasks.length) throw new Error("toDocx is not read back");

  // @ts-expect-error: the types are known, not `any`
  query.colour;
}
main();
