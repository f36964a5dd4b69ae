import { parseArgs } from "node:util";
import type { Bilingual } from "@fenjie/core/model";
import { type Refusal, usageError } from "../refusal.js";
import type { Command, Flag, Flags, Given, Values } from "./command.js";
import { globalFlags } from "./global-flags.js";
import { suggest } from "./suggest.js";

/**
 * Reads what follows a command's name. Throws a usage error for an unknown option,
 * a missing or superfluous value, or a value that is not one of the choices.
 *
 * Node splits the words into tokens (`-o FILE`, `--format=md`, `--`); what they mean is decided here,
 * since Node's own complaints are in English only and suggest nothing.
 */
export function readArguments(
  command: Pick<Command, "name" | "flags">,
  words: readonly string[],
): Given<Flags> {
  const flags: Flags = { ...command.flags, ...globalFlags };
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { type, short }]) => [
      name,
      short === undefined ? { type } : { type, short },
    ]),
  );
  const { tokens, positionals } = parseArgs({ args: [...words], options, strict: false, tokens: true });

  const values: Record<string, string | boolean | undefined> = {};
  for (const [name, flag] of Object.entries(flags)) {
    values[name] = flag.type === "boolean" ? false : flag.default;
  }
  const explicit = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (flag === undefined) throw unknownOption(token.rawName, command.name, flags);
    values[token.name] = readValue(flag, token.rawName, token.value, token.inlineValue === true);
    explicit.add(token.name);
  }
  return { values: values as Values<Flags>, explicit, positionals };
}

function readValue(flag: Flag, name: string, value: string | undefined, inline: boolean): string | boolean {
  if (flag.type === "boolean") {
    if (value === undefined) return true;
    throw usageError(
      { en: `${name} takes no value, but “${value}” was given`, zh: `${name} 不带值，却给了“${value}”` },
      { en: `write ${name} alone`, zh: `只写 ${name} 即可` },
    );
  }
  // `--format --force`: the value was forgotten. `-` alone is a value: standard input or output.
  const missing =
    value === undefined ||
    (value === "" && !inline) ||
    (!inline && value.length > 1 && value.startsWith("-"));
  if (missing) throw missingValue(flag, name);
  if (flag.choices !== undefined && !flag.choices.includes(value)) throw badChoice(name, value, flag.choices);
  return value;
}

function missingValue({ value, choices }: Flag, name: string): Refusal {
  const wanted = value ?? choices?.join("|") ?? "VALUE";
  return usageError(
    { en: `${name} needs a value`, zh: `${name} 缺少值` },
    {
      en: `write ${name} ${wanted}, or ${name}=VALUE where it begins with “-”`,
      zh: `请写 ${name} ${wanted}；值以“-”开头时写 ${name}=值`,
    },
  );
}

/** A value that is not one of those there are, with the nearest one. */
export function badChoice(name: string, value: string, choices: readonly string[]): Refusal {
  const near = suggest(value, choices);
  return usageError(
    { en: `${name} cannot be “${value}”`, zh: `${name} 不能是“${value}”` },
    near === null
      ? { en: `it is one of: ${choices.join(", ")}`, zh: `可用的值：${choices.join("、")}` }
      : {
          en: `did you mean ${near}? It is one of: ${choices.join(", ")}`,
          zh: `是否想写 ${near}？可用的值：${choices.join("、")}`,
        },
  );
}

function unknownOption(name: string, command: string, flags: Flags): Refusal {
  const near = name.startsWith("--") ? suggest(name.slice(2), Object.keys(flags)) : null;
  const { en, zh } = seeHelp(command);
  return usageError(
    { en: `there is no option ${name}`, zh: `没有选项 ${name}` },
    near === null ? { en, zh } : { en: `did you mean --${near}? ${en}`, zh: `是否想写 --${near}？${zh}` },
  );
}

/** Finds the command's name among the words: the first that is neither a global option nor its value. */
export function splitCommand(words: readonly string[]): { name: string | null; rest: string[] } {
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    if (!word.startsWith("-") || word === "-" || word === "--") {
      return { name: word, rest: [...words.slice(0, index), ...words.slice(index + 1)] };
    }
    if (word === "--lang" || word === "--color") index++;
  }
  return { name: null, rest: [...words] };
}

/** Refuses words that a command has no use for. */
export function refuseExtra(words: readonly string[], most: number, command: string): void {
  const extra = words[most];
  if (extra === undefined) return;
  throw usageError(
    { en: `there is no use for “${extra}” here`, zh: `此处用不上“${extra}”` },
    seeHelp(command),
  );
}

/** The one FILE of a command that reads one. */
export function onlyFile(words: readonly string[], command: string): string {
  const [file] = words;
  if (file === undefined) throw missingFile(command);
  refuseExtra(words, 1, command);
  return file;
}

export function missingFile(command: string): Refusal {
  return usageError(
    { en: `fenjie ${command} needs a FILE`, zh: `fenjie ${command} 缺少文件` },
    {
      en: `name one, or write - for standard input; \`fenjie ${command} --help\` says more`,
      zh: `请给出文件名，或用 - 表示标准输入；详见 \`fenjie ${command} --help\``,
    },
  );
}

function seeHelp(command: string): Bilingual {
  const help = command === "" ? "fenjie --help" : `fenjie ${command} --help`;
  return { en: `\`${help}\` lists what it takes`, zh: `\`${help}\` 列出可用的参数` };
}
