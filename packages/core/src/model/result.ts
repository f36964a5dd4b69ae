import type { Diagnostic } from "./diagnostic.js";

/** What every stage returns: the best reading there is, and what was noticed on the way. */
export interface Result<T> {
  /** The best reading there is. */
  value: T;
  /** What was noticed, in the order of the stages; `[]` where all was certain. */
  diagnostics: Diagnostic[];
}
