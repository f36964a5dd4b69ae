import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const modules = fileURLToPath(new URL("../../../node_modules", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "fenjie-sdk-readme-"));

/** Each block of code that begins with its file's name, and the block of text after it: what it prints. */
const examples = [
  ...readme.matchAll(/```js\n(?<code>\/\/ (?<name>\S+)\n.*?)```\n\n```text\n(?<output>.*?)```/gsu),
].map(({ groups = {} }) => ({
  name: groups.name ?? "",
  code: groups.code ?? "",
  output: groups.output ?? "",
}));

// The project of somebody who installed the packages.
beforeAll(() => {
  for (const name of ["@fenjie/core", "@fenjie/data", "@fenjie/sdk"]) {
    const place = join(project, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(modules, name), place, "junction");
  }
});
afterAll(() => rmSync(project, { recursive: true }));

test("every block of code is an example that runs", () => {
  expect(examples).toHaveLength(readme.match(/```js/gu)?.length ?? 0);
  expect(examples.length).toBeGreaterThan(8);
});

test.each(examples)("$name prints what the README says", async ({ name, code, output }) => {
  const file = join(project, name);
  writeFileSync(file, code);
  const { stdout } = await promisify(execFile)(process.execPath, ["--no-warnings", file], { cwd: project });

  expect(stdout).toBe(output);
});

test("every form has its line", () => {
  const forms = Object.keys(packageJson.exports).filter((entry) => entry.startsWith("./export/"));

  for (const form of forms) expect(readme).toContain(`| \`${form.slice(1)}\` `);
});
