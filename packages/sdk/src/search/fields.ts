import type { Plan, Task } from "@fenjie/core/model";
import { goalsAbove } from "../rows.js";

/** Where a word may stand: the task's text, a part's own, the goals above, or a name. */
export type SearchField = "text" | "part" | "goal" | "leader" | "leadUnit" | "responsibleUnit";

/** A text that is searched. */
export interface FieldText {
  /** What of the task it is. */
  field: SearchField;
  /** The text as printed. */
  value: string;
  /** The part whose text it is; `null` for what is the task's. */
  partId: string | null;
}

/** A task's own words. */
export function wordsOf({ text, parts }: Task): FieldText[] {
  // Where parts share no words, the task's text is theirs joined: they are not searched twice.
  const own = parts.filter((part) => !text.includes(part.text));
  return [
    { field: "text", value: text, partId: null },
    ...own.map((part): FieldText => ({ field: "part", value: part.text, partId: part.id })),
  ];
}

/** The names a task shares with others. */
export function namesOf(plan: Plan, task: Task): FieldText[] {
  const of = (field: SearchField, values: readonly string[]): FieldText[] =>
    values.map((value) => ({ field, value, partId: null }));
  return [
    ...of(
      "goal",
      goalsAbove({ plan, task }).map((goal) => goal.name),
    ),
    ...of("leader", task.leaders),
    ...of("leadUnit", task.leadUnits),
    ...of("responsibleUnit", task.responsibleUnits),
  ];
}
