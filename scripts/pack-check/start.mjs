import { execFile } from "node:child_process";
import { delimiter } from "node:path";

/** Runs a program to its end: whether it went well, and its output, where it failed with its complaints. `first` are folders for the front of the path. */
export function start(program, args, { cwd, first = [] }) {
  const env = { ...process.env, PATH: [...first, process.env.PATH].join(delimiter) };
  return new Promise((done) => {
    execFile(program, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      done({ ok: error === null, output: error === null ? stdout : `${stdout}${stderr}` || String(error) });
    });
  });
}

/** Runs the npm that runs this, or the one on the path; gives what it printed. */
export async function npm(args, cwd) {
  const running = process.env.npm_execpath;
  const [program, ...before] = running ? [process.execPath, running] : ["npm"];
  const { ok, output } = await start(program, [...before, ...args], { cwd });
  if (!ok) throw new Error(`npm ${args.join(" ")}\n${output}`);
  return output;
}
