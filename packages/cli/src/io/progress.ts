import type { Bilingual } from "@fenjie/core/model";
import type { Terminal } from "./terminal.js";

const patience = 1_000;
const interval = 100;

/** A line on stderr that says how far a long run is; only a person at a terminal who has waited a second sees it. */
export interface Progress {
  show(done: number): Promise<void>;
  /** Removes the line, so that what is written next starts on a clean one. */
  clear(): Promise<void>;
}

export function createProgress(
  { stderr, say }: Terminal,
  label: (done: number) => Bilingual,
  now = Date.now,
): Progress {
  if (!stderr.isTerminal) return { show: async () => {}, clear: async () => {} };
  let next = now() + patience;
  let shown = false;
  return {
    async show(done) {
      if (now() < next) return;
      next = now() + interval;
      shown = true;
      await stderr.write(`\r\u001b[K${say(label(done))}`);
    },
    async clear() {
      if (shown) await stderr.write("\r\u001b[K");
      shown = false;
    },
  };
}
