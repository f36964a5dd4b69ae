import type { Diagnostic, Plan, PlanMeta } from "@fenjie/core/model";
import { failureMessage, failureOf } from "../failure.js";
import { listInputs } from "../io/list-inputs.js";
import { createProgress } from "../io/progress.js";
import { displayName, readInput } from "../io/read-input.js";
import type { Terminal } from "../io/terminal.js";
import { withOutput } from "../io/with-output.js";
import { parseInput, requirePlan } from "../parse-input.js";
import { exitCodes } from "../refusal.js";
import { drawDiagnostics } from "../report-diagnostics.js";

export interface ManyInputs {
  named: readonly string[];
  /** A file with more paths, or "-". */
  list: string | undefined;
  meta: PlanMeta;
  /** Where it was read from. */
  metaFile: readonly string[];
  /** How diagnostics go to stderr; `null` where they stand in the lines only. */
  tell: "human" | "json" | null;
  output: { path: string | undefined; force: boolean };
}

/** The line for one input. Other programs depend on its form. */
type Line =
  | { input: string; ok: true; plan: Plan; diagnostics: Diagnostic[] }
  | { input: string; ok: false; error: { code: string; message: string } };

/**
 * Reads inputs one after the other and prints a line for each, in their order. One document at a time
 * is in memory, and a bad one is a line like the others.
 */
export async function parseMany(
  { named, list, meta, metaFile, tell, output }: ManyInputs,
  terminal: Terminal,
): Promise<number> {
  const progress = createProgress(terminal, (done) => ({
    en: `${done} inputs read`,
    zh: `已读取 ${done} 个输入`,
  }));
  // Where lines or frames go to the same screen, the progress line makes room for them.
  const shared = terminal.stdout.isTerminal || tell !== null;
  let done = 0;
  let refused = 0;
  let doubtful = false;

  const inputs = [...named, ...metaFile, ...(list === undefined ? [] : [list])];
  await withOutput({ ...output, inputs }, terminal.stdout, async (to, spare) => {
    for await (const input of listInputs(named, list, terminal.stdin)) {
      await spare(input);
      if (shared) await progress.clear();
      const line = await parseOne(input, meta, tell, terminal);
      if (!line.ok) refused++;
      doubtful ||= !line.ok || line.diagnostics.some((one) => one.severity === "error");
      await to.write(`${JSON.stringify(line)}\n`);
      if (to.closed) break;
      await progress.show(++done);
    }
  });
  await progress.clear();
  if (refused > 0 && tell !== "json") await terminal.stderr.write(`${terminal.say(refusedText(refused))}\n`);
  return doubtful ? exitCodes.doubtful : exitCodes.done;
}

async function parseOne(
  input: string,
  meta: PlanMeta,
  tell: ManyInputs["tell"],
  terminal: Terminal,
): Promise<Line> {
  try {
    const {
      plan: found,
      document,
      diagnostics,
    } = await parseInput(await readInput(input, terminal.stdin), meta);
    if (tell === "human")
      await drawDiagnostics({ name: displayName(input), document, plan: found }, diagnostics, terminal);
    if (tell === "json") {
      await terminal.stderr.write(
        diagnostics.map((one) => `${JSON.stringify({ input, ...one })}\n`).join(""),
      );
    }
    return { input, ok: true, plan: requirePlan(input, found), diagnostics };
  } catch (error) {
    const failure = failureOf(error);
    return { input, ok: false, error: { code: failure.code, message: failureMessage(failure, terminal) } };
  }
}

const refusedText = (count: number) => ({
  en: `${count} of the inputs gave no plan; their lines have "ok": false`,
  zh: `有 ${count} 个输入没有得到计划，见 "ok": false 的行`,
});
