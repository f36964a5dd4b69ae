import type { Diagnostic } from "./diagnostic.js";

/** What every stage returns: the best reading there is, and what was noticed on the way. */
export interface Result<T> {
  value: T;
  diagnostics: Diagnostic[];
}
