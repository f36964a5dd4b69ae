import type { Diagnostic } from "../../model/diagnostic.js";
import { undecodableBytes } from "../diagnostics.js";
import {
  coveredCells,
  formulaWithoutValue,
  hiddenCells,
  hiddenSheets,
  overlappingMerges,
} from "./diagnostics.js";
import { formatReference } from "./reference.js";

/** How many cells and ranges of one sheet were left out or guessed. */
export interface SheetCounts {
  sheet: string;
  uncalculated: number;
  /** The place of the first of them. */
  firstUncalculated: number;
  hidden: number;
  covered: number;
  overlapping: number;
}

/** Says so. Loaded only where there is something to say. */
export function noticed(
  counts: readonly SheetCounts[],
  names: readonly string[],
  unreadable: number,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { sheet, uncalculated, firstUncalculated, hidden, covered, overlapping } of counts) {
    if (uncalculated > 0) {
      const first = formatReference(firstUncalculated);
      diagnostics.push(formulaWithoutValue({ sheet, cells: uncalculated, first }, null));
    }
    if (hidden > 0) diagnostics.push(hiddenCells({ sheet, cells: hidden }, null));
    if (covered > 0) diagnostics.push(coveredCells({ sheet, cells: covered }, null));
    if (overlapping > 0) diagnostics.push(overlappingMerges({ sheet, ranges: overlapping }, null));
  }
  if (names.length > 0) diagnostics.push(hiddenSheets({ names }, null));
  if (unreadable > 0) diagnostics.push(undecodableBytes({ count: unreadable, encoding: "UTF-8" }, null));
  return diagnostics;
}
