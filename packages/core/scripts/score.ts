import { readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "../src/index.js";
import { type FirstReading, renderAccuracy, type ScoredSet } from "./accuracy.js";
import { type Expected, type NoBreakdown, type Score, scoreDocument } from "./score-corpus.js";

/**
 * `npm run score`: reads every document of `corpus/`, compares it with its label and writes
 * docs/accuracy.md. `-- NAME …` reads only those and writes nothing; `--differences` lists them.
 */
const root = new URL("../../../", import.meta.url);
const corpus = new URL("corpus/", root);
const only = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const lists = process.argv.includes("--differences");

const sets: ScoredSet[] = [];
for (const name of ["development", "held-out", "unseen"]) {
  const set: ScoredSet = { name, documents: [], refused: [] };
  const folder = new URL(`${name}/`, corpus);
  for (const document of (await readdir(folder).catch(() => [])).sort()) {
    if (only.length > 0 && !only.includes(document)) continue;
    const score = await scoreFolder(new URL(`${document}/`, folder));
    if (typeof score === "boolean") set.refused.push({ document, right: score });
    else set.documents.push({ document, score });
  }
  if (set.documents.length > 0) sets.push(set);
}
const firstReadings = JSON.parse(await readFile(new URL("first-readings.json", corpus), "utf8")) as Record<
  string,
  FirstReading
>;
const page = renderAccuracy(sets, firstReadings);
process.stdout.write(page);
for (const { document, score } of sets.flatMap(({ documents }) => documents)) {
  if (lists) for (const difference of score.differences) process.stdout.write(`${document}: ${difference}\n`);
}
if (only.length === 0) await writeFile(new URL("docs/accuracy.md", root), page);

/** The score of one document; for one that is to be refused, whether it was. */
async function scoreFolder(folder: URL): Promise<Score | boolean> {
  const input = (await readdir(folder)).find((file) => file.startsWith("input."));
  if (input === undefined) throw new Error(`${fileURLToPath(folder)} holds no input`);
  const label = await readFile(new URL("expected.json", folder), "utf8");
  const expected = JSON.parse(label) as Expected | NoBreakdown;
  const { plan } = await parse(await readFile(new URL(input, folder)));
  return "notABreakdown" in expected ? plan === null : scoreDocument(expected, plan);
}
