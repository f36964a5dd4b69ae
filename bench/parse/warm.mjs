// `node warm.mjs LAYOUT SIZE…`: how long parsing takes for a document of each size, and how many tasks were found.
import { parse } from "@fenjie/core";
import { sample } from "../measure.mjs";
import { layouts } from "./documents.mjs";

const [layout, ...sizes] = process.argv.slice(2);
const results = [];
for (const size of sizes) {
  const { text, tasks } = layouts[layout](Number(size));
  const { plan } = await parse(text);
  const times = await sample(() => parse(text), { runs: 20, least: 1 });
  results.push({ found: plan?.tasks.length ?? 0, expected: tasks, times });
}
process.stdout.write(JSON.stringify(results));
