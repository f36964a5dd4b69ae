import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = fileURLToPath(new URL("../../../node_modules", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "fenjie-readme-"));

/** Each block of code that begins with its file's name, and the block of text after it: what it prints. */
const examples = [
  ...readFileSync(join(root, "README.md"), "utf8").matchAll(
    /```[jt]s\n(?<code>\/\/ (?<name>\S+)\n.*?)```\n\n```text\n(?<output>.*?)```/gsu,
  ),
].map(({ groups = {} }) => ({
  name: groups.name ?? "",
  code: groups.code ?? "",
  output: groups.output ?? "",
}));

/** A server that has the package's JSON under /data, and a page's `fetch`, which knows where it is. */
const server = createServer((request, response) => {
  response.end(readFileSync(join(root, (request.url ?? "").replace("/data/", "json/"))));
});
const page = join(project, "page.mjs");

// The project of somebody who installed the packages.
beforeAll(async () => {
  for (const name of ["@fenjie/core", "@fenjie/data", "@fenjie/sdk", "ajv"]) {
    const place = join(project, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(modules, name), place, "junction");
  }
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  writeFileSync(
    page,
    `const { fetch } = globalThis; globalThis.fetch = (path) => fetch("${address}" + path);`,
  );
});

afterAll(() => {
  server.close();
  rmSync(project, { recursive: true });
});

test("there is an example for every user: ESM, CommonJS, TypeScript, a page, a validator, a spreadsheet", () => {
  expect(examples.map(({ name }) => name)).toEqual([
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

// One of them starts a compiler.
test.each(examples)(
  "$name prints what the README says",
  { timeout: 120_000 },
  async ({ name, code, output }) => {
    writeFileSync(join(project, name), code);
    if (name.endsWith(".mts")) await compile(name);

    expect(await node("--no-warnings", "--import", page, join(project, name.replace(".mts", ".mjs")))).toBe(
      output,
    );
  },
);

async function compile(name: string): Promise<void> {
  const options = ["--strict", "--module", "nodenext", "--target", "es2022"];
  await node(join(modules, "typescript/bin/tsc"), ...options, join(project, name));
}

async function node(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: project }).catch((error) => {
    throw new Error(`${error.stdout}${error.stderr}`);
  });
  return stdout;
}
