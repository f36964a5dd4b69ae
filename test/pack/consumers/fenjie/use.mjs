import { from, parse } from "fenjie";

const table = `| 序号 | 工作内容 | 牵头单位 |
| --- | --- | --- |
| 1 | 新建学校3所。 | 教育局 |`;

const { plan } = await parse(table);
if (from(plan).unit("教育局").count() !== 1) throw new Error("what was parsed cannot be asked");
