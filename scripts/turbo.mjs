// Runs turbo without its telemetry and update notice: `node scripts/turbo.mjs build --filter=fenjie`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs turbo tasks and returns the exit code; `quiet` shows their output only when one fails. */
export function turbo(args, { quiet = false } = {}) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };
  const result = spawnSync(process.execPath, ["node_modules/turbo/bin/turbo", "run", ...args], {
    cwd: root,
    env,
    stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (quiet && result.status !== 0) {
    process.stderr.write(result.stdout);
    process.stderr.write(result.stderr);
  }
  return result.status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(turbo(process.argv.slice(2)));
