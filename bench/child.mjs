import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Runs a script of bench/ in a Node process of its own and gives what it printed as JSON, with the milliseconds that the
 * whole process took. `json` is null where the process died or was stopped after `patience` milliseconds.
 */
export function runChild(script, args = [], { nodeArgs = [], patience = 120_000 } = {}) {
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  const begin = performance.now();
  const child = spawn(process.execPath, [...nodeArgs, script, ...args], {
    cwd,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), patience);
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ milliseconds: performance.now() - begin, json: code === 0 ? JSON.parse(output) : null });
    });
  });
}
