import { debuglog } from "node:util";
import { type FenjieErrorCode, isFenjieError } from "@fenjie/core";
import type { Bilingual } from "@fenjie/core/model";
import type { Terminal } from "./io/terminal.js";
import { exitCodes, Refusal } from "./refusal.js";
import { oneLine } from "./render/width.js";

/** Why something was not done, whoever threw it. */
export interface Failure {
  code: FenjieErrorCode | (string & {});
  text: Bilingual;
  advice: Bilingual | null;
  exitCode: number;
}

const debug = debuglog("fenjie");

/** Reads what was thrown. What the parser refuses was at least read, so it is exit 3, not 2. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return error;
  if (isFenjieError(error)) {
    const exitCode = error.code === "BAD_META" ? exitCodes.usage : exitCodes.unrecognised;
    return { code: error.code, text: error.text, advice: null, exitCode };
  }
  debug("%o", error);
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: "INTERNAL",
    text: { en: `an unexpected fault: ${message}`, zh: `意外错误：${message}` },
    advice: {
      en: "this is a fault of fenjie; please report it with the output of NODE_DEBUG=fenjie",
      zh: "这是 fenjie 的缺陷，请附上 NODE_DEBUG=fenjie 的输出反馈给我们",
    },
    exitCode: exitCodes.usage,
  };
}

/** The message of a failure as one string, advice included, for JSON. */
export function failureMessage({ text, advice }: Failure, { say }: Terminal): string {
  return advice === null
    ? say(text)
    : say({ en: `${text.en}; ${advice.en}`, zh: `${text.zh}；${advice.zh}` });
}

/** Tells a person on stderr: what and where, then how to mend it. */
export async function reportFailure({ text, advice }: Failure, { say, stderr }: Terminal): Promise<void> {
  const { paint } = stderr;
  const label = paint("error", say({ en: "error: ", zh: "错误：" }));
  await stderr.write(`${label}${paint("strong", oneLine(say(text)))}\n`);
  if (advice !== null) await stderr.write(`  = ${oneLine(say(advice))}\n`);
}
