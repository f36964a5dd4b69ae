import type { Bilingual, PlanMeta } from "@fenjie/core";

/** `sources/<id>/source.json`: what the parser is told of a document (`--meta`), and where the document is from. */
export interface SourceMeta extends PlanMeta {
  id: string;
  /** As the parser has to find them: a check that this is the document meant. */
  title: string | null;
  year: number | null;
  /** The address at which it was published; `null` where that is not known. */
  address: string | null;
  /** SHA-256 of the document's bytes. */
  sha256: string;
  /** On what ground the document may be published again. */
  licence: Bilingual;
  /** What a reader has to know of this copy. */
  note: Bilingual | null;
}
