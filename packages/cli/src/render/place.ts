import type { Origin, Plan, SourceDocument, Span } from "@fenjie/core/model";
import { indexLines } from "./lines.js";
import { indexWhereabouts } from "./whereabouts.js";

/** Where a diagnostic points to, for programs that have no document at hand. Lines and columns count from one. */
export interface PlaceJson {
  /** In the file itself; `null` where it is not plain text. */
  start: { line: number; column: number } | null;
  end: { line: number; column: number } | null;
  origin: Origin | null;
  /** The end of the task's id: "24". */
  task: string | null;
}

export function placeFinder(
  document: SourceDocument | null,
  plan: Plan | null,
): (span: Span | null) => PlaceJson | null {
  if (document === null) return () => null;
  const lines = indexLines(document.text);
  const whereabouts = indexWhereabouts(plan, document);
  const own = isOwnText(document);
  return (span) => {
    if (span === null) return null;
    const { origin, task } = whereabouts(span);
    return {
      start: own ? lines.placeOf(span[0]) : null,
      end: own ? lines.placeOf(span[1]) : null,
      origin,
      task,
    };
  };
}

/** Whether the document's text is the decoded file itself, so that its lines are the file's. */
export function isOwnText({ reader }: SourceDocument): boolean {
  return reader === "text";
}
