// `node --import tsx run.mjs CONTENDER LENGTH`: reads every labelled sentence, the tasks of a real plan, then the sentences
// as one text of LENGTH characters and of twice as many. Prints how well and how fast.
import { readFileSync } from "node:fs";
import { f1, precision, recall, scoreTargets } from "../../packages/core/scripts/targets-scoring.ts";
import { warmUp } from "../measure.mjs";
import { labelled } from "./sentences.mjs";

const [contender, length] = process.argv.slice(2);
const { read } = await import(`./contenders/${contender}.mjs`);

const accuracy = Object.fromEntries(
  Object.entries(labelled).map(([name, sentences]) => {
    const { levels, traps } = scoreTargets(sentences, read);
    const { value, relation, indicator } = levels;
    const quality = {
      precision: precision(value),
      recall: recall(value),
      value: f1(value),
      relation: f1(relation),
      indicator: f1(indicator),
    };
    return [name, { sentences: sentences.length, traps, ...quality }];
  }),
);

const texts = Object.values(labelled).flatMap((sentences) => sentences.map(({ text }) => text));
const plan = JSON.parse(
  readFileSync(new URL("../../packages/data/json/wujin-2023.json", import.meta.url), "utf8"),
);
const tasks = plan.tasks.map(({ text }) => text);
const lengthOf = (list) => list.reduce((sum, text) => sum + text.length, 0);
const readAll = (list) => () => {
  for (const text of list) read(text);
};
const [sentenceTimes] = await processorTimes([readAll(texts)]);
const [taskTimes] = await processorTimes([readAll(tasks)]);

const whole = texts.join("");
const long = whole.repeat(Math.ceil((Number(length) * 2) / whole.length));
const longTimes = await processorTimes(
  [Number(length), Number(length) * 2].map((size) => {
    const text = long.slice(0, size);
    return () => read(text);
  }),
);
process.stdout.write(
  JSON.stringify({
    accuracy,
    characters: lengthOf(texts),
    sentenceTimes,
    taskCharacters: lengthOf(tasks),
    taskTimes,
    longTimes,
  }),
);

/**
 * Milliseconds of processor time that one run takes, of 3 to 60 turns of each of `runs`; a machine with other work to do
 * falsifies it less than the clock.
 */
async function processorTimes(runs) {
  for (const run of runs) await warmUp(run);
  const times = runs.map(() => []);
  const begin = performance.now();
  for (let turn = 0; turn < 3 || (turn < 60 && performance.now() - begin < 15_000); turn++) {
    for (const [index, run] of runs.entries()) times[index].push(processorTime(run));
  }
  return times;
}

function processorTime(run, moment = 100) {
  const before = process.cpuUsage();
  for (let count = 1; ; count++) {
    run();
    const { user, system } = process.cpuUsage(before);
    if (user + system >= moment * 1000) return (user + system) / 1000 / count;
  }
}
