import type { Plan } from "../src/model/schemas/plan.js";

/** The labelled reading of a document in `corpus/`, written by hand from the specification. */
export interface Expected {
  title: string | null;
  year: number | null;
  documentNumber: string | null;
  issuer: string | null;
  issuedOn: string | null;
  layout: string;
  tasks: ExpectedTask[];
}

/** The label of a document that is to be refused. */
export interface NoBreakdown {
  notABreakdown: true;
}

interface ExpectedPart {
  text: string;
  leaders: string[];
  leadUnits: string[];
  responsibleUnits: string[];
  /** A label that is only text leaves the date open. */
  deadline: { text: string; date: string | null } | string | null;
}

export interface ExpectedTask extends ExpectedPart {
  number: string;
  path: string[];
  extra: Record<string, string>;
  parts: ExpectedPart[];
}

export const fields = [
  "number",
  "path",
  "text",
  "leaders",
  "leadUnits",
  "responsibleUnits",
  "deadline",
  "extra",
  "parts",
] as const;
export const metadataFields = ["title", "year", "documentNumber", "issuer", "issuedOn"] as const;
type Field = (typeof fields)[number];
type MetadataField = (typeof metadataFields)[number];

export interface Ratio {
  right: number;
  of: number;
}

/** How well one document was read. */
export interface Score {
  found: number;
  expected: number;
  matched: number;
  fields: Record<Field, Ratio>;
  metadata: Record<MetadataField, Ratio>;
  differences: string[];
}

const bare = (value: unknown): string => JSON.stringify(value ?? null).replace(/\\[nrt]|\s/gu, "");

/** A plan in the shape of the labels. */
export function toExpected(plan: Plan): Expected {
  const goals = new Map(plan.goals.map((goal) => [goal.id, goal]));
  const pathOf = (goalId: string | null): string[] => {
    const goal = goalId === null ? undefined : goals.get(goalId);
    return goal === undefined ? [] : [...pathOf(goal.parentId), goal.name];
  };
  const part = ({ text, leaders, leadUnits, responsibleUnits, deadline }: ExpectedPart): ExpectedPart => ({
    text,
    leaders,
    leadUnits,
    responsibleUnits,
    deadline,
  });
  const { title, year, documentNumber, issuer, issuedOn } = plan;
  return {
    title,
    year,
    documentNumber,
    issuer,
    issuedOn,
    layout: plan.source.layout,
    tasks: plan.tasks.map((task) => ({
      number: task.number,
      path: pathOf(task.goalId),
      ...part(task),
      extra: task.extra,
      parts: task.parts.map(part),
    })),
  };
}

/** Compares a reading with its label, field by field, white space aside. `null` is a document not read at all. */
export function scoreDocument(expected: Expected, plan: Plan | null): Score {
  const read = plan === null ? null : toExpected(plan);
  const pairs = pairTasks(expected.tasks, read?.tasks ?? []);
  const score: Score = {
    found: read?.tasks.length ?? 0,
    expected: expected.tasks.length,
    matched: pairs.length,
    fields: Object.fromEntries(
      fields.map((field) => [field, { right: 0, of: expected.tasks.length }]),
    ) as Score["fields"],
    metadata: Object.fromEntries(
      metadataFields.map((field) => [field, { right: 0, of: 1 }]),
    ) as Score["metadata"],
    differences: [],
  };
  for (const [label, task] of pairs) {
    for (const field of fields) {
      if (bare(label[field]) === bare(asLabelled(task, label)[field])) score.fields[field].right++;
      else
        score.differences.push(
          `${label.number || label.text.slice(0, 12)} ${field}: ${bare(label[field])} ≠ ${bare(task[field])}`,
        );
    }
  }
  const matched = new Set(pairs.map(([label]) => label));
  const taken = new Set(pairs.map(([, task]) => task));
  for (const label of expected.tasks)
    if (!matched.has(label)) score.differences.push(`missing: ${label.number} ${label.text.slice(0, 40)}`);
  for (const task of read?.tasks ?? [])
    if (!taken.has(task)) score.differences.push(`invented: ${task.number} ${task.text.slice(0, 40)}`);
  for (const field of metadataFields) {
    if (bare(expected[field]) === bare(read?.[field])) score.metadata[field].right++;
    else score.differences.push(`${field}: ${bare(expected[field])} ≠ ${bare(read?.[field])}`);
  }
  return score;
}

/** The reading of a task with its deadlines in the form its label has them. */
function asLabelled(task: ExpectedTask, label: ExpectedTask): ExpectedTask {
  const deadlines = [label, ...label.parts].map(({ deadline }) => deadline);
  if (!deadlines.some((deadline) => typeof deadline === "string")) return task;
  const dateless = <T extends ExpectedPart>(part: T): T => ({
    ...part,
    deadline: typeof part.deadline === "string" ? part.deadline : (part.deadline?.text ?? null),
  });
  return { ...dateless(task), parts: task.parts.map(dateless) };
}

/** Pairs each label with the task whose words are most like it, in order, none twice. */
function pairTasks(
  labels: readonly ExpectedTask[],
  tasks: readonly ExpectedTask[],
): [ExpectedTask, ExpectedTask][] {
  const free = new Set(tasks);
  const pairs: [ExpectedTask, ExpectedTask][] = [];
  for (const label of labels) {
    let best: ExpectedTask | null = null;
    let most = 0.5;
    for (const task of free) {
      const likeness = dice(bare(label.text), bare(task.text));
      if (likeness > most) [best, most] = [task, likeness];
    }
    if (best === null) continue;
    free.delete(best);
    pairs.push([label, best]);
  }
  return pairs;
}

function dice(a: string, b: string): number {
  if (a === b) return 1;
  const grams = (text: string): Set<string> =>
    new Set([...text].map((char, index, all) => char + (all[index + 1] ?? "")));
  const [first, second] = [grams(a), grams(b)];
  const shared = [...first].filter((gram) => second.has(gram)).length;
  return (2 * shared) / (first.size + second.size);
}

/** Scores of several documents as one. */
export function addScores(scores: readonly Score[]): Score {
  const sum = (ratios: Ratio[]): Ratio => ({
    right: ratios.reduce((total, { right }) => total + right, 0),
    of: ratios.reduce((total, { of }) => total + of, 0),
  });
  const total = (key: "found" | "expected" | "matched"): number =>
    scores.reduce((all, score) => all + score[key], 0);
  return {
    found: total("found"),
    expected: total("expected"),
    matched: total("matched"),
    fields: Object.fromEntries(
      fields.map((field) => [field, sum(scores.map((score) => score.fields[field]))]),
    ) as Score["fields"],
    metadata: Object.fromEntries(
      metadataFields.map((field) => [field, sum(scores.map((score) => score.metadata[field]))]),
    ) as Score["metadata"],
    differences: scores.flatMap(({ differences }) => differences),
  };
}
