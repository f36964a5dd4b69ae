import { expect, test } from "vitest";
import { createProgress } from "./progress.js";
import type { Terminal } from "./terminal.js";

/** A terminal that remembers what was written to stderr. */
function fakeTerminal(isTerminal: boolean) {
  const written: string[] = [];
  const write = async (text: string) => void written.push(text);
  const terminal = {
    stderr: { isTerminal, write },
    say: ({ en }: { en: string }) => en,
  } as unknown as Terminal;
  return { terminal, written };
}

const label = (done: number) => ({ en: `${done} read`, zh: "" });

test("only work that takes over a second shows progress, ten times a second at most", async () => {
  const { terminal, written } = fakeTerminal(true);
  let time = 0;
  const progress = createProgress(terminal, label, () => time);

  for (const [at, done] of [
    [500, 1],
    [1000, 2],
    [1050, 3],
    [1100, 4],
  ] as const) {
    time = at;
    await progress.show(done);
  }
  await progress.clear();

  expect(written).toEqual(["\r\u001b[K2 read", "\r\u001b[K4 read", "\r\u001b[K"]);
});

test("where nobody looks nothing is shown", async () => {
  const { terminal, written } = fakeTerminal(false);
  const progress = createProgress(terminal, label, () => 10_000);

  await progress.show(1);
  await progress.clear();

  expect(written).toEqual([]);
});
