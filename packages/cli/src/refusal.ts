import type { Bilingual } from "@fenjie/core/model";

/** Exit codes are part of the contract: other programs depend on them. */
export const exitCodes = {
  done: 0,
  /** Done, but with error-level diagnostics, nothing found or differences. */
  doubtful: 1,
  /** Wrong usage, or a file that cannot be read or written. */
  usage: 2,
  /** The input was read and is no task breakdown. */
  unrecognised: 3,
  interrupted: 130,
} as const;

/** Why a command cannot go on: what and where, how to mend it, and the exit code. */
export class Refusal extends Error {
  readonly exitCode: number;
  readonly text: Bilingual;
  readonly advice: Bilingual | null;
  /** Tells refusals apart in JSON: "FILE_NOT_FOUND", "USAGE". */
  readonly code: string;

  constructor(code: string, text: Bilingual, advice: Bilingual | null, exitCode: number = exitCodes.usage) {
    super(text.en);
    this.code = code;
    this.text = text;
    this.advice = advice;
    this.exitCode = exitCode;
  }
}

/** A command line that cannot be understood. */
export function usageError(text: Bilingual, advice: Bilingual | null): Refusal {
  return new Refusal("USAGE", text, advice);
}
