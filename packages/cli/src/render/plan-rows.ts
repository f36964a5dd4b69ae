import type { Goal, Part, Plan, Task } from "@fenjie/core/model";

/** One printed row: a task, the first part of a task, or a further part, which has no number. */
export interface PlanRow {
  /** The goals above the task, outermost first; they may differ from those of the row before. */
  goals: readonly Goal[];
  number: string;
  /** The words of the row; before the first part's own stand those that all parts share. */
  text: readonly string[];
  /** What stands under each column's key; names one by one. */
  leaders: readonly string[];
  leadUnits: readonly string[];
  responsibleUnits: readonly string[];
  deadline: string;
  extra: Readonly<Record<string, string>>;
}

/** The plan as rows like those of a printed table: a task without parts is one, a part is one. */
export function* rowsOf(plan: Plan): Generator<PlanRow> {
  const goals = new Map(plan.goals.map((goal) => [goal.id, goal]));
  for (const task of plan.tasks) {
    const above = goalPath(task.goalId, goals);
    const works: readonly (Task | Part)[] = task.parts.length === 0 ? [task] : task.parts;
    const texts = rowTexts(task);
    for (const [index, work] of works.entries()) {
      yield {
        goals: above,
        number: index === 0 ? task.number : "",
        text: texts[index] ?? [],
        leaders: work.leaders,
        leadUnits: work.leadUnits,
        responsibleUnits: work.responsibleUnits,
        deadline: work.deadline?.text ?? "",
        extra: work.extra,
      };
    }
  }
}

/** What is printed in the text cell of each row, so that nothing is printed twice. */
function rowTexts({ text, parts }: Task): string[][] {
  if (parts.length === 0) return [[text]];
  const shared = text === parts.map((part) => part.text).join("") ? [] : [text];
  return parts.map((part, index) => {
    const own = part.text === text ? [] : [part.text];
    return index === 0 ? [...shared, ...own] : own;
  });
}

function goalPath(id: string | null, goals: ReadonlyMap<string, Goal>): Goal[] {
  const path: Goal[] = [];
  for (let goal = goals.get(id ?? ""); goal !== undefined; goal = goals.get(goal.parentId ?? ""))
    path.unshift(goal);
  return path;
}

/** The labels of further columns, in the order in which they first appear. */
export function extraLabels(rows: readonly PlanRow[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row.extra)))];
}

export function goalName({ number, name }: Goal): string {
  return number === null ? name : `${number} ${name}`;
}
