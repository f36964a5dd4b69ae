/** Milliseconds of processor time that a run takes, collecting garbage included: other programs do not count. */
export function processorTime(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The processor time of one run, in the median of 7 runs, or of as many as there are in `milliseconds`. */
export function medianTime(run, milliseconds = 1000) {
  const times = [];
  for (let spent = 0; times.length < 7 || spent < milliseconds; spent += times.at(-1))
    times.push(processorTime(run));
  return times.sort((one, other) => one - other)[times.length >> 1];
}

/** Bytes in use, on the heap and in typed arrays, when all garbage is collected. */
export function memory() {
  global.gc();
  global.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
