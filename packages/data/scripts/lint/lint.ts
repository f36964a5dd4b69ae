import { checksumsTrue } from "./checksums-true.js";
import { countsEqualIndex } from "./counts-equal-index.js";
import { idsInOrder } from "./ids-in-order.js";
import { keysInOrder } from "./keys-in-order.js";
import type { Linter } from "./linter.js";
import { namesKnown } from "./names-known.js";
import { noEmptyStrings } from "./no-empty-strings.js";
import { partsUnion } from "./parts-union.js";
import type { Published } from "./published.js";
import { readingsComplete } from "./readings-complete.js";
import { redirectsLeadSomewhere } from "./redirects-lead-somewhere.js";
import { rostersSound } from "./rosters-sound.js";
import { sourceAgrees } from "./source-agrees.js";
import { spansQuoteText } from "./spans-quote-text.js";
import { translationComplete } from "./translation-complete.js";
import { translationNumbers } from "./translation-numbers.js";

/** What must hold of the data. */
export const linters: readonly Linter[] = [
  keysInOrder,
  idsInOrder,
  spansQuoteText,
  namesKnown,
  partsUnion,
  noEmptyStrings,
  sourceAgrees,
  countsEqualIndex,
  checksumsTrue,
  translationComplete,
  translationNumbers,
  readingsComplete,
  rostersSound,
  redirectsLeadSomewhere,
];

/** Everything that does not hold, a line each: what, where, which linter. */
export function lint(data: Published): string[] {
  return linters.flatMap((linter) =>
    [...linter.check(data)].map(({ place, message }) => `${place}: ${message} [${linter.name}]`),
  );
}
