// `node cold.mjs CONTENDER FILE`: reads once; the time is taken from outside, the peak of memory (in kB) is printed.
import { readFileSync } from "node:fs";

const [contender, file] = process.argv.slice(2);
const { read } = await import(`./contenders/${contender}.mjs`);
const cells = await read(new Uint8Array(readFileSync(file)));
process.stdout.write(JSON.stringify({ cells: cells?.length ?? null, peak: process.resourceUsage().maxRSS }));
