import type { Diagnostic } from "../model/diagnostic.js";
import { fold } from "../text/fold.js";
import { type Reading, sliceReading, spanOf } from "../text/reading.js";
import { letterInNumber, strayDigit } from "./diagnostics.js";
import { findStrayDigits } from "./targets/stray-digits.js";

/** 1O00, 1OO周年, 3l0: a letter that looks like a digit among digits; O2O and 5G are words of their own. */
const lettered = /(?<![A-Za-z0-9])(?:\d[\d]*[OolI][\dOolI]*|[OlI]\d{2,}[\dOolI]*)(?![A-Za-z])/gu;

const around = 6;

/** Reports slips of typing and recognition in a task's text; the text itself stays as printed. */
export function reportSlips(text: Reading): Diagnostic[] {
  const letters = [...fold(text.text).matchAll(lettered)].map((match) => {
    const place = sliceReading(text, match.index, match.index + match[0].length);
    return letterInNumber({ printed: place.text }, spanOf(place));
  });
  const digits = findStrayDigits(text.text).map(([start, end]) => {
    const words = text.text.slice(Math.max(0, start - around), end + around);
    return strayDigit(
      { digit: text.text.slice(start, end), around: words },
      spanOf(sliceReading(text, start, end)),
    );
  });
  return [...letters, ...digits];
}
