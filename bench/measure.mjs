/**
 * How long one run takes when the engine knows the code: milliseconds of many runs, after warming up. Fast work is
 * run at least `runs` times in both phases; slow work is cut off after the seconds given, but never before `least` runs.
 */
export async function sample(run, { runs = 60, seconds = 2, least = 2 } = {}) {
  await repeat(run, runs, seconds, 1);
  return repeat(run, runs, seconds, least);
}

/** For at least half a second: what takes microseconds needs more than `runs` runs to be warm. */
async function repeat(run, runs, seconds, least) {
  const times = [];
  const begin = performance.now();
  for (;;) {
    const before = performance.now();
    await run();
    const after = performance.now();
    times.push(after - before);
    const spent = after - begin;
    if (times.length >= runs && spent >= 500) return times;
    if (times.length >= least && spent >= seconds * 1000) return times;
  }
}

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
