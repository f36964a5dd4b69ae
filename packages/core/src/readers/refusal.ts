import type { Reason } from "./refusal-words.js";

/** What a refusal is about: the part of the package, sizes, places. Becomes the error's `data`. */
export type Facts = Readonly<Record<string, string | number>>;

/**
 * Thrown while an input is read, and caught by `inWords` before anybody sees it. The words in two languages are
 * a good part of a reader and needed for a broken file only, so a refusal carries none.
 */
export class Refusal extends Error {
  readonly reason: Reason;
  readonly facts: Facts;

  constructor(reason: Reason, facts: Facts = {}) {
    super(reason);
    this.reason = reason;
    this.facts = facts;
  }
}

/** Does the work of a reader; a refusal leaves as the `FenjieError` it stands for. */
export async function inWords<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { errorOf } = await import("./refusal-words.js");
    throw errorOf(error);
  }
}
