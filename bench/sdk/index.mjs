// `node index.mjs`: how the SDK's answers grow with the plans, and its search beside others. Prints Markdown.
import { runChild } from "../child.mjs";
import { digits, goalTable, peer, progress, table, times } from "../report.mjs";
import { long, searches, short } from "./words.mjs";

const sizes = [1, 100, 10_000];
const compared = 100;
const years = [500, 1000, 2000, 4000];
const contenders = {
  fenjie: "**fenjie**",
  flexsearch: `${peer("flexsearch")}, default settings`,
  minisearch: `${peer("minisearch")}, default settings`,
  "flexsearch-cjk": "FlexSearch with its encoder for Chinese",
  "minisearch-bigrams": "MiniSearch with a tokenizer of our own: pairs of characters",
};
/** Ten thousand plans are more than Node keeps by default; its collector goes over all of them each time the young space is full. */
const roomy = ["--max-old-space-size=8192", "--min-semi-space-size=64", "--max-semi-space-size=64"];
const run = async (script, args, nodeArgs = []) => {
  progress([script, ...args].join(" "));
  const options = { nodeArgs: ["--expose-gc", ...nodeArgs], patience: 900_000 };
  return (await runChild(`sdk/${script}.mjs`, args, options)).json;
};

const grown = [];
for (const size of sizes) grown.push(await run("grow", [String(size)], roomy));
const engines = {};
for (const contender of Object.keys(contenders)) {
  engines[contender] = await run("compare", [contender, String(compared)]);
}
const compares = [];
for (const size of years) compares.push(await run("compare-years", [String(size)]));
console.log(page());

function page() {
  const introduction = `Copies of the published plan of 2023 (86 tasks), each with ids and strings of its own. Times are milliseconds of processor time, collecting
garbage included, so that other programs do not count. Memory is what is kept, beside the plans themselves. For what grows, Node is given 8 GB,
64 MB of it for young values: ten thousand plans take 1.4 GB.`;
  return [
    introduction,
    growth(),
    searching(),
    besideOthers(),
    comparingYears(),
    "### Goals",
    goalTable(goals()),
  ].join("\n\n");
}

/** What is measured of the SDK, in milliseconds or in bytes. */
function measures() {
  return [
    ["`searchIndex`, ms", "indexTime", 1],
    ["`searchIndex`, memory in kB", "indexBytes", 1000],
    ["`unitTasks` of every plan, ms", "unitTime", 1],
    ["`workload` by unit, fractional, ms", "loadTime", 1],
    ["`workload`, memory in kB", "loadBytes", 1000],
  ].map(([name, key, through]) => ({ name, values: grown.map((each) => Math.max(0, each[key]) / through) }));
}

/** A thousandth of a measure for each task: of milliseconds, µs; of kB, bytes. */
function each(value, index) {
  return (value / grown[index].tasks) * 1000;
}

function growth() {
  const head = [
    "",
    ...grown.map(({ tasks }) => `${tasks.toLocaleString("en")} tasks`),
    "µs or B per task, 8,600",
    "860,000",
  ];
  const rows = measures().map(({ name, values }) => [
    name,
    ...values.map(digits),
    digits(each(values[1], 1)),
    digits(each(values[2], 2)),
  ]);
  return `### As plans grow\n\n${table(head, rows)}`;
}

function searching() {
  const head = ["Search", "tasks found of 860,000", "ms", "ms, of 8,600", "ms, of 86"];
  const [one, hundred, most] = grown.map(({ searchTimes }) => searchTimes);
  const rows = searches.map(([query, what], index) => [
    `${query} (${what})`,
    most[index].total.toLocaleString("en"),
    ...[most, hundred, one].map((found) => digits(found[index].milliseconds)),
  ]);
  const text =
    "The first 20 hits with the places of the words in each, the number of all, and the names that are meant.";
  return `### Searching\n\n${text}\n\n${table(head, rows)}`;
}

