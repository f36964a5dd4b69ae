// `npm start [-- FILE]`: builds what the command needs, then does the main job.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { turbo } from "./turbo.mjs";

const status = turbo(["build", "--filter=fenjie"], { quiet: true });
if (status !== 0) process.exit(status);

// npm changes to the root before it runs a script; a relative FILE is meant from where it was typed.
const cwd = process.env.INIT_CWD ?? process.cwd();
const start = fileURLToPath(new URL("../packages/cli/bin/start.js", import.meta.url));
const job = spawnSync(process.execPath, [start, ...process.argv.slice(2)], { cwd, stdio: "inherit" });
process.exit(job.status ?? 1);
