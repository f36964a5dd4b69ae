import { openPlan, type Plan } from "@fenjie/core/model";
import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import { expect, test } from "vitest";
import { fullPlan, minimalPlan } from "../../../core/test/sample-plan.js";
import published from "../../../data/json/wujin-2023.json" with { type: "json" };
import { inventedPlan } from "../../test/invented-plan.js";
import { csvTableNames } from "./csv.js";
import { tables } from "./csv-tables.js";
import { type ParquetOptions, toParquet } from "./parquet.js";

const wujin = openPlan(published).value as Plan;
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const read = (plan: Plan | readonly Plan[], options?: ParquetOptions) =>
  parquetReadObjects({ file: bufferOf(toParquet(plan, options)) });

test.each(csvTableNames)("another reader finds the rows of %s as they are", async (table) => {
  for (const plan of [wujin, fullPlan(), minimalPlan()]) {
    const { columns, rows } = tables[table];
    const expected = [...rows(plan)].map((row) =>
      Object.fromEntries(columns.map(({ key }, index) => [key, row[index]])),
    );

    expect(await read(plan, { table })).toEqual(expected);
  }
});

test("lists are lists, numbers numbers, and unknown is null", async () => {
  expect((await read(fullPlan()))[1]).toMatchObject({
    id: "qinghe-2024/2",
    leaders: ["李峰", "王岚"],
    leadUnits: ["住建局（房管办）", "教育局"],
    deadline: null,
  });
  expect((await read(fullPlan(), { table: "targets" }))[0]).toMatchObject({ position: 1, value: 3 });
});

test("columns and words may be Chinese", async () => {
  const [first] = await read(fullPlan(), { table: "units", form: "reader" });

  expect(first).toEqual({
    计划编号: "qinghe-2024",
    名称: "教育局",
    类别: "机构",
    范围: null,
    成员类别: [],
    括注名称: [],
  });
});

test("a table without rows keeps its columns", () => {
  const metadata = parquetMetadata(bufferOf(toParquet(minimalPlan(), { table: "officials" })));

  expect(parquetSchema(metadata).children.map(({ element }) => element.name)).toEqual([
    "planId",
    "name",
    "office",
  ]);
});

test("texts are as published, also those a spreadsheet would run; several plans are one table", async () => {
  const rows = await read([fullPlan(), inventedPlan("plan", [["目标", "=1+1"]])]);

  expect(rows.map(({ text }) => text)).toContain("=1+1");
  expect(rows).toHaveLength(3);
});

test("equal plans are equal bytes", () => {
  expect(toParquet(wujin)).toEqual(toParquet(structuredClone(wujin)));
});
