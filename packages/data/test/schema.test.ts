import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "@fenjie/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { packageRoot } from "../scripts/regenerate.js";

const json = (path: string) => JSON.parse(readFileSync(join(packageRoot, path), "utf8"));
const { plans } = json("json/index.json") as { plans: { id: string }[] };
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(json("schema/plan-1.0.schema.json"));

test.each(plans)("$id agrees with the shipped schema", ({ id }) => {
  validate(json(`json/${id}.json`));

  expect(validate.errors).toBeNull();
});

/** A plan whose values may be replaced by anything. */
// biome-ignore lint/suspicious/noExplicitAny: damage does not keep to types
type Loose = any;

const damages: [what: string, path: string, damage: (plan: Loose) => void][] = [
  ["a missing key at the top", "", (plan) => delete plan.year],
  ["a key too many at the top", "", (plan) => (plan.priority = "high")],
  ["another major version", "/schemaVersion", (plan) => (plan.schemaVersion = "2.0")],
  ["an id with capitals", "/id", (plan) => (plan.id = "Wujin-2023")],
  ["an empty title", "/title", (plan) => (plan.title = "")],
  ["a year as text", "/year", (plan) => (plan.year = "2023")],
  ["a year that is not whole", "/year", (plan) => (plan.year = 2023.5)],
  ["a day that is not in the calendar", "/issuedOn", (plan) => (plan.issuedOn = "2023-02-30")],
  ["a level that is none", "/jurisdiction/level", (plan) => (plan.jurisdiction.level = "borough")],
  ["a division code that is cut off", "/jurisdiction/code", (plan) => (plan.jurisdiction.code = "3204")],
  ["a checksum that is too short", "/source/sha256", (plan) => (plan.source.sha256 = "abc")],
  ["a layout that is none", "/source/layout", (plan) => (plan.source.layout = "grid")],
  ["a goal without name", "/goals/2", (plan) => delete plan.goals[2].name],
  ["a goal id of another form", "/goals/0/id", (plan) => (plan.goals[0].id = "goal-1")],
  ["tasks that are no list", "/tasks", (plan) => (plan.tasks = { 1: plan.tasks[0] })],
  ["a task without text", "/tasks/3", (plan) => delete plan.tasks[3].text],
  ["an empty task text", "/tasks/3/text", (plan) => (plan.tasks[3].text = "")],
  ["leaders as one text", "/tasks/3/leaders", (plan) => (plan.tasks[3].leaders = "李德森、王栋")],
  ["an empty name among leaders", "/tasks/3/leaders/0", (plan) => (plan.tasks[3].leaders[0] = "")],
  ["a deadline as text", "/tasks/5/deadline", (plan) => (plan.tasks[5].deadline = "6月底前")],
  ["a span of three", "/tasks/0/spans/number", (plan) => plan.tasks[0].spans.number.push(9)],
  ["a span before the document", "/tasks/0/spans/text/0/0", (plan) => (plan.tasks[0].spans.text[0][0] = -1)],
  ["a part that is null", "/tasks/23/parts/1", (plan) => (plan.tasks[23].parts[1] = null)],
  ["a part with a number", "/tasks/23/parts/0", (plan) => (plan.tasks[23].parts[0].number = "24")],
  ["an official without office", "/officials/1", (plan) => delete plan.officials[1].office],
  ["a unit of a kind that is none", "/units/4/kind", (plan) => (plan.units[4].kind = "group")],
  ["a quantifier that is none", "/units/4/quantifier", (plan) => (plan.units[4].quantifier = "some")],
  ["a member kind that is none", "/units/4/of/0", (plan) => (plan.units[4].of[0] = "hamlet")],
];

test.each(damages)("%s is refused at %s", (_, path, damage) => {
  const plan: Plan = json("json/wujin-2023.json");
  damage(plan);
  validate(plan);

  expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(path);
});
