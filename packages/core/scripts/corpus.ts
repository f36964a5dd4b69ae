import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "../src/index.js";
import type { FirstReading, ScoredSet } from "./accuracy.js";
import { type Expected, type NoBreakdown, type Score, scoreDocument } from "./score-corpus.js";

const corpus = new URL("../../../corpus/", import.meta.url);
const parts = ["development", "held-out", "unseen", "fresh", "latest", "recent"];

/** Reads the documents of the corpus and scores them; `only` names those wanted, none means all. */
export async function scoreCorpus(only: readonly string[] = []): Promise<ScoredSet[]> {
  const sets: ScoredSet[] = [];
  for (const name of parts) {
    const set: ScoredSet = { name, documents: [], refused: [] };
    const folder = new URL(`${name}/`, corpus);
    for (const document of (await readdir(folder)).sort()) {
      if (only.length > 0 && !only.includes(document)) continue;
      const score = await scoreFolder(new URL(`${document}/`, folder));
      if (typeof score === "boolean") set.refused.push({ document, right: score });
      else set.documents.push({ document, score });
    }
    if (set.documents.length > 0) sets.push(set);
  }
  return sets;
}

/** The score of one document; for one that is to be refused, whether it was. */
async function scoreFolder(folder: URL): Promise<Score | boolean> {
  const input = (await readdir(folder)).find((file) => file.startsWith("input."));
  if (input === undefined) throw new Error(`${fileURLToPath(folder)} holds no input`);
  const expected = (await readJson(new URL("expected.json", folder))) as Expected | NoBreakdown;
  const { plan } = await parse(await readFile(new URL(input, folder)));
  return "notABreakdown" in expected ? plan === null : scoreDocument(expected, plan);
}

/** How the parts that were held back were read the first time. */
export const firstReadings = async (): Promise<Record<string, FirstReading>> =>
  (await readJson(new URL("first-readings.json", corpus))) as Record<string, FirstReading>;

const readJson = async (file: URL): Promise<unknown> => JSON.parse(await readFile(file, "utf8"));
