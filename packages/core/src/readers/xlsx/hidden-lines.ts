/** The hidden rows of a sheet, or its hidden columns. */
export class HiddenLines {
  readonly #lines: readonly number[];

  /** In any order, with any repetitions; files hold them in order. */
  constructor(lines: readonly number[]) {
    const isOrdered = lines.every((line, index) => index === 0 || (lines[index - 1] as number) < line);
    this.#lines = isOrdered ? lines : [...new Set(lines)].sort((a, b) => a - b);
  }

  get count(): number {
    return this.#lines.length;
  }

  has(line: number): boolean {
    return this.#lines[this.#countBefore(line)] === line;
  }

  /** How many of the lines from `first` to `last` are seen. */
  seen(first: number, last: number): number {
    if (last < first) return 0;
    return last - first + 1 - (this.#countBefore(last + 1) - this.#countBefore(first));
  }

  /** The first line from here on that is seen. */
  nextSeen(line: number): number {
    let next = line;
    for (let at = this.#countBefore(line); this.#lines[at] === next; at++) next += 1;
    return next;
  }

  #countBefore(line: number): number {
    let low = 0;
    let high = this.#lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle] as number) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
