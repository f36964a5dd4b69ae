import type { Diagnostic } from "./model/diagnostic.js";
import type { Part } from "./model/schemas/part.js";
import type { Plan } from "./model/schemas/plan.js";
import type { Span } from "./model/span.js";

/**
 * The values of a plan that their spans do not give back: slices of the document's text, joined,
 * white space and the ranges of `noise/*` diagnostics left out on both sides.
 */
export function lostValues(plan: Plan, text: string, diagnostics: readonly Diagnostic[]): string[] {
  const noise = diagnostics
    .filter(
      ({ code, span }) =>
        code.startsWith("noise/") &&
        code !== "noise/padded-names" &&
        code !== "noise/justified" &&
        span !== null,
    )
    .map(({ span }) => span as Span);
  const quoted = (spans: readonly (Span | null)[]): string =>
    spans
      .map((span) => (span === null ? "" : withoutNoise(text, span, noise)))
      .join("")
      .replace(/\s/gu, "");
  const lost: string[] = [];
  const check = (where: string, value: string | null, spans: readonly (Span | null)[]): void => {
    if (
      value !== null &&
      spans.length > 0 &&
      spans[0] !== null &&
      quoted(spans) !== value.replace(/\s/gu, "")
    ) {
      lost.push(`${where}: ${value} ≠ ${quoted(spans)}`);
    }
  };
  check("title", plan.title, [plan.spans.title]);
  check("documentNumber", plan.documentNumber, [plan.spans.documentNumber]);
  check("issuer", plan.issuer, [plan.spans.issuer]);
  for (const goal of plan.goals) for (const span of goal.spans) check(goal.id, goal.name, [span]);
  for (const task of plan.tasks) {
    check(`${task.id} number`, task.number, [task.spans.number]);
    for (const part of [task, ...task.parts]) checkPart(part, check);
  }
  return lost;
}

function checkPart(
  part: Part | Plan["tasks"][number],
  check: (where: string, value: string | null, spans: readonly (Span | null)[]) => void,
): void {
  check(`${part.id} text`, part.text, part.spans.text);
  for (const key of ["leaders", "leadUnits", "responsibleUnits"] as const) {
    part[key].forEach((name, index) => {
      check(`${part.id} ${key}`, name, [part.spans[key][index] ?? null]);
    });
  }
  check(`${part.id} deadline`, part.deadline?.text ?? null, [part.spans.deadline]);
  for (const [label, value] of Object.entries(part.extra))
    check(`${part.id} ${label}`, value, [part.spans.extra[label] ?? null]);
}

function withoutNoise(text: string, [start, end]: Span, noise: readonly Span[]): string {
  let kept = "";
  let from = start;
  for (const [noiseStart, noiseEnd] of noise
    .filter((range) => range[1] > start && range[0] < end)
    .sort((a, b) => a[0] - b[0])) {
    kept += text.slice(from, Math.max(from, noiseStart));
    from = Math.max(from, noiseEnd);
  }
  return kept + text.slice(from, Math.max(from, end));
}
