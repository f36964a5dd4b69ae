// `node index.mjs`: readers side by side on the published table and on one 50 times longer. Prints Markdown.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runChild } from "../child.mjs";
import { median } from "../measure.mjs";
import { digits, goalTable, progress, table, times } from "../report.mjs";
import { formats, publishedTable } from "./files.mjs";
import { readerGoals } from "./goals.mjs";

/** Rounds in which every contender has its turn, so that a slow minute of the machine falls on all of them. */
const rounds = 3;

const introduction = `Each reader gives the same list: every cell with its row, column, both spans and text. The first table is the
published one of 2023 (88 rows, 462 cells); ×50 is the same table with its rows repeated (4,351 rows, 22,806 cells). "warm" is the median of
many runs in one process, "cold" a whole process that reads once, with the most memory it held. "to fenjie" above 1 is slower than fenjie.`;

const folder = mkdtempSync(join(tmpdir(), "fenjie-bench-"));
try {
  await runChild("readers/write-long.mjs", [folder]);
  const results = {};
  for (const format of formats) results[format.name] = await compare(format);
  console.log(page(results));
} finally {
  rmSync(folder, { recursive: true });
}

/** Every contender of a format on both tables: `{ seed, long }`, each `{ cells, right, warm, cold, peak }` in ms and MB. */
async function compare({ file, contenders }) {
  const sizes = { seed: fileURLToPath(new URL(file, publishedTable)), long: join(folder, file) };
  const measured = Object.fromEntries(
    Object.keys(contenders).map((name) => [name, { seed: newSeries(), long: newSeries() }]),
  );
  for (let round = 0; round < rounds; round++) {
    for (const [name, series] of Object.entries(measured)) {
      progress(`${file}: ${name}, round ${round + 1} of ${rounds}`);
      for (const [size, path] of Object.entries(sizes)) {
        const warm = await runChild("readers/warm.mjs", [name, path]);
        const cold = await runChild("readers/cold.mjs", [name, path]);
        const { times: taken, cells, right } = warm.json;
        Object.assign(series[size], { cells, right });
        series[size].warm.push(...taken);
        series[size].cold.push(cold.milliseconds);
        series[size].peak.push(cold.json.peak / 1024);
      }
    }
  }
  const summed = ({ cells, right, warm, cold, peak }) => ({
    cells,
    right,
    warm: median(warm),
    cold: median(cold),
    peak: median(peak),
  });
  return Object.fromEntries(
    Object.entries(measured).map(([name, { seed, long }]) => [
      name,
      { seed: summed(seed), long: summed(long) },
    ]),
  );
}

function newSeries() {
  return { cells: null, right: null, warm: [], cold: [], peak: [] };
}

function page(results) {
  const head = [
    "Reader",
    "exact cells of 462",
    "warm ms",
    "to fenjie",
    "×50 warm ms",
    "to fenjie",
    "×50 / ×1",
    "cold ms / MB",
    "×50 cold ms / MB",
  ];
  const parts = formats.map(({ name: format, contenders }) => {
    const rows = Object.entries(results[format]);
    const [, ours] = rows[0];
    const lines = rows.map(([name, { seed, long }]) => [
      contenders[name],
      seed.right ?? "–",
      digits(seed.warm),
      times(seed.warm, ours.seed.warm),
      digits(long.warm),
      times(long.warm, ours.long.warm),
      digits(long.warm / seed.warm),
      `${digits(seed.cold)} / ${Math.round(seed.peak)}`,
      `${digits(long.cold)} / ${Math.round(long.peak)}`,
    ]);
    return `### ${format}\n\n${table(head, lines)}`;
  });
  return [introduction, ...parts, "### Goals", goalTable(readerGoals(results))].join("\n\n");
}
