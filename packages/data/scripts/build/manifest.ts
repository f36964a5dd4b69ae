import type { PlanEntry } from "../../src/plan-entry.js";
import { type PublishedFile, textFile } from "../published-file.js";

const module = (name: string) => ({
  import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
});

/** package.json with its exports map: the names of each plan are written out, so that tools can list them. */
export function manifest(
  current: Record<string, unknown>,
  plans: readonly PlanEntry[],
  files: readonly PublishedFile[],
): PublishedFile {
  const has = (path: string) => files.some((file) => file.path === path);
  const planExports = plans.flatMap(({ id }) => [
    [`./${id}`, module(`plans/${id}`)],
    ...[`${id}.json`, `${id}.diagnostics.json`, `${id}.en.json`, `${id}.pinyin.json`]
      .filter((name) => has(`json/${name}`))
      .map((name) => [`./${name}`, `./json/${name}`]),
    [`./${id}/*.csv`, `./csv/${id}/*.csv`],
    [`./${id}/datapackage.json`, `./csv/${id}/datapackage.json`],
  ]);
  const exports = {
    ".": module("index"),
    ...Object.fromEntries(planExports),
    // A text is no module: by a pattern, the checks of types pass it by.
    "./*.source.txt": "./json/*.source.txt",
    "./index.json": "./json/index.json",
    "./labels.en.json": "./json/labels.en.json",
    "./labels.zh-Hans.json": "./json/labels.zh-Hans.json",
    "./redirects.json": "./redirects.json",
    "./rosters/*.json": "./rosters/*.json",
    "./schema/*.json": "./schema/*.json",
    "./sources/*": "./sources/*",
    "./package.json": "./package.json",
  };
  return textFile("package.json", `${JSON.stringify({ ...current, exports }, null, 2)}\n`);
}
