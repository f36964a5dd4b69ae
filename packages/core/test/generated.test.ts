import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { diagnosticsReference } from "../scripts/diagnostics-reference.js";
import { modelReference } from "../scripts/model-reference.js";
import { type JsonSchema, named, planSchemaFile, toJsonSchema } from "../scripts/plan-schema.js";
import { fullPlan, minimalPlan } from "./sample-plan.js";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

describe("what is generated is in step with its source", () => {
  test("the JSON Schema", () => {
    expect(read("../schema/plan-1.0.schema.json")).toBe(planSchemaFile());
  });

  test("the reference", () => {
    expect(read("../../../docs/model.md")).toBe(modelReference());
  });

  test("the list of diagnostics", () => {
    expect(read("../../../docs/diagnostics.md")).toBe(diagnosticsReference());
  });
});

describe("the JSON Schema", () => {
  const validate = new Ajv2020({ strict: true }).compile(JSON.parse(planSchemaFile()));

  test.each([
    ["that knows nothing", minimalPlan()],
    ["with everything", fullPlan()],
  ])("accepts a plan %s", (_, plan) => {
    validate(plan);

    expect(validate.errors).toBeNull();
  });

  test.each([
    ["without a key", { ...fullPlan(), year: undefined }],
    ["with a key too many", { ...fullPlan(), priority: 1 }],
    ["with an empty title", { ...fullPlan(), title: "" }],
    ["with a day that does not exist", { ...fullPlan(), issuedOn: "2024-02-30" }],
    ["of another version", { ...fullPlan(), schemaVersion: "2.0" }],
    ["with a span of one", { ...fullPlan(), spans: { ...fullPlan().spans, title: [1] } }],
  ])("refuses a plan %s", (_, plan) => {
    expect(validate(JSON.parse(JSON.stringify(plan)))).toBe(false);
  });

  test("every field of every schema says what it means", () => {
    const silent = Object.keys(named).flatMap((name) => {
      const { properties, description } = toJsonSchema(name as keyof typeof named);
      const fields = Object.entries(properties ?? {}).filter(([, field]) => !explained(field));
      return [...(description ? [] : [name]), ...fields.map(([key]) => `${name}.${key}`)];
    });

    expect(silent).toEqual([]);
  });
});

/** A field is explained by itself or by the named schema it refers to. */
const explained = (field: JsonSchema) => Boolean(field.description ?? field.$ref);
