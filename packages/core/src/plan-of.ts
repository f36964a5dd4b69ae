import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { saysFirstLeads } from "./extract/holders.js";
import { buildPlan } from "./extract/plan.js";
import { layoutDocument } from "./layouts/layout-document.js";
import { cleanText } from "./layouts/noise.js";
import type { Result } from "./model/result.js";
import type { PlanMeta } from "./model/schemas/meta.js";
import type { Plan } from "./model/schemas/plan.js";
import type { SourceDocument } from "./model/source-document.js";

/** What a plan says of the file it was read from, beside the document. */
export interface Provenance {
  bytes: Uint8Array;
  name: string | null;
  meta: PlanMeta;
}

/** The stages after reading: noise is set aside, layouts label the tasks, extraction turns them into values. */
export function planOf(document: SourceDocument, { bytes, name, meta }: Provenance): Result<Plan | null> {
  const { source, justified, diagnostics: noise } = cleanText(document.text);
  const layout = layoutDocument(source, document);
  const noticed = [...noise, ...layout.diagnostics];
  if (layout.entries.length === 0) return { value: null, diagnostics: noticed };

  const findings = { ...layout, firstUnitLeads: saysFirstLeads(source.text) };
  const built = buildPlan(source, findings, {
    justified,
    meta,
    source: {
      name,
      mediaType: document.mediaType,
      sha256: bytesToHex(sha256(bytes)),
      layout: layout.kind,
      reader: document.reader,
    },
  });
  return { value: built.value, diagnostics: [...noticed, ...built.diagnostics] };
}
