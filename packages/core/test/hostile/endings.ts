import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Ending } from "./read-alone.js";

/** Heap for the inputs and their reading; the promise is 256 MB for the reading alone. */
const heapMegabytes = 256;
const patienceMilliseconds = 10_000;

/**
 * How the hostile inputs of one kind end in a process of their own. One that is missing stopped
 * the process that read it: out of memory, or killed for taking too long.
 */
export async function endingsOf(kind: "text" | "office"): Promise<ReadonlyMap<string, Ending>> {
  const endings = new Map<string, Ending>();
  const script = fileURLToPath(new URL("read-alone.ts", import.meta.url));
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heapMegabytes}`, "--import", "tsx", script, kind],
    {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let patience = setTimeout(() => child.kill("SIGKILL"), patienceMilliseconds);
  for await (const line of createInterface({ input: child.stdout })) {
    const ending: Ending = JSON.parse(line);
    endings.set(ending.name, ending);
    clearTimeout(patience);
    patience = setTimeout(() => child.kill("SIGKILL"), patienceMilliseconds);
  }
  clearTimeout(patience);
  return endings;
}

/** What each input used up, one a line, and what was counted where a limit stopped it. */
export function drawCounters(endings: ReadonlyMap<string, Ending>): string {
  const lines = [...endings.values()].map(({ name, usage, limit }) => {
    const stopped = limit ? ` | ${limit.option}: ${limit.found} of ${limit.most}` : "";
    return `${name} | ${usage.unpackedBytes} bytes unpacked | ${usage.cells} cells and paragraphs${stopped}\n`;
  });
  return lines.join("");
}
