import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { Ending } from "./hostile/read-alone.js";
import { textInputs } from "./hostile/text-inputs.js";

/** Heap for the inputs and their reading; the promise is 256 MB for the reading alone. */
const heapMegabytes = 256;
const patienceMilliseconds = 10_000;

const endings = new Map<string, Ending>();

beforeAll(async () => {
  const script = fileURLToPath(new URL("hostile/read-alone.ts", import.meta.url));
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heapMegabytes}`, "--import", "tsx", script],
    {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
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
}, 120_000);

/** An input without an ending stopped the process that read it: out of memory, or killed for taking too long. */
describe("a process with little memory survives", () => {
  test.each(Object.entries(textInputs))("%s", (name, { ends }) => {
    const ending = endings.get(name);

    expect(ending ?? "the process was gone").toEqual(
      typeof ends === "string" ? { name, code: ends, cells: null } : { name, code: null, cells: ends.cells },
    );
  });
});
