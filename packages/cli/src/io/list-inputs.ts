import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileRefusal } from "./file-error.js";

/** The inputs of a run, one after the other: those named, then those a list names, a path a line. */
export async function* listInputs(
  named: readonly string[],
  list: string | undefined,
  stdin: Readable,
): AsyncGenerator<string> {
  yield* named;
  if (list === undefined) return;
  const input = list === "-" ? stdin : createReadStream(list);
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      const path = line.replace(/^\ufeff/u, "").trimEnd();
      if (path !== "") yield path;
    }
  } catch (error) {
    throw fileRefusal(list === "-" ? "stdin" : list, error);
  } finally {
    input.destroy();
  }
}
