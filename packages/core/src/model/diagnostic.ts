import type { Span } from "./span.js";

/** What happened to the data: `error` a value is missing, `warning` a value was guessed, `info` something was left out or merged on purpose. */
export type Severity = "error" | "warning" | "info";

/** A text in both languages of the project. */
export interface Bilingual {
  en: string;
  zh: string;
}

/** A change to the document's text that would mend the fault. */
export interface Fix {
  span: Span;
  replacement: string;
}

/** Something a stage noticed. Plain JSON, kept beside the Plan; knows nothing of terminals. */
export interface Diagnostic {
  /** `stage/what-is-wrong`; never renamed. */
  code: string;
  severity: Severity;
  message: Bilingual;
  /** The place in `SourceDocument.text`; `null` where the whole document is meant. */
  span: Span | null;
  /** The facts the message was made of. */
  data: Readonly<Record<string, unknown>>;
  fix: Fix | null;
}

/** One kind of diagnostic: everything the documentation, `fenjie explain` and the fixture test need. */
export interface DiagnosticDefinition<D extends object = Record<string, unknown>> {
  code: string;
  severity: Severity;
  /** One sentence for lists. */
  summary: Bilingual;
  /** Why it happens in real documents, what was done, what the reader can do. */
  explanation: Bilingual;
  /** The folder under `packages/core/test/fixtures` whose diagnostics show it. */
  fixture: string;
  message: (data: D) => Bilingual;
}

/** Makes one diagnostic; carries its definition along. */
export interface DiagnosticMaker<D extends object> {
  (data: D, span: Span | null, fix?: Fix | null): Diagnostic;
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
