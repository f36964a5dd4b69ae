import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { inventedPublished } from "../../test/invented.js";
import { packageRoot } from "../regenerate.js";
import { lint, linters } from "./lint.js";
import { readPublished } from "./published.js";

test("nothing is wrong with the published data", async () => {
  expect(lint(await readPublished(packageRoot))).toEqual([]);
});

test("nothing is wrong with the invented plan that the linters are tested on", async () => {
  expect(lint(await inventedPublished())).toEqual([]);
});

test("every linter has a file and a test of its name, and says what holds", () => {
  const files = readdirSync(new URL(".", import.meta.url));

  for (const { name, description } of linters) {
    expect(files).toEqual(expect.arrayContaining([`${name}.ts`, `${name}.test.ts`]));
    expect(description).toMatch(/^[A-Z].*\.$/u);
  }
});
