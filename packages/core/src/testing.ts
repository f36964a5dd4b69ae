/**
 * Matchers for vitest, for repositories that keep plans. The `/testing` entry.
 *
 *     import { planMatchers } from "@fenjie/core/testing";
 *     expect.extend(planMatchers);
 */

import type {} from "vitest";
import type { Diagnostic } from "./model/diagnostic.js";
import { openPlan } from "./model/open-plan.js";
import type { Plan } from "./model/schemas/plan.js";
import { lostValues } from "./round-trip.js";

/** What `parse` returns, as far as a round trip needs it. */
export interface Parsed {
  /** No plan never makes a round trip. */
  plan: Plan | null;
  /** The text that spans point into. */
  document: { text: string };
  /** What was noticed: it explains values that differ from what is printed. */
  diagnostics: readonly Diagnostic[];
}

/** What a vitest matcher answers. */
export interface MatcherAnswer {
  /** Whether the fact holds. */
  pass: boolean;
  /** What to say where it should not have been so. */
  message: () => string;
}

/** How many faults a failure lists; a plan made by a faulty program has one in every task. */
const listed = 20;

/** The matchers, for `expect.extend` of vitest 3.2 or newer. */
export const planMatchers = {
  /** The value is a plan by the schema and its rules: `expect(JSON.parse(text)).toBeValidPlan()`. */
  toBeValidPlan(received: unknown): MatcherAnswer {
    const faults = openPlan(received).diagnostics.filter(({ severity }) => severity === "error");
    const lines = faults.map(describe);
    return {
      pass: faults.length === 0,
      message: () =>
        faults.length === 0
          ? "expected something that is no valid plan, but it is one"
          : failure(`expected a valid plan, but found ${count(faults.length, "fault")}:`, lines),
    };
  },

  /** Every value of the plan quotes the document: `expect(await parse(bytes)).toRoundTrip()`. */
  toRoundTrip({ plan, document, diagnostics }: Parsed): MatcherAnswer {
    if (plan === null) {
      const message = "expected a plan that quotes its document, but there is no plan";
      return { pass: false, message: () => failure(message, diagnostics.map(describe)) };
    }
    const lost = lostValues(plan, document.text, diagnostics);
    return {
      pass: lost.length === 0,
      message: () =>
        lost.length === 0
          ? "expected some value not to quote the document, but all do"
          : failure(
              `expected every value to quote the document, but ${count(lost.length, "value")} ${lost.length === 1 ? "does" : "do"} not:`,
              lost,
            ),
    };
  },
};

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: an interface is merged only under the same parameters
  interface Matchers<T = any> {
    toBeValidPlan(): T;
    toRoundTrip(): T;
  }
}

const describe = ({ code, message }: Diagnostic): string => `${message.en}  (${code})`;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

function failure(headline: string, lines: readonly string[]): string {
  const more = lines.length > listed ? [`… and ${lines.length - listed} more`] : [];
  return [headline, ...[...lines.slice(0, listed), ...more].map((line) => `  ${line}`)].join("\n");
}
