import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { DiagnosticDefinition } from "../src/model/diagnostic.js";
import { openPlan } from "../src/model/index.js";
import * as problems from "../src/model/plan-diagnostics.js";

/** Each folder with a `plan.json` shows one fault of a plan; the messages begin with its path. */
const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
const folders = readdirSync(fixtures).filter((name) => existsSync(`${fixtures}/${name}/plan.json`));

const open = (folder: string) =>
  openPlan(JSON.parse(readFileSync(`${fixtures}/${folder}/plan.json`, "utf8")));

describe("openPlan says of", () => {
  test.each(folders)("%s", async (folder) => {
    const lines = open(folder).diagnostics.map((d) => `${d.severity} ${d.code} ${d.message.en}\n`);

    await expect(lines.join("")).toMatchFileSnapshot(`${fixtures}/${folder}/expected.diagnostics.txt`);
  });
});

describe("the fixture that a definition names shows it and nothing else:", () => {
  const definitions = Object.values(problems).map((make) => make.definition as DiagnosticDefinition<never>);

  test.each(definitions.map(({ code, fixture }) => [code, fixture]))("%s", (code, fixture) => {
    expect(new Set(open(fixture).diagnostics.map((d) => d.code))).toEqual(new Set([code]));
  });
});
