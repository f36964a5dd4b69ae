import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { manifests, packFolder } from "./places.mjs";
import { npm } from "./start.mjs";

/**
 * Makes two users' projects in a folder: one that has installed the tarballs and what they depend on, and one that has the
 * data package without what it depends on.
 */
export async function install(tarballs, folder) {
  const project = join(folder, "project");
  cpSync(join(packFolder, "consumers"), project, { recursive: true });
  writeFileSync(join(project, "entries.mts"), everyEntry(esm));
  writeFileSync(join(project, "entries.cts"), everyEntry(cjs));
  const options = ["--ignore-scripts", "--no-package-lock", "--no-audit", "--no-fund", "--prefer-offline"];
  await npm(["install", "--prefix", project, ...options, ...tarballs], project);

  const dataAlone = join(folder, "data-alone");
  for (const part of ["data", "node_modules/@fenjie/data"]) {
    cpSync(join(project, part), join(dataAlone, part), { recursive: true });
  }
  return { project, dataAlone };
}

/** How a module hands on an entry, and whether an entry of an exports map has types for such modules. */
const esm = {
  line: (entry, index) => `export * as entry${index} from "${entry}";\n`,
  typed: (to) => to.types ?? to.import?.types,
};
const cjs = {
  line: (entry, index) => `export import entry${index} = require("${entry}");\n`,
  typed: (to) => to.require?.types,
};

/** A module that hands on every entry that has types, so that compilers see them all. */
function everyEntry({ line, typed }) {
  const entries = manifests.flatMap(({ name, exports }) =>
    Object.keys(exports)
      // The types of `/testing` add to those of vitest, which only people who write tests have.
      .filter((entry) => typed(exports[entry]) && entry !== "./testing")
      .map((entry) => name + entry.slice(1)),
  );
  return entries.map(line).join("");
}
