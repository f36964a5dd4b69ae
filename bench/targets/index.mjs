// `node index.mjs`: targets read from the labelled sentences, by us and by what one would use instead. Prints Markdown.
import { runChild } from "../child.mjs";
import { median } from "../measure.mjs";
import { digits, goalTable, peer, progress, table, times } from "../report.mjs";

/** How it is called, how often it is started, and how long a text it is given to see how it grows. */
const contenders = {
  fenjie: { name: "**fenjie**", rounds: 3, length: 200_000 },
  recognizers: { name: peer("@microsoft/recognizers-text-suite"), rounds: 1, length: 2_000 },
  digits: { name: "`/\\d+(?:\\.\\d+)?/gu`", rounds: 3, length: 200_000 },
};
const introduction = `The labelled sentences of \`packages/core/test/targets\`, made for this project, half with targets and half with numbers that are none. A number
counts as found where the value agrees and the quotes overlap; then also the unit of measure and the comparator; then also the indicator. The
recognizers and the digits name neither comparator nor indicator: theirs count as "=" and as none. Speed is over the sentences one by one,
in processor time of the fastest turn, which other work on the machine falsifies least; "of a plan" over the tasks of the 2023 table of Wujin,
which holds a number where these sentences hold six;
"twice the text" is how much longer one text of double the length takes in the same turn, the median of all turns (of ${contenders.fenjie.length.toLocaleString("en")} characters, for the recognizers ${contenders.recognizers.length.toLocaleString("en")}).`;

const results = {};
for (const [contender, { rounds, length }] of Object.entries(contenders)) {
  const series = { sentences: [], tasks: [], short: [], long: [] };
  for (let round = 1; round <= rounds; round++) {
    progress(`${contender}, round ${round} of ${rounds}`);
    const { json } = await runChild("targets/run.mjs", [contender, String(length)], {
      nodeArgs: ["--import", "tsx"],
    });
    series.sentences.push(...json.sentenceTimes);
    series.tasks.push(...json.taskTimes);
    series.short.push(...json.longTimes[0]);
    series.long.push(...json.longTimes[1]);
    results[contender] = json;
  }
  const { characters, taskCharacters } = results[contender];
  results[contender].charactersPerSecond = (characters / Math.min(...series.sentences)) * 1000;
  results[contender].taskCharactersPerSecond = (taskCharacters / Math.min(...series.tasks)) * 1000;
  results[contender].doubling = median(series.long.map((long, turn) => long / series.short[turn]));
}
console.log(page(results));

function page({ fenjie, recognizers }) {
  const sets = Object.entries(fenjie.accuracy).map(([set, { sentences, traps }]) => {
    const head = [
      "Reader",
      "P",
      "R",
      "F1 value",
      "F1 + unit and comparator",
      "F1 + indicator",
      "false in 100 trap sentences",
      "characters/s",
      "of a plan",
      "to fenjie",
      "twice the text",
    ];
    const rows = Object.entries(results).map(([contender, result]) => {
      const { accuracy, charactersPerSecond, taskCharactersPerSecond, doubling } = result;
      const read = accuracy[set];
      return [
        contenders[contender].name,
        ...[read.precision, read.recall, read.value, read.relation, read.indicator].map(share),
        ((read.traps.wrong / read.traps.sentences) * 100).toFixed(0),
        Math.round(charactersPerSecond).toLocaleString("en"),
        Math.round(taskCharactersPerSecond).toLocaleString("en"),
        times(charactersPerSecond, fenjie.charactersPerSecond),
        times(doubling, 1),
      ];
    });
    return `### ${set}: ${sentences} sentences, ${traps.sentences} of them traps\n\n${table(head, rows)}`;
  });
  const goals = [
    {
      goal: "at least 2 million characters/s on one core for the labelled sentences",
      measured: `${digits(fenjie.charactersPerSecond / 1_000_000)} million`,
      met: fenjie.charactersPerSecond >= 2_000_000,
      why: "the sentences are short and nearly every one holds a number, so that most of the time goes to reading the words on both sides of it.",
    },
    {
      goal: "the same for the tasks of a plan",
      measured: `${digits(fenjie.taskCharactersPerSecond / 1_000_000)} million`,
      met: fenjie.taskCharactersPerSecond >= 2_000_000,
      why: "most of the time goes to telling words from one another.",
    },
    {
      goal: "50× as fast as the recognizers",
      measured: times(fenjie.charactersPerSecond, recognizers.charactersPerSecond),
      met: fenjie.charactersPerSecond >= 50 * recognizers.charactersPerSecond,
      why: "the recognizers spend their time on every number too, but look for no words around it.",
    },
    {
      goal: "twice the text in at most 2.1× the time",
      measured: times(fenjie.doubling, 1),
      met: fenjie.doubling <= 2.1,
      why: "memory of the longer text no longer fits where the shorter one's does.",
    },
  ];
  return [introduction, ...sets, "### Goals", goalTable(goals)].join("\n\n");
}

function share(value) {
  return value.toFixed(2).replace(/^0/u, "");
}
