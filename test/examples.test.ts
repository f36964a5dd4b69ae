import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commandsOf, examplesIn, Project, runCommand } from "./examples.js";
import { filesBelow } from "./repository.js";

const pages = filesBelow(".").filter((path) => /^[^/]+\.md$|README[^/]*\.md$|^docs\/[^/]+\.md$/u.test(path));
const sources = filesBelow("packages").filter((path) => /\/src\/.*(?<!\.test)\.ts$/u.test(path));
const examples = [...pages, ...sources].flatMap(examplesIn);
const programs = examples.filter(({ language }) => language !== "sh");
const shells = examples.filter(({ language }) => language === "sh");

const folder = mkdtempSync(join(tmpdir(), "fenjie-examples-"));
const project = new Project(folder);

// One compiler for all that are TypeScript, as strict as anybody's.
beforeAll(async () => {
  for (const example of examples) await project.put(example);
  await project.compile(programs.filter(({ language }) => language === "ts"));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

test("there are examples on the first page, in every package and in docstrings", () => {
  const places = new Set(examples.map(({ place }) => place.split(":")[0]));

  expect([...places]).toEqual(
    expect.arrayContaining([
      "README.md",
      "README.zh-CN.md",
      ...["core", "sdk", "data", "cli"].map((name) => `packages/${name}/README.md`),
      "packages/core/src/parse.ts",
    ]),
  );
});

for (const example of programs) {
  test.concurrent(`the program at ${example.place} prints what is said`, async () => {
    const printed = await project.run(example);

    if (example.output !== null) expect(printed).toBe(example.output);
  });
}

for (const example of shells) {
  test.concurrent(`the commands at ${example.place} work`, { timeout: 120_000 }, async () => {
    for (const words of commandsOf(example)) await runCommand(words, project.folderOf(example));
  });
}
