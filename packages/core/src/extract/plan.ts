import type { Metadata } from "../layouts/metadata.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Entry, Labelled } from "../model/entry.js";
import type { Result } from "../model/result.js";
import type { PlanMeta } from "../model/schemas/meta.js";
import type { Part } from "../model/schemas/part.js";
import type { Plan } from "../model/schemas/plan.js";
import type { Source } from "../model/schemas/source.js";
import type { Task } from "../model/schemas/task.js";
import type { Span } from "../model/span.js";
import { readDeadline } from "../text/deadline.js";
import { looksLikePerson } from "../text/people.js";
import { type CleanText, type Reading, readPiece, spanOf } from "../text/reading.js";
import { type TidyOptions, tidy } from "../text/tidy.js";
import { unitTraits } from "../text/units.js";
import { checkCounts } from "./counts.js";
import { numberDoubled, numberGap, numberLost, numbersRestored, taskWithoutHolder } from "./diagnostics.js";
import { buildGoals } from "./goals.js";
import { createHolderReader, type HolderReader, type Holders, type Name } from "./holders.js";
import { assignIds, idNumber } from "./ids.js";
import { readHead } from "./metadata.js";
import { placeTargets } from "./place-targets.js";
import { reportSlips } from "./slips.js";
import { reportValueColumns } from "./value-columns.js";

/** Everything the layouts found, ready to be turned into values. */
export interface Findings {
  entries: readonly Entry[];
  title: Reading;
  noticeTitle: Reading;
  metadata: Metadata;
  /** Words of the header or text that tell the level of government: 区政府分管领导. */
  levelHint: string;
  firstUnitLeads: boolean;
  /** The tasks come from a table whose serial column lost its numbers. */
  serialsLost: boolean;
}

export interface BuildOptions extends TidyOptions {
  meta: PlanMeta;
  source: Source;
}

/** Turns labelled pieces into a Plan. */
export function buildPlan(source: CleanText, findings: Findings, options: BuildOptions): Result<Plan> {
  const { entries } = findings;
  const head = readHead(findings, options.meta, options);
  const id = options.meta.id ?? (head.year === null ? "plan" : `plan-${head.year}`);
  const goals = buildGoals(source, entries, options);
  const holders = createHolderReader(source, entries, findings.firstUnitLeads);
  const numbers = entries.map(({ number }, index) =>
    number !== null ? source.text.slice(...number).trim() : findings.serialsLost ? String(index + 1) : "",
  );
  const restored = findings.serialsLost ? [numbersRestored({ count: entries.length }, null)] : [];
  const ids = assignIds(
    id,
    numbers.map((number, index) => ({ number, goalId: goals.goalIds[index] ?? null })),
  );
  const offices = new Map<string, string | null>();
  const unitNames = new Set<string>();
  const values = new ValueReader(source, holders, head.year, options, offices, unitNames);

  const tasks = entries.map((entry, index): Task => {
    const taskId = ids[index]?.id ?? `${id}/x${index + 1}`;
    const number = numbers[index] ?? "";
    const goalId = goals.goalIds[index] ?? null;
    return values.task(entry, { id: taskId, number, goalId });
  });
  const plan: Plan = {
    schemaVersion: "1.0",
    id,
    title: head.title,
    year: head.year,
    documentNumber: head.documentNumber,
    issuer: head.issuer,
    issuedOn: head.issuedOn,
    jurisdiction: head.jurisdiction,
    source: options.source,
    goals: goals.goals,
    tasks,
    officials: [...offices].map(([name, office]) => ({ name, office })),
    units: [...unitNames].map((name) => ({ name, ...orderTraits(name) })),
    spans: head.spans,
  };
  const diagnostics = [
    ...restored,
    ...goals.diagnostics,
    ...holders.diagnostics(),
    ...values.slips,
    ...numberDiagnostics(
      tasks,
      ids.map(({ made }) => made),
    ),
    ...holderDiagnostics(tasks),
    ...reportValueColumns(tasks),
    ...announcedCounts(source, entries, goals.goals, tasks),
  ];
  return { value: plan, diagnostics };
}

const searchedPreamble = 20_000;

/** What stands before the first task may say how many there are. */
function announcedCounts(
  source: CleanText,
  entries: readonly Entry[],
  goals: Plan["goals"],
  tasks: readonly Task[],
): Diagnostic[] {
  const first = entries[0];
  const end = first?.number?.[0] ?? first?.text[0]?.[0] ?? first?.parts[0]?.text[0]?.[0] ?? 0;
  const start = Math.max(0, end - searchedPreamble);
  return checkCounts(source.text.slice(start, end), start, goals, tasks);
}

function orderTraits(name: string): Omit<Plan["units"][number], "name"> {
  const { kind, aliases, quantifier, of } = unitTraits(name);
  return { kind, aliases, quantifier, of };
}

/** Reads the values of tasks and parts, and collects the people and units they name. */
class ValueReader {
  readonly slips: Diagnostic[] = [];

  constructor(
    private readonly source: CleanText,
    private readonly holders: HolderReader,
    private readonly year: number | null,
    private readonly options: TidyOptions,
    private readonly offices: Map<string, string | null>,
    private readonly unitNames: Set<string>,
  ) {}

  task(entry: Entry, { id, number, goalId }: Pick<Task, "id" | "number" | "goalId">): Task {
    const parts = entry.parts.map(
      (part, index): Part => ({ id: `${id}.${index + 1}`, ...this.labelled(part) }),
    );
    const own = this.labelled(entry);
    const { spans, ...values } = parts.length === 0 ? own : union(own, parts);
    return { id, number, goalId, ...values, parts, spans: { number: entry.number, ...spans } };
  }

