/**
 * How long one run takes when the engine knows the code: milliseconds of many runs of each of `runs`, after warming up.
 * They take turns, so that a slow moment of the machine falls on all of them. Fast work is run for `seconds` in all,
 * slow work `least` times.
 */
export async function sample(runs, { seconds = 2, least = 2 } = {}) {
  for (const run of runs) await warmUp(run);
  const times = runs.map(() => []);
  const spent = runs.map(() => 0);
  while (times.some((taken, index) => taken.length < least || spent[index] < seconds * 1000)) {
    for (const [index, run] of runs.entries()) {
      const taken = await turn(run);
      times[index].push(...taken);
      spent[index] += taken.reduce((sum, milliseconds) => sum + milliseconds, 0);
    }
  }
  return times;
}

/** Until a run is as fast as it gets: 60 runs and half a second, but no more than two seconds. */
export async function warmUp(run) {
  const begin = performance.now();
  for (let runs = 1; ; runs++) {
    await run();
    const spent = performance.now() - begin;
    if ((runs >= 60 && spent >= 500) || spent >= 2000) return;
  }
}

/** Runs for a moment, at least once; the milliseconds of each run. */
export async function turn(run, moment = 100) {
  const times = [];
  const begin = performance.now();
  for (let after = begin; after - begin < moment; ) {
    const before = performance.now();
    await run();
    after = performance.now();
    times.push(after - before);
  }
  return times;
}

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
