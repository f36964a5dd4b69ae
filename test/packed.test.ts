import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readText, root } from "./repository.js";

/** What `npm pack` would put into one package. */
interface Pack {
  name: string;
  files: { path: string }[];
}

const folder = mkdtempSync(join(tmpdir(), "fenjie-packed-"));
const folders = ["core", "sdk", "data", "cli"];

// An empty project that has installed the packages as they would be published.
beforeAll(() => {
  const packs: Pack[] = JSON.parse(npm("pack", "--workspaces", "--dry-run", "--json", "--ignore-scripts"));
  for (const name of folders) {
    const manifest = JSON.parse(readText(`packages/${name}/package.json`));
    const pack = packs.find((one) => one.name === manifest.name);
    for (const { path } of pack?.files ?? []) {
      cpSync(join(root, "packages", name, path), installed(manifest.name, path));
    }
    for (const dependency of Object.keys(manifest.dependencies ?? {})) link(name, dependency);
  }
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test.each(["@fenjie/core", "@fenjie/core/model", "@fenjie/core/text", "@fenjie/sdk", "@fenjie/data"])(
  "%s has the same names as ESM and as CommonJS",
  (name) => {
    const esm = run(
      "names.mjs",
      `import * as it from ${JSON.stringify(name)}; console.log(Object.keys(it).sort());`,
    );
    const cjs = run("names.cjs", `console.log(Object.keys(require(${JSON.stringify(name)})).sort());`);

    expect(cjs).toBe(esm);
  },
);

test("a packed parser reads the table, loading what it needs for it", () => {
  const source = JSON.stringify(join(root, "packages/data/sources/wujin-2023/source.txt"));
  const use = (load: string) =>
    `${load}; require("node:fs/promises").readFile(${source}).then(parse).then(({ plan }) => console.log(plan.tasks.length));`;

  expect(run("use.cjs", use('const { parse } = require("@fenjie/core")'))).toBe("86\n");
});

test("the packed command runs", () => {
  const version = JSON.parse(readText("packages/cli/package.json")).version;

  expect(node(installed("fenjie", "bin/fenjie.js"), "--version")).toContain(version);
});

function installed(name: string, path: string): string {
  const file = join(folder, "node_modules", name, path);
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

/** Node resolves a link to its real place, so a dependency finds its own dependencies there. */
function link(workspace: string, dependency: string): void {
  if (/^@fenjie\//u.test(dependency)) return;
  const own = join(root, "packages", workspace, "node_modules", dependency);
  const place = join(folder, "node_modules", dependency);
  mkdirSync(dirname(place), { recursive: true });
  if (!existsSync(place))
    symlinkSync(existsSync(own) ? own : join(root, "node_modules", dependency), place, "junction");
}

function run(file: string, code: string): string {
  writeFileSync(join(folder, file), code);
  return node(join(folder, file));
}

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
}

function npm(...args: string[]): string {
  return execFileSync("npm", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}
