import type { Published } from "./published.js";

/** One thing that must hold of the published data. */
export interface Linter {
  /** Kebab-case, as its file. */
  name: string;
  /** What holds, in one sentence. */
  description: string;
  check: (data: Published) => Iterable<Problem>;
}

/** Where it does not hold. */
export interface Problem {
  /** A file, or a plan's value such as `wujin-2023/24 › leaders`. */
  place: string;
  message: string;
}
