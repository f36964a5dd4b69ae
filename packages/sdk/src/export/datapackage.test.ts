import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPlan, type Plan } from "@fenjie/core/model";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { Package } from "datapackage";
import { afterAll, describe, expect, test } from "vitest";
import { fullPlan } from "../../../core/test/sample-plan.js";
import published from "../../../data/json/wujin-2023.json" with { type: "json" };
import { inventedPlan } from "../../test/invented-plan.js";
import { testWith, validator } from "../../test/validators.js";
import { csvTables } from "./csv.js";
import { toDataPackage } from "./datapackage.js";

const wujin = openPlan(published).value as Plan;
const other = inventedPlan("baiyun-2024", [["一", "甲", "王岚", "教育局"]]);

testWith("datapackage-2.0.json", "the descriptor keeps to the Data Package 2.0 profile", () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // How an editor shows the field; nothing to check.
  ajv.addFormat("textarea", true);
  const validate = ajv.compile(JSON.parse(validator("datapackage-2.0.json")));
  const options = { license: { name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" } };

  for (const plans of [wujin, fullPlan(), [fullPlan(), other]]) {
    validate(toDataPackage(plans, options));
    expect(validate.errors).toBeNull();
  }
  expect(validate({ ...toDataPackage(wujin), resources: [{ name: "tasks" }] })).toBe(false);
});

const folder = mkdtempSync(join(tmpdir(), "fenjie-datapackage-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Another program's view of the tables, which it reads from files. It speaks version 1, where a resource names its profile. */
function openTables(plans: Plan | readonly Plan[], edit: (text: string) => string = (text) => text) {
  for (const { name, text } of csvTables(plans)) writeFileSync(join(folder, `${name}.csv`), edit(text));
  const { $schema, resources, ...descriptor } = toDataPackage(plans);
  const tabular = resources.map((resource) => ({ ...resource, profile: "tabular-data-resource" }));
  return Package.load({ ...descriptor, resources: tabular }, { basePath: folder });
}

describe.each([
  ["the published table", wujin],
  ["one of everything", fullPlan()],
  ["two plans", [fullPlan(), other]],
] as const)("%s", (_, plans) => {
  const { resources } = toDataPackage(plans as Plan);
  const rowsOf = new Map<string, Record<string, string>[]>(
    csvTables(plans as Plan).map(({ name, text }) => [name, parse(text, { columns: true })]),
  );
  const headers = new Map(csvTables(plans as Plan).map(({ name, text }) => [name, text.split("\n")[0]]));
  const cellsOf = (row: Record<string, string>, fields: readonly string[]) =>
    JSON.stringify(fields.map((field) => row[field]));

  test("another program reads every row by the description, and finds what the keys name", async () => {
    const read = await openTables(plans as Plan);

    expect(read.errors).toEqual([]);
    for (const resource of read.resources) {
      expect(await resource.read()).toHaveLength(rowsOf.get(resource.name)?.length ?? -1);
      expect(await resource.checkRelations()).not.toBe(false);
    }
  });

  test.each(resources)("$name has the columns, types and words that are described", ({ name, schema }) => {
    expect(headers.get(name)).toBe(schema.fields.map((field) => field.name).join(","));
    const shapes = {
      string: /^/u,
      integer: /^\d*$/u,
      number: /^(?:-?\d+(?:\.\d+)?)?$/u,
      date: /^(?:\d{4}-\d{2}-\d{2})?$/u,
    };
    for (const row of rowsOf.get(name) ?? []) {
      for (const { name: field, type, constraints } of schema.fields) {
        const value = row[field] ?? "";
        expect(value, `${name}.${field}`).toMatch(shapes[type]);
        if (constraints?.required) expect(value).not.toBe("");
        if (constraints?.enum && value !== "") expect(constraints.enum).toContain(value);
      }
    }
  });

  test.each(resources)("the keys of $name are unique, and what they name is there", ({ name, schema }) => {
    const rows = rowsOf.get(name) ?? [];
    if (schema.primaryKey) {
      const keys = rows.map((row) => cellsOf(row, schema.primaryKey ?? []));
      expect(new Set(keys).size).toBe(keys.length);
    }
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const targets = rowsOf.get(reference.resource || name) ?? [];
      const there = new Set(targets.map((row) => cellsOf(row, reference.fields)));
      const named = rows.filter((row) => fields.every((field) => row[field] !== ""));
      for (const row of named) expect(there).toContain(cellsOf(row, fields));
    }
  });
});

test("another program refuses rows that the description does not allow", async () => {
  const worded = await openTables(wujin, (text) =>
    text.replace(/^(wujin-2023,wujin-2023\/\d+,,)\d+,/gmu, "$1first,"),
  );
  await expect(worded.getResource("targets").read()).rejects.toThrow();

  const dangling = await openTables(wujin, (text) => text.replace(/^(wujin-2023,)g4,/gmu, "$1g99,"));
  await expect(dangling.getResource("tasks").checkRelations()).rejects.toThrow();
});
