import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "../src/index.js";
import {
  addScores,
  type Expected,
  fields,
  metadataFields,
  type NoBreakdown,
  type Ratio,
  type Score,
  scoreDocument,
} from "./score-corpus.js";

const corpus = fileURLToPath(new URL("../../../corpus/", import.meta.url));
const only = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const verbose = process.argv.includes("--differences");

const percent = ({ right, of }: Ratio): string => (of === 0 ? "–" : (right / of).toFixed(3));
const row = (name: string, score: Score): string =>
  [
    name.padEnd(28),
    `${score.matched}/${score.expected}/${score.found}`.padEnd(10),
    ...fields.map((field) => percent(score.fields[field])),
    ...metadataFields.map((field) => percent(score.metadata[field])),
  ].join(" ");

console.log(["document".padEnd(28), "tasks", ...fields, ...metadataFields].join(" "));
for (const half of ["development", "held-out"]) {
  const scores: Score[] = [];
  for (const name of (await readdir(`${corpus}${half}`).catch(() => [])).sort()) {
    if (only.length > 0 && !only.includes(name)) continue;
    const folder = `${corpus}${half}/${name}`;
    const input = (await readdir(folder)).find((file) => file.startsWith("input."));
    const expected = JSON.parse(await readFile(`${folder}/expected.json`, "utf8")) as Expected | NoBreakdown;
    const { plan } = await parse(await readFile(`${folder}/${input}`));
    if ("notABreakdown" in expected) {
      console.log(
        `${name.padEnd(28)} ${plan === null ? "refused, rightly" : `read as ${plan.tasks.length} tasks, wrongly`}`,
      );
      continue;
    }
    const score = scoreDocument(expected, plan);
    scores.push(score);
    console.log(row(name, score));
    if (verbose) for (const difference of score.differences) console.log(`    ${difference}`);
  }
  if (scores.length > 0) console.log(row(`= ${half}`, addScores(scores)));
}
