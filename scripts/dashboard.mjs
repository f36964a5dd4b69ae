// `npm run dashboard [-- build|images]`: builds the dashboard with all it needs, then serves it, or draws its pictures.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { turbo } from "./turbo.mjs";

const task = process.argv[2] ?? "serve";
const filters = ["--filter=dashboard", ...(task === "images" ? ["--filter=fenjie"] : [])];
const status = turbo(["build", ...filters], { quiet: true });
if (status !== 0) process.exit(status);
if (task === "build") {
  console.log("apps/dashboard/dist");
  process.exit();
}

const cwd = fileURLToPath(new URL("..", import.meta.url));
const script = ["node_modules/tsx/dist/cli.mjs", `apps/dashboard/scripts/${task}.ts`];
process.exit(spawnSync(process.execPath, script, { cwd, stdio: "inherit" }).status ?? 1);
