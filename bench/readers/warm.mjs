// Started with `warm.mjs CONTENDER FILE`: reads until it is warm and sends which cells it read; then, each time it is told
// a number of milliseconds, reads for so long and sends how long each reading took.
import { readFileSync } from "node:fs";
import { turn, warmUp } from "../measure.mjs";
import { checkCells } from "./check-cells.mjs";

const [contender, file] = process.argv.slice(2);
const { read } = await import(`./contenders/${contender}.mjs`);
const bytes = new Uint8Array(readFileSync(file));
const checked = checkCells(await read(bytes), file);
await warmUp(() => read(bytes));
process.on("message", async (moment) => process.send(await turn(() => read(bytes), moment)));
process.send(checked);
