import { fork, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL(".", import.meta.url));

/**
 * Runs a script of bench/ in a Node process of its own and gives what it printed as JSON, with the milliseconds that the
 * whole process took. `json` is null where the process died or was stopped after `patience` milliseconds.
 */
export function runChild(script, args = [], { nodeArgs = [], patience = 300_000 } = {}) {
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

/**
 * Starts a script that works when it is told to and waits in between, so that several can take turns, each warm and with
 * memory of its own. `answer()` is what it sends first; `answer(message)` what it sends upon a message.
 */
export function startChild(script, args) {
  const child = fork(script, args, { cwd });
  const answer = (message) =>
    new Promise((resolve, reject) => {
      const died = (code) => reject(new Error(`${script} ${args.join(" ")} ended with ${code}`));
      child.once("exit", died);
      child.once("message", (sent) => {
        child.off("exit", died);
        resolve(sent);
      });
      if (message !== undefined) child.send(message);
    });
  return { answer, stop: () => child.kill() };
}
