import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { saysFirstLeads } from "./extract/holders.js";
import { buildPlan } from "./extract/plan.js";
import { layoutDocument } from "./layouts/layout-document.js";
import { cleanText } from "./layouts/noise.js";
import type { Diagnostic } from "./model/diagnostic.js";
import type { PlanMeta } from "./model/schemas/meta.js";
import type { Plan } from "./model/schemas/plan.js";
import type { SourceDocument } from "./model/source-document.js";
import type { ReadOptions } from "./readers/options.js";
import { readDocument } from "./readers/read-document.js";

export interface ParseOptions extends ReadOptions {
  /** The file's name, kept in `plan.source.name`; it never changes what is read. */
  name?: string;
  /** What is known of the plan beside the document; fills only what the document does not say. */
  meta?: PlanMeta;
}

export interface ParseResult {
  /** `null` where the document holds no breakdown; a diagnostic says why. */
  plan: Plan | null;
  document: SourceDocument;
  diagnostics: Diagnostic[];
}

/**
 * Reads a task-breakdown document: bytes of a .docx, .xlsx, .html, .csv, .md or text file, or its
 * text, into a Plan with everything that was noticed on the way.
 *
 * Throws a `FenjieError` only for an unknown format, a container that cannot be opened, an encrypted
 * file or a limit exceeded.
 */
export async function parse(input: Uint8Array | string, options: ParseOptions = {}): Promise<ParseResult> {
  const read = await readDocument(input, options);
  const document = read.value;
  const { source, justified, diagnostics: noise } = cleanText(document.text);
  const layout = layoutDocument(source, document);
  const diagnostics = [...read.diagnostics, ...noise, ...layout.diagnostics];
  if (layout.entries.length === 0) return { plan: null, document, diagnostics };

  const bytes = typeof input === "string" ? utf8ToBytes(input) : input;
  const built = buildPlan(
    source,
    { ...layout, firstUnitLeads: saysFirstLeads(source.text) },
    {
      justified,
      meta: options.meta ?? {},
      source: {
        name: options.name ?? null,
        mediaType: document.mediaType,
        sha256: bytesToHex(sha256(bytes)),
        layout: layout.kind,
        reader: document.reader,
      },
    },
  );
  return { plan: built.value, document, diagnostics: [...diagnostics, ...built.diagnostics] };
}
