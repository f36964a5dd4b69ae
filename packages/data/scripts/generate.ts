/**
 * Makes everything the package publishes from `sources`, `corrections` and `rosters`: `npm run generate`. With
 * `--check` nothing is written, and the exit code is 1 where a file differs from what would be.
 */
import { runScript } from "./fault.js";
import { packageRoot, regenerate } from "./regenerate.js";
import { findStale, write } from "./write.js";

await runScript(async () => {
  const files = await regenerate(packageRoot);
  if (process.argv.includes("--check")) {
    for (const path of await findStale(packageRoot, files)) {
      console.error(
        `packages/data/${path} is out of step with its source; run: npm run generate -w @fenjie/data`,
      );
      process.exitCode = 1;
    }
    return;
  }
  for (const path of await write(packageRoot, files)) console.log(`packages/data/${path}`);
});
