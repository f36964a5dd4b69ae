// `node --import tsx run.mjs CONTENDER LENGTH`: reads every labelled sentence, then the sentences as one text of LENGTH
// characters and of twice as many. Prints how well and how fast.
import { f1, precision, recall, scoreTargets } from "../../packages/core/scripts/targets-scoring.ts";
import { sample } from "../measure.mjs";
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
const sentenceTimes = await sample(() => {
  for (const text of texts) read(text);
});
const characters = texts.reduce((sum, text) => sum + text.length, 0);

const whole = texts.join("");
const longTimes = [];
for (const size of [Number(length), Number(length) * 2]) {
  const text = whole.repeat(Math.ceil(size / whole.length)).slice(0, size);
  longTimes.push(await sample(() => read(text), { runs: 20 }));
}
process.stdout.write(JSON.stringify({ accuracy, characters, sentenceTimes, longTimes }));
