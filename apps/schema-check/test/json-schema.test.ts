import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";

// Nothing of fenjie runs here: two files of its packages are read.
const published = (name: string) =>
  readFile(fileURLToPath(import.meta.resolve(`@fenjie/data/${name}`)), "utf8").then(JSON.parse);

const validate = new Ajv2020({ allErrors: true }).compile(await published("schema/plan-1.0.schema.json"));

test("the published plan is valid", async () => {
  validate(await published("wujin-2023.json"));

  expect(validate.errors).toBeNull();
});

test("our plan is valid", async () => {
  validate(JSON.parse(await readFile(new URL("files/qinghe-2024.json", import.meta.url), "utf8")));

  expect(validate.errors).toBeNull();
});

// What a failing file looks like. A name that is in no list passes: that takes `toBeValidPlan`.
test("a faulty plan is refused with the place of every fault", async () => {
  const plan = await published("wujin-2023.json");
  plan.tasks[0].number = 1;
  plan.tasks[3].priority = "high";
  delete plan.tasks[5].deadline;

  validate(plan);

  expect(
    validate.errors?.map(({ instancePath, message, params }) => [instancePath, message, params]),
  ).toEqual([
    ["/tasks/0/number", "must be string", { type: "string" }],
    ["/tasks/3", "must NOT have additional properties", { additionalProperty: "priority" }],
    ["/tasks/5", "must have required property 'deadline'", { missingProperty: "deadline" }],
  ]);
});
