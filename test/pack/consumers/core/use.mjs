import { isFenjieError, parse } from "@fenjie/core";
import { openPlan } from "@fenjie/core/model";

const table = `| 序号 | 工作内容 | 牵头单位 |
| --- | --- | --- |
| 1 | 新建学校3所。 | 教育局 |`;

const { plan } = await parse(table);
if (plan?.tasks[0]?.leadUnits[0] !== "教育局") throw new Error("parse did not read the table");
if (openPlan(plan).value === null) throw new Error("openPlan refused what parse gave");

const refused = await parse(Uint8Array.of(0x50, 0x4b, 3, 4)).catch((error) => error);
if (!isFenjieError(refused))
  throw new Error("isFenjieError did not know the error of parse", { cause: refused });
