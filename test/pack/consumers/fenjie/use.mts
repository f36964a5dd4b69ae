import { from, type Plan, parse } from "fenjie";

const table = `| 序号 | 工作内容 | 牵头单位 |
| --- | --- | --- |
| 1 | 新建学校3所。 | 教育局 |`;

const read = await parse(table);
const plan: Plan | null = read.plan;
const tasks: number = plan === null ? 0 : from(plan).unit("教育局").count();
if (tasks !== 1) throw new Error("what was parsed cannot be asked");

// @ts-expect-error: the types are known, not `any`
read.colour;
