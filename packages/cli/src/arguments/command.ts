import type { Bilingual } from "@fenjie/core/model";
import type { Terminal } from "../io/terminal.js";

/** One option of a command, as data: parsing, checking and help come from it. */
export interface Flag {
  type: "boolean" | "string";
  short?: string;
  /** What the value is, for help: "FILE". */
  value?: string;
  /** The values allowed, if not any. */
  choices?: readonly string[];
  /** The value where the flag is absent; without it that is `undefined`. */
  default?: string;
  description: Bilingual;
}

export type Flags = Readonly<Record<string, Flag>>;

type Value<F extends Flag> = F["type"] extends "boolean"
  ? boolean
  :
      | (F extends { choices: readonly (infer Choice)[] } ? Choice : string)
      | (F extends { default: string } ? never : undefined);

/** What was given: booleans are false where absent, strings their default or `undefined`. */
export type Values<F extends Flags> = { [Name in keyof F]: Value<F[Name]> };

export interface Given<F extends Flags> {
  values: Values<F>;
  /** The flags that stand on the command line, as opposed to defaults. */
  explicit: ReadonlySet<string>;
  positionals: readonly string[];
}

export interface CommandDefinition<F extends Flags> {
  name: string;
  /** What stands behind the name, one line a form: "FILE|- [options]". */
  usage: readonly string[];
  /** One sentence, for the list of commands. */
  summary: Bilingual;
  /** What it reads and prints, for its own help. */
  details: Bilingual;
  flags: F;
  /** Runs it and gives the exit code. Throws `Refusal` or `FenjieError` where it cannot go on. */
  run(given: Given<F>, terminal: Terminal): Promise<number>;
}

/** A command of any flags; `run` is only ever called with what `readArguments` made for it. */
export type Command = CommandDefinition<Flags>;

export function defineCommand<const F extends Flags>(definition: CommandDefinition<F>): Command {
  return definition as unknown as Command;
}
