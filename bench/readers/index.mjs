// `node index.mjs`: readers side by side on the published table and on one 50 times longer. Prints Markdown.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runChild, startChild } from "../child.mjs";
import { median } from "../measure.mjs";
import { digits, goalTable, progress, table, times } from "../report.mjs";
import { formats, publishedTable } from "./files.mjs";
import { readerGoals } from "./goals.mjs";

/**
 * Every contender has its turn in every round, for so many milliseconds or one reading, so that a slow moment of the
 * machine falls on all of them.
 */
const sizes = { seed: { rounds: 40, moment: 100 }, long: { rounds: 9, moment: 300 } };
const coldRounds = 5;

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
  const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, {}]));
  const paths = { seed: fileURLToPath(new URL(file, publishedTable)), long: join(folder, file) };
  for (const [size, path] of Object.entries(paths)) {
    progress(`${file}, ${size}`);
    const warm = await readWarm(Object.keys(contenders), path, sizes[size]);
    const cold = await readCold(Object.keys(contenders), path);
    for (const name of Object.keys(contenders)) results[name][size] = { ...warm[name], ...cold[name] };
  }
  return results;
}

async function readWarm(names, path, { rounds, moment }) {
  const children = {};
  const checked = {};
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) {
    children[name] = startChild("readers/warm.mjs", [name, path]);
    checked[name] = await children[name].answer();
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times[name].push(...(await children[name].answer(moment)));
  }
  for (const name of names) children[name].stop();
  return Object.fromEntries(names.map((name) => [name, { ...checked[name], warm: median(times[name]) }]));
}

async function readCold(names, path) {
  const series = Object.fromEntries(names.map((name) => [name, { cold: [], peak: [] }]));
  for (let round = 0; round < coldRounds; round++) {
    for (const name of names) {
      const { milliseconds, json } = await runChild("readers/cold.mjs", [name, path]);
      series[name].cold.push(milliseconds);
      series[name].peak.push(json.peak / 1024);
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, { cold: median(series[name].cold), peak: median(series[name].peak) }]),
  );
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
