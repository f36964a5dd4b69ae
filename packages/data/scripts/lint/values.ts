import type { Part, Plan, Span, Task } from "@fenjie/core/model";

/** A value that was read from the document, and where it says it stands. */
export interface QuotedValue {
  /** The way to it, as a correction names it: `["tasks", "wujin-2023/1", "text"]`. */
  path: readonly string[];
  value: string;
  spans: readonly Span[];
}

/** The tasks of a plan and their parts, with the way to each. */
export function* itemsOf(plan: Plan): Iterable<{ path: readonly string[]; item: Task | Part }> {
  for (const task of plan.tasks) {
    yield { path: ["tasks", task.id], item: task };
    for (const part of task.parts) yield { path: ["tasks", task.id, "parts", part.id], item: part };
  }
}

/** Every value of a plan that has a span. */
export function* quotedValues(plan: Plan): Iterable<QuotedValue> {
  for (const key of ["title", "documentNumber", "issuer"] as const) {
    yield* quoted([key], plan[key], plan.spans[key]);
  }
  for (const { id, name, spans } of plan.goals) {
    for (const span of spans) yield* quoted(["goals", id, "name"], name, span);
  }
  for (const { number, id, spans } of plan.tasks)
    yield* quoted(["tasks", id, "number"], number, spans.number);
  for (const { path, item } of itemsOf(plan)) {
    const { spans } = item;
    yield { path: [...path, "text"], value: item.text, spans: spans.text };
    for (const key of ["leaders", "leadUnits", "responsibleUnits"] as const) {
      for (const [index, name] of item[key].entries()) yield* quoted([...path, key], name, spans[key][index]);
    }
    yield* quoted([...path, "deadline"], item.deadline?.text ?? null, spans.deadline);
    for (const [label, text] of Object.entries(item.extra)) {
      yield* quoted([...path, "extra", label], text, spans.extra[label]);
    }
    for (const { quote, span, thresholds } of item.targets) {
      yield* quoted([...path, "targets"], quote, span);
      for (const threshold of thresholds)
        yield* quoted([...path, "targets"], threshold.quote, threshold.span);
    }
  }
}

/** A value that has no span was not read from the document. */
function* quoted(
  path: readonly string[],
  value: string | null,
  span: Span | null | undefined,
): Iterable<QuotedValue> {
  if (span) yield { path, value: value ?? "", spans: [span] };
}
