import { openPlan, type Plan } from "@fenjie/core/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { fullPlan, minimalPlan } from "../../../core/test/sample-plan.js";
import published from "../../../data/json/wujin-2023.json" with { type: "json" };
import { inventedPlan } from "../../test/invented-plan.js";
import { testWith, validator } from "../../test/validators.js";
import { fromXmlId, toStratml, toXmlId } from "./stratml.js";

const wujin = openPlan(published).value as Plan;

testWith("stratml-part2.xsd", "every plan keeps to the schema of StratML Part 2", async () => {
  const plans = [wujin, fullPlan(), minimalPlan(), inventedPlan("2024-plan", [["目标", "<b>&\u{0}"]])];
  const check = (contents: string) =>
    validateXML({
      xml: [{ fileName: "plan.xml", contents }],
      schema: [{ fileName: "stratml.xsd", contents: validator("stratml-part2.xsd") }],
    });

  for (const plan of plans) expect((await check(toStratml(plan))).errors).toEqual([]);
  expect((await check(toStratml(wujin).replace("<Description>", "<Beschreibung>"))).valid).toBe(false);
});

test("a task is an objective with its people, a target an indicator with its number", () => {
  const xml = toStratml(fullPlan()).replaceAll("><", ">\n<");

  expect(xml).toContain(`<Objective>
<Description>招引总投资5亿元或8000万美元的教育项目3个以上。</Description>
<Identifier>qinghe-2024_1</Identifier>
<SequenceIndicator>1</SequenceIndicator>
<Stakeholder StakeholderTypeType="Person">
<Name>王岚</Name>
<Description>副区长</Description>
<Role>
<Name>分管领导</Name>
<RoleType>Performer</RoleType>
</Role>
</Stakeholder>`);
  expect(xml).toContain('<Stakeholder StakeholderTypeType="Generic_Group">\n<Name>各镇、街道</Name>');
  expect(xml).toContain(`<TargetResult>
<EndDate>2024-06-30</EndDate>
<NumberOfUnits>3</NumberOfUnits>
<Description>不少于：招引总投资5亿元或8000万美元的教育项目3个以上</Description>
</TargetResult>`);
  expect(xml).toContain("<OtherInformation>上级目标：任务分解表</OtherInformation>");
});

test("every task of the published table is an objective, every target an indicator", () => {
  const xml = toStratml(wujin);

  expect(xml.match(/<Objective>/gu)).toHaveLength(86);
  expect(xml.match(/<PerformanceIndicator /gu)).toHaveLength(24);
});

test("numbers have no exponent", () => {
  const plan = fullPlan();
  for (const target of plan.tasks[0]?.targets ?? []) target.value = 1.5e21;

  expect(toStratml(plan)).toContain("<NumberOfUnits>1500000000000000000000</NumberOfUnits>");
});

test("an id comes back from its XML id, which is a name in XML", () => {
  const id = fc.stringMatching(
    /^[a-z0-9]{1,5}(?:-[a-z0-9]{1,4}){0,2}(?:\/[a-z0-9]{1,3}(?:[.-][a-z0-9]{1,3}){0,2})?$/u,
  );
  fc.assert(
    fc.property(id, (each) => {
      expect(toXmlId(each)).toMatch(/^[a-z_][a-z0-9._-]*$/u);
      expect(fromXmlId(toXmlId(each))).toBe(each);
    }),
  );
});
