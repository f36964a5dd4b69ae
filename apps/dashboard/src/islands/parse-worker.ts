/** Parses a file beside the page, so that the page stays awake. */

import { isFenjieError, type Plan, parse } from "@fenjie/core";
import type { Diagnostic } from "@fenjie/core/model";

/** What came of a file: what `parse` gives, or why it could not. */
export type Parsed =
  | { ok: true; plan: Plan | null; text: string; diagnostics: Diagnostic[] }
  | { ok: false; code: string; message: { en: string; zh: string } };

addEventListener("message", async ({ data }: MessageEvent<{ name: string; bytes: Uint8Array }>) => {
  postMessage(await read(data.bytes, data.name));
});

async function read(bytes: Uint8Array, name: string): Promise<Parsed> {
  try {
    const { plan, document, diagnostics } = await parse(bytes, { name });
    return { ok: true, plan, text: document.text, diagnostics };
  } catch (error) {
    if (isFenjieError(error)) return { ok: false, code: error.code, message: error.text };
    const message = String(error);
    return { ok: false, code: "INTERNAL", message: { en: message, zh: message } };
  }
}
