import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import type { PackageIndex } from "../scripts/build/index-file.js";
import { packageRoot } from "../scripts/regenerate.js";

const json = (path: string) => JSON.parse(readFileSync(join(packageRoot, path), "utf8"));
const exportsMap: Record<string, unknown> = json("package.json").exports;
const index: PackageIndex = json("json/index.json");

/** The paths in the tarball that `npm pack` makes. */
let packed: string[] = [];
beforeAll(async () => {
  const pack = promisify(execFile)("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: packageRoot,
  });
  packed = (JSON.parse((await pack).stdout)[0].files as { path: string }[]).map(({ path }) => path);
}, 60_000);

/** The files an exports map leads to: `./csv/*.csv` for a pattern. */
const targets = (map: unknown): string[] =>
  typeof map === "string" ? [map.replace("./", "")] : Object.values(map as object).flatMap(targets);

const promised = targets(exportsMap);
const matches = (path: string, target: string) => {
  const [before = "", after] = target.split("*");
  return after === undefined ? path === target : path.startsWith(before) && path.endsWith(after);
};

test("every name of the exports map leads to a file in the tarball", () => {
  expect(promised.filter((target) => !packed.some((path) => matches(path, target)))).toEqual([]);
});

test("the tarball holds nothing else but what is read by people", () => {
  const others = packed.filter((path) => !promised.some((target) => matches(path, target)));

  expect(others.sort()).toEqual(["DATA.md", "LICENSE", "NOTICE", "README.md"]);
});

test("the index lists every file of data in the tarball, and the tarball has every file of the index", () => {
  const data = packed.filter((path) => /^(?:csv|json|rosters|schema|sources)\/|^redirects/u.test(path));

  expect(index.files.map(({ path }) => path)).toEqual(
    data.filter((path) => path !== "json/index.json").sort(),
  );
});

test("every plan has a module, its JSON and its tables under names of its own", () => {
  for (const { id } of index.plans) {
    expect(Object.keys(exportsMap)).toEqual(
      expect.arrayContaining([`./${id}`, `./${id}.json`, `./${id}.diagnostics.json`, `./${id}/*.csv`]),
    );
  }
});
