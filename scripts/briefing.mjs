// `npm run briefing -- UNIT [-o FILE]`: builds the packages, then runs apps/briefing.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { turbo } from "./turbo.mjs";

const status = turbo(["build", "--filter=briefing^..."], { quiet: true });
if (status !== 0) process.exit(status);

const cwd = fileURLToPath(new URL("..", import.meta.url));
const script = ["node_modules/tsx/dist/cli.mjs", "apps/briefing/src/briefing.ts", ...process.argv.slice(2)];
process.exit(spawnSync(process.execPath, script, { cwd, stdio: "inherit" }).status ?? 1);
