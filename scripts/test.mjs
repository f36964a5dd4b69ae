// `npm test [-- VITEST ARGUMENTS]`: builds every package, then runs every test and gate in one vitest run.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { turbo } from "./turbo.mjs";

console.error("Building …");
const built = turbo(["build"], { quiet: true });
if (built !== 0) {
  // Readers of the last line must not take a broken build for a pass.
  console.log("0 passed, 1 failed, 0 skipped");
  process.exit(built);
}

const cwd = fileURLToPath(new URL("..", import.meta.url));
const vitest = ["node_modules/vitest/vitest.mjs", "run", ...process.argv.slice(2)];
const tests = spawnSync(process.execPath, vitest, { cwd, stdio: ["ignore", "inherit", "inherit"] });
process.exit(tests.status ?? 1);
