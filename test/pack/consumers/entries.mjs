// Every entry of the packages loads, and has the same names by `import` and by `require`; `fenjie` is ESM only.
import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";

const require = createRequire(import.meta.url);

for (const name of ["@fenjie/core", "@fenjie/sdk", "@fenjie/data", "fenjie"]) {
  const { exports } = require(`${name}/package.json`);
  for (const entry of Object.keys(exports)) {
    if (!entry.includes("*")) await load(name + entry.slice(1));
  }
}

async function load(entry) {
  if (entry.endsWith(".json")) {
    const { default: json } = await import(entry, { with: { type: "json" } });
    if (!isDeepStrictEqual(json, require(entry))) throw new Error(`${entry} differs`);
    return;
  }
  const imported = Object.keys(await import(entry)).filter((key) => key !== "module.exports");
  if (entry === "fenjie") return;
  const required = Object.keys(require(entry));
  if (!isDeepStrictEqual(imported.sort(), required.sort())) {
    throw new Error(`${entry} has other names by require (${required}) than by import (${imported})`);
  }
}
