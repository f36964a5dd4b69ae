import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataPackage } from "@fenjie/sdk/export/datapackage";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { testWith, validator } from "../../sdk/test/validators.js";
import { packageRoot } from "../scripts/regenerate.js";
import { plans } from "../src/index.js";

const read = (path: string) => readFileSync(join(packageRoot, path), "utf8");
const descriptor = (id: string): DataPackage => JSON.parse(read(`csv/${id}/datapackage.json`));

testWith("datapackage-2.0.json", "the tables' descriptions keep to the Data Package 2.0 profile", () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // How an editor shows the field; nothing to check.
  ajv.addFormat("textarea", true);
  const validate = ajv.compile(JSON.parse(validator("datapackage-2.0.json")));

  for (const { id } of plans) {
    validate(descriptor(id));
    expect(validate.errors).toBeNull();
  }
});

test.each(plans)("the tables of $id stand where the description says, with its columns", ({ id }) => {
  const { licenses, resources } = descriptor(id);

  expect(resources).toHaveLength(9);
  for (const { path, schema } of resources) {
    const [header] = read(`csv/${id}/${path}`).split("\n");
    expect(header).toBe(schema.fields.map(({ name }) => name).join(","));
  }
  expect(read("NOTICE")).toContain(licenses?.[0]?.path);
});
