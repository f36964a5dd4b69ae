import { writeFile } from "node:fs/promises";
import { renderAccuracy } from "./accuracy.js";
import { firstReadings, scoreCorpus } from "./corpus.js";

/**
 * `npm run score`: reads every document of `corpus/`, compares it with its label and writes
 * docs/accuracy.md. `-- NAME …` reads only those and writes nothing; `--differences` lists them.
 */
const only = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const sets = await scoreCorpus(only);
const page = renderAccuracy(sets, await firstReadings());
process.stdout.write(page);
if (process.argv.includes("--differences")) {
  for (const { document, score } of sets.flatMap(({ documents }) => documents)) {
    for (const difference of score.differences) process.stdout.write(`${document}: ${difference}\n`);
  }
}
if (only.length === 0) await writeFile(new URL("../../../docs/accuracy.md", import.meta.url), page);
