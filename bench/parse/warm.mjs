// `node warm.mjs LAYOUT SIZE…`: how long parsing takes for a document of each size, and how many tasks were found.
import { parse } from "@fenjie/core";
import { sample } from "../measure.mjs";
import { layouts } from "./documents.mjs";

const [layout, ...sizes] = process.argv.slice(2);
const documents = sizes.map((size) => layouts[layout](Number(size)));
const plans = [];
for (const { text } of documents) plans.push((await parse(text)).plan);
const times = await sample(
  documents.map(
    ({ text }) =>
      () =>
        parse(text),
  ),
  { seconds: 3 },
);
const results = documents.map(({ tasks }, index) => ({
  found: plans[index]?.tasks.length ?? 0,
  expected: tasks,
  times: times[index],
}));
process.stdout.write(JSON.stringify(results));
