// `node warm.mjs CONTENDER FILE`: how long reading takes in a process that has read before, and what was read.
import { readFileSync } from "node:fs";
import { sample } from "../measure.mjs";
import { checkCells } from "./check-cells.mjs";

const [contender, file] = process.argv.slice(2);
const { read } = await import(`./contenders/${contender}.mjs`);
const bytes = new Uint8Array(readFileSync(file));
const checked = checkCells(await read(bytes), file);
const times = await sample(() => read(bytes));
process.stdout.write(JSON.stringify({ ...checked, times }));
