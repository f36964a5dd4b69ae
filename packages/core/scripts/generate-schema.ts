/**
 * Writes what is generated from the model and the diagnostics: `npm run generate` in packages/core. With `--check` nothing
 * is written, and the exit code is 1 where a file differs from what would be.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { diagnosticsReference } from "./diagnostics-reference.js";
import { modelReference } from "./model-reference.js";
import { planSchemaFile } from "./plan-schema.js";

const files = [
  { name: "packages/core/schema/plan-1.0.schema.json", text: planSchemaFile() },
  { name: "docs/model.md", text: modelReference() },
  { name: "docs/diagnostics.md", text: diagnosticsReference() },
];
const check = process.argv.includes("--check");

for (const { name, text } of files) {
  const path = fileURLToPath(new URL(`../../../${name}`, import.meta.url));
  if (!check) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } else if ((await readFile(path, "utf8").catch(() => "")) !== text) {
    console.error(`${name} is out of step with its source; run: npm run generate -w @fenjie/core`);
    process.exitCode = 1;
  }
}
