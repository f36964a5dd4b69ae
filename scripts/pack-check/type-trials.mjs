import { join } from "node:path";
import { readJson, tool } from "./places.mjs";
import { start } from "./start.mjs";

/** Each mode has its tsconfig file beside the users' files; what "bundler" accepts, Node is not meant to run. */
const modes = [
  { mode: "node16", forNode: true },
  { mode: "nodenext", forNode: true },
  { mode: "bundler", forNode: false },
];

/** Every TypeScript in every mode; `compiled` is the folder it writes to, in a project. */
const compilers = ["typescript-5", "typescript-6"].flatMap((typescript) => {
  const name = `TypeScript ${readJson(tool(`${typescript}/package.json`)).version}`;
  const tsc = tool(`${typescript}/bin/tsc`);
  return modes.map(({ mode, forNode }) => ({
    name,
    mode,
    tsc,
    compiled: forNode ? join("compiled", `${typescript}-${mode}`) : null,
  }));
});

/** Those whose output Node can run. */
export const compilersForNode = compilers.filter(({ compiled }) => compiled !== null);

/** Compiles all users' files at once: an error names the file, and the package where it lies in one. */
export function typeTrials({ project }) {
  return compilers.map(({ name, mode, tsc, compiled }) => {
    const output = compiled === null ? ["--noEmit"] : ["--outDir", compiled];
    const args = [tsc, "--project", `tsconfig.${mode}.json`, ...output];
    return {
      what: `the types of the packages, with ${name} and ${mode}`,
      row: name,
      column: mode,
      run: () => start(process.execPath, args, { cwd: project }),
    };
  });
}
