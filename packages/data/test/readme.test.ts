import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

// That they run is a test of the whole repository.
test("there is an example for every user: ESM, CommonJS, TypeScript, a page, a validator, a spreadsheet", () => {
  const examples = [...readme.matchAll(/^```[jt]s\n\/\/ (?<name>\S+)$/gmu)];

  expect(examples.map(({ groups }) => groups?.name)).toEqual([
    "ours.mjs",
    "list.cjs",
    "shared.mts",
    "goals.mjs",
    "fetch.mjs",
    "check.mjs",
    "table.cjs",
    "mine.mjs",
  ]);
});
