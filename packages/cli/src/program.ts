import type { Readable } from "node:stream";
import packageJson from "../package.json" with { type: "json" };
import { commandHelp, programHelp } from "./arguments/help-text.js";
import { readArguments, splitCommand } from "./arguments/read-arguments.js";
import { suggest } from "./arguments/suggest.js";
import { about, commands } from "./commands/index.js";
import { failureOf, reportFailure } from "./failure.js";
import { createSink, type OutputStream, type Terminal } from "./io/terminal.js";
import { languageOf } from "./language.js";
import { exitCodes, type Refusal, usageError } from "./refusal.js";
import { type ColorMode, colorModes } from "./render/paint.js";

/** What the program uses of the process it runs in. */
export interface Host {
  stdin: Readable;
  stdout: OutputStream;
  stderr: OutputStream;
  env: NodeJS.ProcessEnv;
}

/** Runs one command line and gives the exit code. Never throws: what goes wrong is told on stderr. */
export async function run(words: readonly string[], host: Host): Promise<number> {
  const terminal = openTerminal(words, host);
  try {
    return await dispatch(words, terminal);
  } catch (error) {
    const failure = failureOf(error);
    await reportFailure(failure, terminal);
    return failure.exitCode;
  }
}

/** Language and colour are needed to complain of the command line, so they are looked up before it is read. */
export function openTerminal(words: readonly string[], { stdin, stdout, stderr, env }: Host): Terminal {
  const asked = lastValue(words, "--lang");
  const language = asked === "zh" || asked === "en" ? asked : languageOf(env);
  const mode: ColorMode = colorModes.find((one) => one === lastValue(words, "--color")) ?? "auto";
  return {
    language,
    stdin,
    stdout: createSink(stdout, mode, env),
    stderr: createSink(stderr, mode, env),
    say: (text) => text[language],
  };
}

function lastValue(words: readonly string[], flag: string): string | undefined {
  return words
    .map((word, index) => (word === flag ? words[index + 1] : word.split(`${flag}=`)[1]))
    .findLast(Boolean);
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<number> {
  const { language, stdout } = terminal;
  const look = { language, columns: Math.min(stdout.columns, 100), paint: stdout.paint };
  const { name, rest } = splitCommand(words);
  const command = commands.find((one) => one.name === name);
  if (name !== null && command === undefined) throw unknownCommand(name);

  const given = readArguments(command ?? { name: "", flags: {} }, rest);
  if (given.values.version) {
    await stdout.write(`${packageJson.version}\n`);
    return exitCodes.done;
  }
  if (command === undefined || given.values.help) {
    await stdout.write(
      command === undefined ? programHelp(commands, about, look) : commandHelp(command, look),
    );
    return exitCodes.done;
  }
  return command.run(given, terminal);
}

function unknownCommand(name: string): Refusal {
  const near = suggest(
    name,
    commands.map((one) => one.name),
  );
  const advice =
    near !== null
      ? { en: `did you mean \`fenjie ${near}\`?`, zh: `是否想写 \`fenjie ${near}\`？` }
      : /[./\\]/u.test(name)
        ? {
            en: `to read a document, write \`fenjie parse ${name}\``,
            zh: `要读取文件，请写 \`fenjie parse ${name}\``,
          }
        : { en: "`fenjie help` lists the commands", zh: "`fenjie help` 列出全部命令" };
  return usageError({ en: `there is no command “${name}”`, zh: `没有命令“${name}”` }, advice);
}
