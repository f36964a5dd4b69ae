import { access, mkdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { ParseResult } from "@fenjie/core";
import { openPlan, type Plan } from "@fenjie/core/model";
import { readArguments, refuseExtra } from "./arguments/read-arguments.js";
import { failureOf, reportFailure } from "./failure.js";
import { displayName, readInput } from "./io/read-input.js";
import { readMeta } from "./io/read-meta.js";
import type { Terminal } from "./io/terminal.js";
import { removeDrafts, withOutput } from "./io/with-output.js";
import { parseInput, requirePlan } from "./parse-input.js";
import { openTerminal } from "./program.js";
import { exitCodes } from "./refusal.js";
import { drawCondensed } from "./render/condense.js";
import { countText, diagnosticRenderer } from "./render/diagnostics.js";
import { toJson } from "./render/json.js";
import { planOverview } from "./render/overview.js";
import { exitCodeFor } from "./report-diagnostics.js";

/*
 * `npm start [-- FILE]`: the main job of the repository. Parses the 2023 table of Wujin District, or the
 * reader's own file, checks the plan against the schema, and draws it for a person.
 */

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const example = join(repository, "packages/data/sources/wujin-2023");

/** Frames drawn; `fenjie check` draws them all. */
const mostFrames = 12;

async function start(words: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals } = readArguments({ name: "", flags: {} }, words);
  refuseExtra(positionals, 1, "");
  const [own] = positionals;
  const path = own ?? join(example, "source.txt");
  const shown = own ?? relative(process.cwd(), path);
  const meta = await readMeta(
    own === undefined ? await ifThere(join(example, "source.json")) : undefined,
    undefined,
  );

  const result = await parseInput({ ...(await readInput(path, terminal.stdin)), path: shown }, meta);
  if (result.plan === null) await drawUncertain(result, shown, terminal);
  const plan = requirePlan(shown, result.plan);

  const { stdout, language, say } = terminal;
  const look = { language, columns: Math.min(stdout.columns, 100), paint: stdout.paint };
  await stdout.write(`\n${planOverview(plan, look)}\n`);
  await drawUncertain(result, shown, terminal);
  const faults = openPlan(JSON.parse(JSON.stringify(plan))).diagnostics;
  for (const fault of faults) await stdout.write(`${fault.code} ${say(fault.message)}\n`);
  const place = relative(process.cwd(), await save(plan, stdout));
  await stdout.write(`${say(faults.length === 0 ? savedText(place) : faultyText(place))}\n`);
  return faults.length === 0 ? exitCodeFor(result.diagnostics) : exitCodes.doubtful;
}

/** What the parser was unsure of, as code frames. */
async function drawUncertain({ document, plan, diagnostics }: ParseResult, name: string, terminal: Terminal) {
  const { stdout, language, say } = terminal;
  if (diagnostics.length === 0) return;
  const heading = { en: "What the parser was unsure of or left out", zh: "解析时没有把握或有意略去之处" };
  await stdout.write(`${stdout.paint("strong", say(heading))} · ${say(countText(diagnostics))}\n\n`);
  const look = { language, columns: stdout.columns, paint: stdout.paint };
  const draw = diagnosticRenderer({ name: displayName(name), document, plan }, look);
  const drawn = drawCondensed(diagnostics, draw, language);
  for (const frame of drawn.slice(0, mostFrames)) await stdout.write(frame);
  const rest = drawn.length - mostFrames;
  const more = {
    en: `… and ${rest} more: node_modules/.bin/fenjie check ${name}`,
    zh: `…… 另有 ${rest} 条：node_modules/.bin/fenjie check ${name}`,
  };
  if (rest > 0) await stdout.write(`${say(more)}\n\n`);
}

/** Writes the plan's JSON to `.fenjie/`, which git ignores, and gives the path. */
async function save(plan: Plan, stdout: Terminal["stdout"]): Promise<string> {
  const folder = join(repository, ".fenjie");
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${plan.id}.json`);
  await withOutput({ path, force: true, inputs: [] }, stdout, (file) => file.write(toJson(plan)));
  return path;
}

const savedText = (path: string) => ({
  en: `The plan agrees with its schema. As JSON: ${path}`,
  zh: `该计划符合结构定义。JSON 文件：${path}`,
});

const faultyText = (path: string) => ({
  en: `The plan does not agree with its schema; that is a fault of fenjie. As JSON: ${path}`,
  zh: `该计划不符合结构定义，这是 fenjie 的缺陷。JSON 文件：${path}`,
});

async function ifThere(path: string): Promise<string | undefined> {
  return access(path).then(
    () => path,
    () => undefined,
  );
}

process.once("SIGINT", () => {
  removeDrafts();
  process.exit(exitCodes.interrupted);
});

const words = process.argv.slice(2);
const terminal = openTerminal(words, process);
try {
  process.exitCode = await start(words, terminal);
} catch (error) {
  const failure = failureOf(error);
  await reportFailure(failure, terminal);
  process.exitCode = failure.exitCode;
}
