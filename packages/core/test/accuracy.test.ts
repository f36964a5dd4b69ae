import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { renderAccuracy } from "../scripts/accuracy.js";
import { firstReadings, scoreCorpus } from "../scripts/corpus.js";
import { addScores } from "../scripts/score-corpus.js";

const sets = await scoreCorpus();

describe.each(sets)("the documents in corpus/$name", ({ documents, refused }) => {
  const { matched, found, expected, fields, metadata } = addScores(documents.map(({ score }) => score));

  test("have at least 98 of 100 tasks found, and no more than 2 of 100 invented", () => {
    expect(matched / expected).toBeGreaterThanOrEqual(0.98);
    expect(matched / found).toBeGreaterThanOrEqual(0.98);
  });

  test("have at least 95 of 100 fields right", () => {
    for (const [field, { right, of }] of [...Object.entries(fields), ...Object.entries(metadata)]) {
      expect(right / of, field).toBeGreaterThanOrEqual(0.95);
    }
  });

  test("are refused where they are no breakdown", () => {
    expect(refused.filter(({ right }) => !right)).toEqual([]);
  });
});

test("docs/accuracy.md is what `npm run score` writes", async () => {
  const page = await readFile(new URL("../../../docs/accuracy.md", import.meta.url), "utf8");
  expect(page).toBe(renderAccuracy(sets, await firstReadings()));
});
