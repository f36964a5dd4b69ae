import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { SummaryReporter } from "./test/summary-reporter.js";

const root = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Unit tests run against the sources, so that no build stands between an edit and its test. */
const alias = [
  { find: /^@fenjie\/(core|sdk)$/, replacement: root("packages/$1/src/index.ts") },
  { find: /^@fenjie\/core\/(model|text)$/, replacement: root("packages/core/src/$1/index.ts") },
  { find: /^@fenjie\/core\/(diagnostics|targets|testing)$/, replacement: root("packages/core/src/$1.ts") },
  {
    find: /^@fenjie\/core\/(docx|xlsx|html|csv|markdown)$/,
    replacement: root("packages/core/src/readers/$1/index.ts"),
  },
  { find: /^@fenjie\/sdk\/(.+)$/, replacement: root("packages/sdk/src/$1") },
  { find: "#inflate", replacement: root("packages/core/src/inflate.node.ts") },
];

/** One project for each workspace, called after its folder. */
const workspaces = ["packages", "apps"]
  .filter((parent) => existsSync(root(parent)))
  .flatMap((parent) =>
    readdirSync(root(parent))
      .filter((name) => existsSync(root(`${parent}/${name}/package.json`)))
      .map(
        (name): TestProjectInlineConfiguration => ({
          resolve: { alias },
          test: {
            name,
            root: root(`${parent}/${name}`),
            include: ["src/**/*.test.ts", "test/**/*.test.ts", "scripts/**/*.test.ts"],
            testTimeout: 30_000,
            sequence: { groupOrder: 0 },
          },
        }),
      ),
  );

/** What holds of the repository as a whole. Its gates start compilers, so they wait for the unit tests. */
const repository: TestProjectInlineConfiguration = {
  resolve: { alias },
  test: {
    name: "repo",
    root: root("."),
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    sequence: { groupOrder: 1 },
  },
};

export default defineConfig({
  test: {
    projects: [...workspaces, repository],
    reporters: ["default", new SummaryReporter()],
  },
});
