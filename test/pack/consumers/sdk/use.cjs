const { parse } = require("@fenjie/core");
const { plan } = require("@fenjie/data/wujin-2023");
const { from } = require("@fenjie/sdk");
const { toDocx } = require("@fenjie/sdk/export/docx");
const { searchIndex } = require("@fenjie/sdk/search");

async function main() {
  if (from(plan).unit("科技局", { role: "lead" }).count() !== 9) throw new Error("from counts otherwise");
  if (searchIndex(plan).search("养老").hits.length !== 3) throw new Error("searchIndex finds otherwise");

  const again = await parse(toDocx(plan));
  if (again.plan?.tasks.length !== plan.tasks.length) throw new Error("toDocx is not read back");
}
main();
