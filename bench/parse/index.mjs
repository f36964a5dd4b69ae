// `node index.mjs`: how parsing grows with the document, in every layout. Prints Markdown.
import { runChild } from "../child.mjs";
import { median } from "../measure.mjs";
import { digits, goalTable, progress, table } from "../report.mjs";

const sizes = [2_000, 20_000];
const names = ["clause", "list", "headings", "table dump", "one cell per line"];
const introduction = `Made-up breakdowns of 2,000 and of 20,000 paragraphs (in tables: cells), parsed from text to Plan, targets included. The median of warm runs;
each layout has a process of its own, in which both documents take turns. Ten times the paragraphs should take about ten times as long.`;

const results = [];
for (const name of names) {
  progress(name);
  const { json } = await runChild("parse/warm.mjs", [name, ...sizes.map(String)]);
  results.push({ name, tasks: json, milliseconds: json.map(({ times }) => median(times)) });
}
console.log(page());

function page() {
  const rows = results.map(({ name, tasks, milliseconds: [short, long] }) => [
    name,
    ...tasks.map(
      ({ found, expected }) => `${found.toLocaleString("en")} of ${expected.toLocaleString("en")}`,
    ),
    digits(short),
    digits(long),
    digits(long / short),
    digits((long / sizes[1]) * 1000),
  ]);
  const head = ["Layout", "tasks of 2,000", "of 20,000", "ms", "ms", "times as long", "µs each"];
  const goals = results.map(({ name, milliseconds: [short, long] }) => ({
    goal: `${name}: proportional (at most 13 times as long)`,
    measured: digits(long / short),
    met: long / short <= 13,
    why: "see below",
  }));
  return [introduction, table(head, rows), goalTable(goals)].join("\n\n");
}