function besideOthers() {
  const share = (value) => (value === null ? "–" : `${(value * 100).toFixed(0)}%`);
  const head = [
    "Engine",
    "recall, two characters",
    "precision",
    "recall, longer",
    "precision",
    "index ms",
    "memory MB",
    "search ms",
  ];
  const rows = Object.entries(engines).map(([contender, found]) => [
    contenders[contender],
    ...[found.short.recall, found.short.precision, found.long.recall, found.long.precision].map(share),
    digits(found.indexTime),
    digits(found.bytes / 1e6),
    found.short.recall < 0.5 ? "–" : digits(found.searchTime),
  ]);
  const text = `${short.length} words of two characters and ${long.length} longer ones in one plan; the truth is every task whose text or names hold the word as it is. Index, memory
and the mean search over ${(compared * 86).toLocaleString("en")} tasks. fenjie's hits have the places of the words, those of the others none. An engine that finds next to nothing has no time.`;
  return `### Beside others\n\n${text}\n\n${table(head, rows)}`;
}

function comparingYears() {
  const head = ["Tasks in each year", "ms", "most memory, MB"];
  const rows = compares.map(({ milliseconds, megabytes }, index) => [
    `2 × ${years[index].toLocaleString("en")}`,
    digits(milliseconds),
    digits(megabytes),
  ]);
  const text =
    "`diffPlans` on two invented years, half of the tasks edited. All tasks share phrases, so that many pairs of them must be compared.";
  return `### Comparing years\n\n${text}\n\n${table(head, rows)}`;
}

function goals() {
  const slowest = grown[2].searchTimes.reduce((worst, found) =>
    found.milliseconds > worst.milliseconds ? found : worst,
  );
  const twoCharacters = grown[2].searchTimes.filter(({ query }) =>
    searches.find(([each]) => each === query)[1].startsWith("two characters"),
  );
  const slowestWord = Math.max(...twoCharacters.map(({ milliseconds }) => milliseconds));
  const proportional = measures().map(({ name, values }) => {
    const ratio = each(values[2], 2) / each(values[1], 1);
    return {
      goal: `${name}: at most 2× as much per task for 860,000 as for 8,600`,
      measured: times(each(values[2], 2), each(values[1], 1)),
      met: ratio <= 2,
      why: "a hundred plans (14 MB) nearly fit the processor's caches, ten thousand (1.4 GB) do not, and their texts and the growing sets of ids are read from memory; the work for each task is the same.",
    };
  });
  const twoThousand = compares[years.indexOf(2000)];
  const memoryRatio = compares.at(-1).megabytes / compares.at(-2).megabytes;
  return [
    {
      goal: "a word of two characters in 860,000 tasks in under 50 ms",
      measured: `${digits(slowestWord)} ms`,
      met: slowestWord < 50,
      why: "see the table above.",
    },
    {
      goal: "any of these searches in under 50 ms",
      measured: `${digits(slowest.milliseconds)} ms (${slowest.query})`,
      met: slowest.milliseconds < 50,
      why: "the word's pairs stand in very many texts, and each of these is verified to give the exact number.",
    },
    {
      goal: "every task with a word of two characters is found, and no other",
      measured: `${(engines.fenjie.short.recall * 100).toFixed(0)}% and ${(engines.fenjie.short.precision * 100).toFixed(0)}%`,
      met: engines.fenjie.short.recall === 1 && engines.fenjie.short.precision === 1,
      why: "folding (width, quotes) finds more than the word as it is.",
    },
    ...proportional,
    {
      goal: "two years of 2,000 tasks compared in under a second",
      measured: `${digits(twoThousand.milliseconds)} ms`,
      met: twoThousand.milliseconds < 1000,
      why: "invented tasks of few phrases share words with nearly all others.",
    },
    {
      goal: "comparing twice the tasks takes at most 2.5× the memory",
      measured: `${digits(memoryRatio)}×`,
      met: memoryRatio <= 2.5,
      why: "the collector waits longer where more memory is free.",
    },
  ];
}
