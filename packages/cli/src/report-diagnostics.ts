import type { Diagnostic } from "@fenjie/core/model";
import type { Terminal } from "./io/terminal.js";
import { exitCodes } from "./refusal.js";
import { drawCondensed } from "./render/condense.js";
import { countText, diagnosticRenderer, type Reading } from "./render/diagnostics.js";

/** Draws what was noticed on stderr, and counts it. */
export async function drawDiagnostics(
  reading: Reading,
  diagnostics: readonly Diagnostic[],
  { language, stderr, say }: Terminal,
): Promise<void> {
  if (diagnostics.length === 0) return;
  const draw = diagnosticRenderer(reading, { language, columns: stderr.columns, paint: stderr.paint });
  for (const drawn of drawCondensed(diagnostics, draw, language)) await stderr.write(drawn);
  const more = { en: "`fenjie explain CODE` says more", zh: "详见 `fenjie explain CODE`" };
  await stderr.write(`${say(countText(diagnostics))}${say({ en: "; ", zh: "；" })}${say(more)}\n`);
}

export function exitCodeFor(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.some((one) => one.severity === "error") ? exitCodes.doubtful : exitCodes.done;
}
