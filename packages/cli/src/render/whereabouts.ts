import type { Bilingual, Origin, Plan, SourceDocument, Span, Task } from "@fenjie/core/model";
import { both } from "../language.js";
import { lastNotAfter } from "./lines.js";

/** What stands at a place of the document, as far as the plan and the reader know. */
export interface Whereabouts {
  /** The last part of the task's id: "24", "g3-1", "x1". */
  task: string | null;
  column: Bilingual | null;
  /** Where it stands in the file itself. */
  origin: Origin | null;
}

export type FindWhereabouts = (span: Span) => Whereabouts;

/** Prepares to answer, in logarithmic time each, which task, column and cell a span lies in. */
export function indexWhereabouts(plan: Plan | null, document: SourceDocument): FindWhereabouts {
  const findField = indexSpans(plan === null ? [] : [...fieldsOf(plan)]);
  const findOrigin = indexSpans([...originsOf(document)]);
  return (span) => {
    const field = findField(span);
    return { task: field?.task ?? null, column: field?.column ?? null, origin: findOrigin(span) };
  };
}

type Spanned<T> = readonly [span: Span, value: T];

interface Field {
  task: string | null;
  column: Bilingual;
}

const columns = {
  number: { en: "number", zh: "序号" },
  text: { en: "text of the task", zh: "工作内容" },
  leaders: { en: "officials in charge", zh: "分管领导" },
  leadUnits: { en: "lead units", zh: "牵头单位" },
  responsibleUnits: { en: "responsible units", zh: "责任单位" },
  deadline: { en: "deadline", zh: "完成时限" },
  goal: { en: "goal", zh: "目标" },
  title: { en: "title", zh: "标题" },
  documentNumber: { en: "document number", zh: "文号" },
  issuer: { en: "issuer", zh: "发文机关" },
} satisfies Record<string, Bilingual>;

function* fieldsOf(plan: Plan): Generator<Spanned<Field>> {
  const { title, documentNumber, issuer } = plan.spans;
  if (title) yield [title, { task: null, column: columns.title }];
  if (documentNumber) yield [documentNumber, { task: null, column: columns.documentNumber }];
  if (issuer) yield [issuer, { task: null, column: columns.issuer }];
  for (const goal of plan.goals) {
    for (const span of goal.spans) yield [span, { task: null, column: columns.goal }];
  }
  for (const task of plan.tasks) yield* fieldsOfTask(task);
}

function* fieldsOfTask(task: Task): Generator<Spanned<Field>> {
  const name = taskName(task);
  if (task.spans.number) yield [task.spans.number, { task: name, column: columns.number }];
  for (const { spans } of [task, ...task.parts]) {
    for (const key of ["text", "leaders", "leadUnits", "responsibleUnits"] as const) {
      for (const span of spans[key]) yield [span, { task: name, column: columns[key] }];
    }
    if (spans.deadline) yield [spans.deadline, { task: name, column: columns.deadline }];
    for (const [label, span] of Object.entries(spans.extra))
      yield [span, { task: name, column: both(label) }];
  }
}

/** What to call a task: unlike the printed number, the end of its id is always there and unique. */
function taskName({ id }: { id: string }): string {
  return id.slice(id.indexOf("/") + 1);
}

function* originsOf(document: SourceDocument): Generator<Spanned<Origin>> {
  for (const block of document.blocks) {
    if (block.kind === "paragraph") yield [block.span, block.origin];
    else for (const cell of block.cells) for (const span of cell.paragraphs) yield [span, cell.origin];
  }
}

/** Finds the value whose span holds the start of another, else the first one that begins inside it. */
function indexSpans<T>(spanned: Spanned<T>[]): (span: Span) => T | null {
  const sorted = spanned.sort(([a], [b]) => a[0] - b[0]);
  const starts = sorted.map(([[start]]) => start);
  return ([start, end]) => {
    const at = lastNotAfter(starts, start);
    const before = sorted[at];
    if (before && (start < before[0][1] || start === before[0][0])) return before[1];
    const after = sorted[at + 1];
    return after && after[0][0] < end ? after[1] : null;
  };
}
