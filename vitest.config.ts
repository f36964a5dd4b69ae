import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Unit tests run against the sources, so that no build stands between an edit and its test. */
const alias = [
  { find: /^@fenjie\/core$/, replacement: source("packages/core/src/index.ts") },
  { find: /^@fenjie\/core\/(model|text)$/, replacement: source("packages/core/src/$1/index.ts") },
  { find: /^@fenjie\/core\/(diagnostics|testing)$/, replacement: source("packages/core/src/$1.ts") },
  { find: /^@fenjie\/core\/(docx|xlsx|html|csv|markdown)$/, replacement: source("packages/core/src/readers/$1/index.ts") },
  { find: "#inflate", replacement: source("packages/core/src/inflate.node.ts") },
];

const project = (name: string, root: string) => ({
  resolve: { alias },
  test: { name, root: source(root), include: ["src/**/*.test.ts", "test/**/*.test.ts"], testTimeout: 30_000 },
});

export default defineConfig({
  test: {
    projects: [
      project("core", "packages/core"),
      project("sdk", "packages/sdk"),
      project("data", "packages/data"),
      project("cli", "packages/cli"),
    ],
  },
});
