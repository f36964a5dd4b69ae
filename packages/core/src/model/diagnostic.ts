import type { Bilingual, Diagnostic, Fix, Severity } from "./schemas/diagnostic.js";
import type { Span } from "./span.js";

export type { Bilingual, Diagnostic, Fix, Severity } from "./schemas/diagnostic.js";

/** One kind of diagnostic: everything the documentation, `fenjie explain` and the fixture test need. */
export interface DiagnosticDefinition<D extends object = Record<string, unknown>> {
  /** `stage/what-is-wrong`; public, never renamed. */
  code: string;
  /** What happened to the data. */
  severity: Severity;
  /** One sentence for lists. */
  summary: Bilingual;
  /** Why it happens in real documents, what was done, what the reader can do. */
  explanation: Bilingual;
  /** The folder under `packages/core/test/fixtures` whose diagnostics show it. */
  fixture: string;
  /** One line that quotes what was found and says what was done. */
  message: (data: D) => Bilingual;
}

/** Makes one diagnostic; carries its definition along. */
export interface DiagnosticMaker<D extends object> {
  /** Makes a diagnostic; `span` is `null` where the whole document is meant. */
  (data: D, span: Span | null, fix?: Fix | null): Diagnostic;
  /** The declaration it makes diagnostics of. */
  definition: DiagnosticDefinition<D>;
}

/** Declares a diagnostic once: the maker, its page, its explanation and its fixture come from it. */
export function defineDiagnostic<D extends object>(definition: DiagnosticDefinition<D>): DiagnosticMaker<D> {
  const make = (data: D, span: Span | null, fix: Fix | null = null): Diagnostic => ({
    code: definition.code,
    severity: definition.severity,
    message: definition.message(data),
    span,
    data: { ...data } as Record<string, unknown>,
    fix,
  });
  return Object.assign(make, { definition });
}
