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

/** What is searched of a task, its own words first. */
export function fieldsOf(plan: Plan, task: Task): FieldText[] {
  const of = (field: SearchField, values: readonly string[]): FieldText[] =>
    values.map((value) => ({ field, value, partId: null }));
  // Where parts share no words, the task's text is theirs joined: they are not searched twice.
  const parts = task.parts.filter((part) => !task.text.includes(part.text));
  return [
    ...of("text", [task.text]),
    ...parts.map((part) => ({ field: "part" as const, value: part.text, partId: part.id })),
    ...of(
      "goal",
      goalsAbove({ plan, task }).map((goal) => goal.name),
    ),
    ...of("leader", task.leaders),
    ...of("leadUnit", task.leadUnits),
    ...of("responsibleUnit", task.responsibleUnits),
  ];
}

/** Whether a field is a task's own words rather than a name it shares with others. */
export const isOwnWords = ({ field }: FieldText): boolean => field === "text" || field === "part";
