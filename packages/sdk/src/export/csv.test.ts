import {
  Comparator,
  JurisdictionLevel,
  MemberKind,
  Severity,
  SourceLayout,
  TargetKind,
  UnitKind,
} from "@fenjie/core/model";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fullPlan } from "../../../core/test/sample-plan.js";
import { inventedPlan } from "../../test/invented-plan.js";
import { labels } from "../labels/index.js";
import { csvTableNames, csvTables, toCsv } from "./csv.js";

const records = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });

test("a plan becomes nine tables, each with its header", () => {
  const tables = csvTables(fullPlan());

  expect(tables.map(({ name }) => name)).toEqual(csvTableNames);
  expect(Object.fromEntries(tables.map(({ name, text }) => [name, records(text).length]))).toEqual({
    tasks: 2,
    parts: 2,
    assignments: 8,
    goals: 2,
    units: 4,
    officials: 2,
    targets: 2,
    thresholds: 2,
    extra: 1,
  });
});

test("the machine form has the keys of the JSON, no byte order mark and LF", () => {
  expect(
    toCsv(fullPlan()),
  ).toBe(`planId,id,number,goalId,goal,text,leaders,leadUnits,responsibleUnits,deadline,deadlineDate
qinghe-2024,qinghe-2024/1,1,g2,办好家门口的学校,招引总投资5亿元或8000万美元的教育项目3个以上。,王岚,教育局,各镇、街道,6月底前,2024-06-30
qinghe-2024,qinghe-2024/2,2,g2,办好家门口的学校,改造旧校舍。,李峰;王岚,住建局（房管办）;教育局,柳溪镇,,
`);
});

test("the reader's form has Chinese headers and words and begins with a byte order mark", () => {
  expect(
    toCsv(fullPlan(), { table: "units", form: "reader" }),
  ).toBe(`\u{feff}计划编号,名称,类别,范围,成员类别,括注名称
qinghe-2024,教育局,机构,,,
qinghe-2024,各镇、街道,集合单位,全部,镇；街道,
qinghe-2024,住建局（房管办）,机构,,,房管办
qinghe-2024,柳溪镇,区域,,,
`);
});

test("an assignment is one row: of a part, where the task has parts", () => {
  expect(toCsv(fullPlan(), { table: "assignments" })).toBe(`planId,taskId,partId,role,position,name
qinghe-2024,qinghe-2024/1,,leader,1,王岚
qinghe-2024,qinghe-2024/1,,lead,1,教育局
qinghe-2024,qinghe-2024/1,,responsible,1,各镇、街道
qinghe-2024,qinghe-2024/2,qinghe-2024/2.1,leader,1,李峰
qinghe-2024,qinghe-2024/2,qinghe-2024/2.1,lead,1,住建局（房管办）
qinghe-2024,qinghe-2024/2,qinghe-2024/2.1,responsible,1,柳溪镇
qinghe-2024,qinghe-2024/2,qinghe-2024/2.2,leader,1,王岚
qinghe-2024,qinghe-2024/2,qinghe-2024/2.2,lead,1,教育局
`);
});

test("a target names its part, its thresholds name the target, and comparators are words", () => {
  const [first, second] = records(toCsv(fullPlan(), { table: "targets" }));
  const thresholds = records(toCsv(fullPlan(), { table: "thresholds" }));

  expect(first).toMatchObject({
    taskId: "qinghe-2024/1",
    partId: "",
    position: "1",
    comparator: "ge",
    value: "3",
  });
  expect(second).toMatchObject({
    partId: "qinghe-2024/2.2",
    comparator: "eq",
    value: "16000",
    scaledFrom: "1.6万",
  });
  expect(thresholds.map(({ targetPosition, value, joinedBy }) => [targetPosition, value, joinedBy])).toEqual([
    ["1", "500000000", ""],
    ["1", "80000000", "或"],
  ]);
});

test("tables of several plans stand under one header", () => {
  const other = inventedPlan("baiyun-2024", [["一", "甲", "王岚", "教育局"]]);

  expect(records(toCsv([fullPlan(), other])).map(({ planId }) => planId)).toEqual([
    "qinghe-2024",
    "qinghe-2024",
    "baiyun-2024",
  ]);
});

test.each(["=1+1", "+86", "-减少", "@王岚", "＝1+1", "－减少", "\tx", "\rx", "'=quoted"])(
  "%j begins no cell as it stands, and comes back without its apostrophe",
  (text) => {
    const csv = toCsv(inventedPlan("plan", [["目标", text]]));

    expect(records(csv)[0]?.text).toBe(`'${text}`);
  },
);

test("a negative number stays a number", () => {
  const plan = fullPlan();
  for (const target of plan.tasks[0]?.targets ?? []) target.value = -5;

  expect(records(toCsv(plan, { table: "targets" }))[0]?.value).toBe("-5");
});

test("whatever a text holds, another reader reads it back", () => {
  const text = fc.string({ unit: fc.constantFrom(..."甲，,\"'\n\r =@x　"), minLength: 1 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
      const plan = inventedPlan(
        "plan",
        texts.map((each) => ["目标", each]),
      );
      const read = records(toCsv(plan)).map((record) =>
        record.text?.replace(/^'(?='*[=+\-@＝＋－＠\t\r\n])/u, ""),
      );

      expect(read).toEqual(texts);
    }),
  );
});

test("every word of the model's enumerations has a label", () => {
  const { level, layout, memberKind, severity, targetKind, unitKind, comparator } = labels("en");
  expect(Object.keys(level)).toEqual(JurisdictionLevel.options);
  expect(Object.keys(layout)).toEqual(SourceLayout.options);
  expect(Object.keys(memberKind)).toEqual(MemberKind.options);
  expect(Object.keys(severity)).toEqual(Severity.options);
  expect(Object.keys(targetKind)).toEqual(TargetKind.options);
  expect(Object.keys(unitKind)).toEqual(UnitKind.options);
  expect(Object.keys(comparator)).toHaveLength(Comparator.options.length);
});
