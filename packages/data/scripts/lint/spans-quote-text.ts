import type { Diagnostic, Span } from "@fenjie/core";
import type { Linter } from "./linter.js";
import { type QuotedValue, quotedValues } from "./values.js";

export const spansQuoteText: Linter = {
  name: "spans-quote-text",
  description:
    "What a value's spans cut out of the document is the value, but for white space, reported noise and corrections.",
  *check({ plans }) {
    for (const { id, plan, text, diagnostics } of plans) {
      const noise = diagnostics.flatMap(({ code, span }) =>
        code.startsWith("noise/") && span ? [span] : [],
      );
      for (const quoted of quotedValues(plan)) {
        if (isCorrected(quoted, diagnostics)) continue;
        const whole = squeeze(cut(text, quoted.spans, []));
        const value = squeeze(quoted.value);
        if (whole === value || squeeze(cut(text, quoted.spans, noise)) === value) continue;
        yield {
          place: `${id}: ${quoted.path.join(" › ")}`,
          message: `the value is "${quoted.value}", its spans quote "${whole}"`,
        };
      }
    }
  },
};

const squeeze = (text: string) => text.replace(/\s/gu, "");

/** What the spans cut out of the text, without the ranges left out. */
function cut(text: string, spans: readonly Span[], leftOut: readonly Span[]): string {
  const isKept = (at: number) => !leftOut.some(([start, end]) => start <= at && at < end);
  return spans
    .flatMap(([start, end]) =>
      text
        .slice(start, end)
        .split("")
        .filter((_, index) => isKept(start + index)),
    )
    .join("");
}

const isCorrected = ({ path }: QuotedValue, diagnostics: readonly Diagnostic[]) =>
  diagnostics.some(
    ({ code, data }) =>
      code === "data/corrected" && (data.field as string[]).every((step, index) => path[index] === step),
  );
