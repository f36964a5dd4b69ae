/**
 * `npm run score:targets`: reads the labelled sentences of test/targets, compares the targets with their
 * labels and writes docs/accuracy-targets.md. `--differences` lists what is missing or too much.
 */
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { extractTargets } from "../src/extract/targets/extract-targets.js";
import { renderTargetAccuracy, type SecondPass, type TargetFirstReading } from "./targets-accuracy.js";
import {
  type Agreement,
  compareLabels,
  type LabelledSentence,
  parseLabelled,
  type Score,
  scoreTargets,
} from "./targets-scoring.js";

const folder = new URL("../test/targets/", import.meta.url);
const page = new URL("../../../docs/accuracy-targets.md", import.meta.url);

export const labelledSets = ["development", "held-out", "unseen", "latest"] as const;

async function readLabelled(name: string): Promise<LabelledSentence[]> {
  return parseLabelled(await readFile(new URL(`${name}.txt`, folder), "utf8"));
}

async function readJson<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(new URL(`${name}.json`, folder), "utf8")) as T;
}

/** The score of one labelled set; without a plan's year, as the sentences have none. */
export async function scoreLabelledSet(name: (typeof labelledSets)[number]): Promise<Score> {
  return scoreTargets(await readLabelled(name), (text) => extractTargets(text).targets);
}

/** How far the second reader's labels agree with the first ones. */
export async function agreeOnLabels(): Promise<Agreement> {
  const first = await Promise.all(labelledSets.map(readLabelled));
  return compareLabels(first.flat(), await readLabelled("second-pass/labels"));
}

/** Scores all sets and writes the page. */
export async function writeTargetAccuracy(): Promise<{ text: string; scores: Score[] }> {
  const [development, heldOut, unseen, latest] = await Promise.all([
    scoreLabelledSet("development"),
    scoreLabelledSet("held-out"),
    scoreLabelledSet("unseen"),
    scoreLabelledSet("latest"),
  ]);
  const first = await readJson<TargetFirstReading[]>("first-readings");
  const secondPass = await readJson<SecondPass>("second-pass/about");
  const text = renderTargetAccuracy(
    { development, heldOut, unseen, latest },
    first,
    await agreeOnLabels(),
    secondPass,
  );
  await writeFile(page, text);
  return { text, scores: [development, heldOut, unseen, latest] };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { text, scores } = await writeTargetAccuracy();
  process.stdout.write(text);
  for (const { text: sentence, missing, surplus } of process.argv.includes("--differences")
    ? scores.flatMap(({ misses }) => misses)
    : []) {
    process.stdout.write(`${sentence}\n`);
    for (const line of missing) process.stdout.write(`  - ${line}\n`);
    for (const line of surplus) process.stdout.write(`  + ${line}\n`);
  }
}
