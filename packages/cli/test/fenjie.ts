import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export const files = path("files");
const bin = path("../bin/fenjie.js");

export interface Ended {
  stdout: string;
  stderr: string;
  /** The exit code, or the name of the signal that ended it. */
  exit: number | string | null;
}

export interface RunOptions {
  cwd?: string;
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  /** Close the reading end of stdout after the first bytes, as `| head -1` does. */
  closeStdout?: boolean;
  /** Called with the process, to interrupt it. */
  started?: (child: ReturnType<typeof spawn>) => void;
}

/** Runs the built command in the folder of test files, in English and without colours unless told otherwise. */
export function fenjie(words: readonly string[], options: RunOptions = {}): Promise<Ended> {
  if (!existsSync(path("../dist/main.js"))) throw new Error("the command is not built; run: npm run build");
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, [bin, ...words], {
    cwd: options.cwd ?? files,
    env: { PATH, LANG: "C.UTF-8", ...options.env },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
    if (options.closeStdout) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  // The command may end before it has read everything.
  child.stdin.on("error", () => {});
  child.stdin.end(options.stdin ?? "");
  options.started?.(child);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ stdout, stderr, exit: code ?? signal }));
  });
}

/** What a person sees of a run, for golden files. */
export async function transcript(words: readonly string[], options: RunOptions = {}): Promise<string> {
  const { stdout, stderr, exit } = await fenjie(words, options);
  const section = (name: string, text: string) => (text === "" ? "" : `--- ${name}\n${text}`);
  return `$ fenjie ${words.join(" ")}\n${section("stdout", stdout)}${section("stderr", stderr)}--- exit ${exit}\n`;
}
