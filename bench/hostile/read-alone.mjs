// `node --expose-gc read-alone.mjs FILE`: reads one file and prints how it ended, in how many milliseconds, and by how
// many bytes the memory of the process grew at most.
import { readFileSync } from "node:fs";
import { isFenjieError, readDocument } from "@fenjie/core";

const bytes = new Uint8Array(readFileSync(process.argv[2]));
globalThis.gc();
const before = process.memoryUsage.rss();
const begin = performance.now();
const ending = await readDocument(bytes).then(
  ({ value }) => ({ cells: value.blocks.reduce((sum, { cells }) => sum + (cells?.length ?? 0), 0) }),
  (error) => ({ error: isFenjieError(error) ? error.code : String(error) }),
);
const milliseconds = performance.now() - begin;
const growth = Math.max(0, process.resourceUsage().maxRSS * 1024 - before);
process.stdout.write(JSON.stringify({ ...ending, milliseconds, growth, size: bytes.length }));
