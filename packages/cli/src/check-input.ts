import { type Failure, failureOf } from "./failure.js";
import type { Terminal } from "./io/terminal.js";
import { noPlan, type Opened, openInput } from "./open-input.js";

/** What a check of one input found. */
export interface Checked extends Opened {
  path: string;
  /** Why the input was not read as a breakdown; `null` where it was, or where it is a plan's JSON. */
  failure: Failure | null;
}

/** Opens one input to see what is wrong with it. What goes wrong is part of the answer. */
export async function checkInput(path: string, terminal: Terminal): Promise<Checked> {
  try {
    const opened = await openInput(path, terminal);
    const isLost = opened.plan === null && opened.document !== null;
    return { ...opened, path, failure: isLost ? noPlan(path, opened) : null };
  } catch (error) {
    return { path, document: null, plan: null, diagnostics: [], failure: failureOf(error) };
  }
}
