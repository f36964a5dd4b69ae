import type { Diagnostic } from "../../model/diagnostic.js";
import { undecodableBytes } from "../diagnostics.js";
import { coveredText, hiddenText, trackedChanges } from "./diagnostics.js";

/** How often something was left out or guessed in the document as a whole. */
export interface Counts {
  trackedChanges: number;
  hiddenTexts: number;
  coveredTexts: number;
}

/** Says so. Loaded only where there is something to say. */
export function noticed(counts: Counts, unreadable: number): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (unreadable > 0) diagnostics.push(undecodableBytes({ count: unreadable, encoding: "UTF-8" }, null));
  if (counts.trackedChanges > 0) diagnostics.push(trackedChanges({ count: counts.trackedChanges }, null));
  if (counts.hiddenTexts > 0) diagnostics.push(hiddenText({ count: counts.hiddenTexts }, null));
  if (counts.coveredTexts > 0) diagnostics.push(coveredText({ count: counts.coveredTexts }, null));
  return diagnostics;
}
