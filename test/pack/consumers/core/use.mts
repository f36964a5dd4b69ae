import { isFenjieError, type ParseOptions, type ParseResult, parse } from "@fenjie/core";
import { openPlan, type Plan } from "@fenjie/core/model";

const table = `| 序号 | 工作内容 | 牵头单位 |
| --- | --- | --- |
| 1 | 新建学校3所。 | 教育局 |`;

const options: ParseOptions = { name: "table.md", meta: { id: "somewhere-2024" } };
const { plan, diagnostics }: ParseResult = await parse(table, options);
const [task] = plan?.tasks ?? [];
const unit: string | undefined = task?.leadUnits[0];
if (unit !== "教育局") throw new Error("parse did not read the table");

const opened: Plan | null = openPlan(plan).value;
if (opened?.id !== "somewhere-2024") throw new Error("openPlan refused what parse gave");

try {
  await parse(Uint8Array.of(0x50, 0x4b, 3, 4));
} catch (error) {
  if (!isFenjieError(error)) throw error;
  const chinese: string = error.text.zh;
  if (chinese === "") throw new Error("a refusal says nothing");
}

// @ts-expect-error: the types are known, not `any`
diagnostics[0]?.kode;