  private labelled(labelled: Labelled): Omit<Part, "id"> {
    const text = tidy(readPiece(this.source, labelled.text), this.options);
    this.slips.push(...reportSlips(text));
    const held = this.holders.read(labelled);
    this.collect(held);
    const deadline = tidy(readPiece(this.source, labelled.deadline), this.options);
    const extra = labelled.extra
      .map(({ label, piece }) => {
        const printed = readPiece(this.source, piece);
        return { label, reading: tidy(printed, { ...this.options, lines: listsPeople(printed) }) };
      })
      .filter(({ reading }) => reading.text !== "");
    return {
      text: text.text,
      leaders: held.leaders.map(({ text }) => text),
      leadUnits: held.leadUnits.map(({ text }) => text),
      responsibleUnits: held.responsibleUnits.map(({ text }) => text),
      deadline:
        deadline.text === "" ? null : { text: deadline.text, date: readDeadline(deadline.text, this.year) },
      targets: placeTargets(text, this.year),
      extra: Object.fromEntries(extra.map(({ label, reading }) => [label, reading.text])),
      spans: {
        text: textSpans(this.source.text, text),
        leaders: held.leaders.map(spanOfName),
        leadUnits: held.leadUnits.map(spanOfName),
        responsibleUnits: held.responsibleUnits.map(spanOfName),
        deadline: spanOf(deadline),
        extra: Object.fromEntries(extra.map(({ label, reading }) => [label, spanOf(reading) ?? [0, 0]])),
      },
    };
  }

  private collect({ leaders, leadUnits, responsibleUnits }: Holders): void {
    for (const { text, office } of leaders) this.offices.set(text, this.offices.get(text) ?? office);
    for (const { text } of [...leadUnits, ...responsibleUnits]) this.unitNames.add(text);
  }
}

/** 责任人 of several units, a name on each line. */
const listsPeople = ({ text }: Reading): boolean =>
  text
    .trim()
    .split("\n")
    .every((line) => looksLikePerson(line.trim()));

const spanOfName = ({ span }: Name): Span => span;

/** The places of a text: slices that only white space parts are one. */
function textSpans(text: string, reading: Reading): [number, number][] {
  const spans: [number, number][] = [];
  for (const offset of reading.at) {
    if (offset < 0) continue;
    const last = spans.at(-1);
    if (last !== undefined && offset >= last[1] && text.slice(last[1], offset).trim() === "")
      last[1] = offset + 1;
    else spans.push([offset, offset + 1]);
  }
  return spans;
}

/** A task with parts: its lists are the union of theirs, its text what they share, else theirs joined. */
function union(own: Omit<Part, "id">, parts: readonly Part[]): Omit<Part, "id"> {
  const all = [own, ...parts];
  const shared = own.text !== "";
  const list = (key: "leaders" | "leadUnits" | "responsibleUnits") => {
    const first = new Map<string, Span>();
    for (const part of all) {
      part[key].forEach((name, index) => {
        const span = part.spans[key][index];
        if (span !== undefined && !first.has(name)) first.set(name, span);
      });
    }
    return { names: [...first.keys()], spans: [...first.values()] };
  };
  const [leaders, leadUnits, responsibleUnits] = [
    list("leaders"),
    list("leadUnits"),
    list("responsibleUnits"),
  ];
  const firstPart = parts[0];
  const sameDeadline = parts.every(({ deadline }) => deadline?.text === firstPart?.deadline?.text);
  return {
    text: shared ? own.text : parts.map(({ text }) => text).join(""),
    leaders: leaders.names,
    leadUnits: leadUnits.names,
    responsibleUnits: responsibleUnits.names,
    deadline: sameDeadline ? (firstPart?.deadline ?? null) : null,
    targets: all.flatMap(({ targets }) => targets),
    extra: own.extra,
    spans: {
      text: shared ? own.spans.text : parts.flatMap(({ spans }) => spans.text),
      leaders: leaders.spans,
      leadUnits: leadUnits.spans,
      responsibleUnits: responsibleUnits.spans,
      deadline: sameDeadline ? (firstPart?.spans.deadline ?? null) : null,
      extra: own.spans.extra,
    },
  };
}

const opening = (text: string): string => (text.length > 16 ? `${text.slice(0, 16)}…` : text);
const spanOfTask = ({ spans }: Task): Span | null => spans.number ?? spans.text[0] ?? null;

function numberDiagnostics(tasks: readonly Task[], made: readonly string[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const lost = tasks.filter((_, index) => made[index] === "lost");
  const first = lost[0];
  if (first !== undefined)
    diagnostics.push(numberLost({ count: lost.length, first: opening(first.text) }, spanOfTask(first)));
  tasks.forEach((task, index) => {
    if (made[index] === "doubled")
      diagnostics.push(numberDoubled({ number: task.number, id: task.id }, spanOfTask(task)));
    const before = tasks[index - 1];
    const [from, to] = [Number(idNumber(before?.number ?? "")), Number(idNumber(task.number))];
    if (before !== undefined && before.number !== "" && task.number !== "" && to > from + 1) {
      diagnostics.push(numberGap({ before: before.number, after: task.number }, spanOfTask(task)));
    }
  });
  return diagnostics;
}

function holderDiagnostics(tasks: readonly Task[]): Diagnostic[] {
  const isHeld = ({ leaders, leadUnits, responsibleUnits }: Task): boolean =>
    leaders.length + leadUnits.length + responsibleUnits.length > 0;
  return tasks
    .filter((task) => !isHeld(task))
    .map((task) =>
      taskWithoutHolder({ task: task.number === "" ? opening(task.text) : task.number }, spanOfTask(task)),
    );
}
