// `node index.mjs`: every hostile input of the tests, each in a process of its own. Prints Markdown.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runChild } from "../child.mjs";
import { digits, goalTable, progress, table } from "../report.mjs";

const megabyte = 1024 * 1024;
const introduction = `The inputs that \`packages/core/test/hostile\` makes, written to files and read by a fresh process each: bombs, lies, endless nesting,
spans of a thousand million. The time is that of the first reading in the process, with loading the reader; the memory is what the process
grew by at most, above what it held with the file read in. Each must end as the tests say: in a table, or in an error with that code.`;

const folder = mkdtempSync(join(tmpdir(), "fenjie-bench-"));
try {
  console.log(page(await readAll()));
} finally {
  rmSync(folder, { recursive: true });
}

async function readAll() {
  const written = await runChild("hostile/write-inputs.mjs", [folder], { nodeArgs: ["--import", "tsx"] });
  const results = [];
  for (const [index, { name, ends }] of written.json.entries()) {
    const { json } = await runChild("hostile/read-alone.mjs", [join(folder, String(index))], {
      nodeArgs: ["--expose-gc"],
      patience: 30_000,
    });
    progress(`${index + 1} of ${written.json.length}: ${name}`);
    results.push({
      name,
      ends,
      ...(json ?? { error: "the process died", milliseconds: Infinity, growth: Infinity, size: 0 }),
    });
  }
  return results;
}

function page(results) {
  const most = (key) => results.reduce((worst, result) => (result[key] > worst[key] ? result : worst));
  const slowest = most("milliseconds");
  const largest = most("growth");
  const asExpected = results.filter((result) => endingOf(result) === expectedOf(result)).length;
  const rows = [...results]
    .sort((one, other) => other.milliseconds - one.milliseconds)
    .map((result) => [
      result.name,
      digits(result.size / megabyte),
      endingOf(result),
      Math.round(result.milliseconds),
      Math.round(result.growth / megabyte),
    ]);
  const goals = [
    {
      goal: `all ${results.length} end as expected`,
      measured: String(asExpected),
      met: asExpected === results.length,
      why: results
        .filter((result) => endingOf(result) !== expectedOf(result))
        .map(
          (result) => `“${result.name}” should end in ${expectedOf(result)} and ended in ${endingOf(result)}`,
        )
        .join("; "),
    },
    {
      goal: "each within 2 s",
      measured: `${Math.round(slowest.milliseconds)} ms`,
      met: slowest.milliseconds <= 2000,
      why: `the slowest is “${slowest.name}”.`,
    },
    {
      goal: "each within 256 MB",
      measured: `${Math.round(largest.growth / megabyte)} MB`,
      met: largest.growth <= 256 * megabyte,
      why: `the largest is “${largest.name}”.`,
    },
  ];
  return [
    introduction,
    goalTable(goals),
    "From the slowest to the fastest:",
    table(["Input", "MB", "ends in", "ms", "MB more"], rows),
  ].join("\n\n");
}

function endingOf({ error, cells }) {
  return error ?? `${cells} cells`;
}

function expectedOf({ ends }) {
  return typeof ends === "string" ? ends : `${ends.cells} cells`;
}
