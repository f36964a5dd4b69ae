import { availableParallelism } from "node:os";

/**
 * Runs trials, as many at a time as there are cores, prints a table of what became of them, and returns those that failed.
 *
 * A trial has `what` it tries, a `row` and a `column` (several may share a place in the table), and `run`.
 */
export async function tryAll(trials) {
  const outcomes = [];
  const waiting = trials[Symbol.iterator]();
  const worker = async () => {
    for (const trial of waiting) outcomes.push({ ...trial, ...(await trial.run()) });
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));

  const failed = outcomes.filter(({ ok }) => !ok);
  console.log(`\n${table(trials, failed)}`);
  return failed;
}

function table(trials, failed) {
  const columns = [...new Set(trials.map(({ column }) => column))];
  const rows = [...new Set(trials.map(({ row }) => row))];
  const outcome = (row, column) =>
    failed.some((trial) => trial.row === row && trial.column === column) ? "FAILED" : "ok";

  const lines = [
    ["", ...columns],
    ...rows.map((row) => [row, ...columns.map((column) => outcome(row, column))]),
  ];
  const widths = ["", ...columns].map((_, index) => Math.max(...lines.map((line) => line[index].length)));
  const draw = (line) => line.map((cell, index) => cell.padEnd(widths[index])).join("   ");
  return lines.map((line) => draw(line).trimEnd()).join("\n");
}
