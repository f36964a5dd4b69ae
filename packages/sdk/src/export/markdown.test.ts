import { readdirSync, readFileSync } from "node:fs";
import { parse } from "@fenjie/core";
import { openPlan, type Plan } from "@fenjie/core/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fullPlan } from "../../../core/test/sample-plan.js";
import published from "../../../data/json/wujin-2023.json" with { type: "json" };
import { inventedPlan } from "../../test/invented-plan.js";
import { content, parseBack } from "../../test/parse-back.js";
import { toMarkdown } from "./markdown.js";

const wujin = openPlan(published).value as Plan;
const corpus = new URL("../../../../corpus/development/", import.meta.url);

test("the table stands as printed: a goal on its first row, a part without a number, names line by line", () => {
  const plan = fullPlan();
  plan.tasks[0]?.leaders.push("李峰");

  expect(toMarkdown(plan)).toBe(`# 《2024年青禾区政府工作报告》任务分解表

| 序号 | 类别 | 目标名称 | 工作内容 | 分管领导 | 牵头单位 | 责任单位 | 完成时限 | 备注 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 1 | 任务分解表 | 办好家门口的学校 | 招引总投资5亿元或8000万美元的教育项目3个以上。 | 副区长王岚<br>李峰 | 教育局 | 各镇、街道 | 6月底前 | 新开工 |
| 2 |  |  | 改造旧校舍。<br>甲校改造2万平方米； | 李峰 | 住建局（房管办） | 柳溪镇 |  |  |
|  |  |  | 乙校增加学位1.6万个。 | 副区长王岚 | 教育局 |  |  |  |
`);
});

test.each(readdirSync(corpus))("%s is read back as it was, whatever its layout was", async (name) => {
  const folder = new URL(`${name}/`, corpus);
  const input = readdirSync(folder).find((file) => file.startsWith("input.")) ?? "";
  const { plan } = await parse(readFileSync(new URL(input, folder)));

  expect(plan).not.toBeNull();
  if (plan !== null) expect(await parseBack(plan, toMarkdown(plan))).toEqual(content(plan));
});

test("so is the table of Wujin District, but for the words that the parts of no. 24 share", async () => {
  const read = (await parseBack(wujin, toMarkdown(wujin))) as Plan;
  const others = ({ tasks, ...plan }: Plan) => ({
    ...plan,
    tasks: tasks.filter(({ number }) => number !== "24"),
  });
  const split = wujin.tasks.find(({ number }) => number === "24");
  const [first, second] = split?.parts ?? [];

  expect(others(read)).toEqual(others(content(wujin) as Plan));
  expect(read.tasks[23]?.parts.map(({ text }) => text)).toEqual([
    `${split?.text}${first?.text}`,
    second?.text,
  ]);
});

test("whatever marks a text holds, it is read back", async () => {
  const text = fc.string({
    unit: fc.constantFrom(..."甲*_[]()<>`|\\#~&;br/p-1"),
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(text, async (marks) => {
      const plan = inventedPlan("plan", [["目标", `完成甲${marks}乙项目。`, "王岚", "教育局"]]);
      const { plan: read } = await parse(toMarkdown(plan));
      expect(read?.tasks[0]?.text).toBe(plan.tasks[0]?.text);
    }),
  );
});
