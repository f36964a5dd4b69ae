import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { Readable } from "node:stream";
import { fileRefusal } from "./file-error.js";

/** Past this many bytes the parser refuses the input; reading on would only fill memory. */
const enough = 64 * 1024 * 1024 + 1;

export interface Input {
  /** As given on the command line; "-" is standard input. */
  path: string;
  bytes: Uint8Array;
  /** The file's name without folders, since those say more of the machine than of the document; `null` for stdin. */
  name: string | null;
}

/** Reads a file, or standard input for "-". Throws a `Refusal` where there is nothing to read. */
export async function readInput(path: string, stdin: Readable): Promise<Input> {
  const stream = path === "-" ? stdin : createReadStream(path);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= enough) break;
    }
  } catch (error) {
    throw fileRefusal(path === "-" ? "stdin" : path, error);
  }
  return { path, bytes: Buffer.concat(chunks), name: path === "-" ? null : basename(path) };
}

/** What to call an input in messages. */
export function displayName(path: string): string {
  return path === "-" ? "<stdin>" : path;
}
