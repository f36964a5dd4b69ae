import { tool } from "./places.mjs";
import { start } from "./start.mjs";

/** The versions of Node to try: where npm has no package of them for this machine, the one that runs. */
export async function findNodes() {
  const served = process.platform === "linux" && process.arch === "x64";
  if (!served) console.log("Node 20, 22 and 24 are tried on Linux x64 only; here, the one that runs.");
  const paths = served ? [20, 22, 24].map((major) => tool(`node-${major}/bin/node`)) : [process.execPath];
  return Promise.all(
    paths.map(async (path) => {
      const { ok, output } = await start(path, ["--version"], {});
      if (!ok) throw new Error(`${path} does not run:\n${output}`);
      return { path, name: `Node ${output.trim().replace("v", "")}` };
    }),
  );
}
