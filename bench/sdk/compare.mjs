// `node --expose-gc compare.mjs CONTENDER COPIES`: what one search engine finds in the plan, and what it takes, as JSON.
import { copies, documentsOf } from "./plans.mjs";
import { medianTime, memory } from "./processor-time.mjs";
import { long, short } from "./words.mjs";

const [contender, count] = process.argv.slice(2);
const { build } = await import(`./contenders/${contender}.mjs`);

const one = copies(1);
const documents = documentsOf(one);
const engine = build(one);

/** Of the tasks that hold the words as they are, how many are found; and how many of those found do hold them. */
function quality(words) {
  let [held, found, both] = [0, 0, 0];
  for (const word of words) {
    const holding = new Set(documents.filter(({ text }) => text.includes(word)).map(({ id }) => id));
    const answers = engine.all(word);
    held += holding.size;
    found += answers.length;
    both += answers.filter((id) => holding.has(id)).length;
  }
  return { recall: both / held, precision: found === 0 ? null : both / found };
}

const plans = copies(Number(count));
const before = memory();
const large = build(plans);
const bytes = memory() - before;
process.stdout.write(
  JSON.stringify({
    short: quality(short),
    long: quality(long),
    bytes,
    indexTime: medianTime(() => build(plans), 0),
    searchTime:
      medianTime(() => {
        for (const word of short) large.some(word);
      }) / short.length,
  }),
);
