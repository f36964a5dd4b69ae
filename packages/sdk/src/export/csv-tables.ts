import type { Part, Plan, Target, Task, Threshold, Unit } from "@fenjie/core/model";
import { comparators } from "../comparators.js";
import type { LabelGroup, LabelKey } from "../labels/index.js";
import { partOfTarget } from "../rows.js";

/** The name of a table: "tasks", "assignments". */
export type CsvTable = LabelKey<"tables">;

export type Value = string | number | null | readonly string[];

/** A column of a table: its header's key, and the enumeration its values come from, if any. */
export interface Column {
  key: LabelKey<"columns">;
  values?: LabelGroup;
}

type Key = Column["key"];

const columnTypes = new Map<Key, "integer" | "number" | "date" | "list">([
  ...(["position", "targetPosition", "basisYear"] as const).map((key) => [key, "integer"] as const),
  ...(["value", "valueMax", "baselineValue"] as const).map((key) => [key, "number"] as const),
  ...(["deadlineDate", "dueDate"] as const).map((key) => [key, "date"] as const),
  ...(["leaders", "leadUnits", "responsibleUnits", "of", "aliases"] as const).map(
    (key) => [key, "list"] as const,
  ),
]);

/** What a column's values are; a date is YYYY-MM-DD, a list is one of texts. */
export const columnType = (key: Key): "string" | "integer" | "number" | "date" | "list" =>
  columnTypes.get(key) ?? "string";

/** A tidy table of a plan: one row for one thing, one column for one fact. Lists are joined when written. */
export interface Table {
  columns: readonly Column[];
  rows: (plan: Plan) => Iterable<readonly Value[]>;
}

const columns = (...keys: (LabelKey<"columns"> | Column)[]): Column[] =>
  [{ key: "planId" as const }, ...keys].map((key) => (typeof key === "string" ? { key } : key));

const people = (item: Task | Part): Value[] => [item.leaders, item.leadUnits, item.responsibleUnits];
const time = (item: Task | Part): Value[] => [item.deadline?.text ?? null, item.deadline?.date ?? null];

/** The parts of a task with their ids, or the task itself, which has no part id. */
const leaves = (task: Task): (readonly [partId: string | null, item: Task | Part])[] =>
  task.parts.length === 0 ? [[null, task]] : task.parts.map((part) => [part.id, part]);

function* assignments(plan: Plan): Iterable<Value[]> {
  for (const task of plan.tasks) {
    for (const [partId, item] of leaves(task)) {
      const roles = { leader: item.leaders, lead: item.leadUnits, responsible: item.responsibleUnits };
      for (const [role, names] of Object.entries(roles)) {
        for (const [index, name] of names.entries()) {
          yield [plan.id, task.id, partId, role, index + 1, name];
        }
      }
    }
  }
}

const targetCells = (target: Target): Value[] => [
  target.indicator,
  target.indicatorKey,
  comparators[target.comparator].key,
  target.value,
  target.valueMax,
  target.unitText,
  target.unitCode,
  target.currency,
  target.kind,
  target.per,
  target.modality,
  target.basis?.kind ?? null,
  target.basis?.year ?? null,
  target.baselineValue,
  target.due?.text ?? null,
  target.due?.date ?? null,
  target.scaledFrom,
  target.quote,
];

const thresholdCells = (threshold: Threshold): Value[] => [
  threshold.indicator,
  comparators[threshold.comparator].key,
  threshold.value,
  threshold.unitText,
  threshold.currency,
  threshold.joinedBy,
  threshold.quote,
];

const comparator: Column = { key: "comparator", values: "comparator" };

/**
 * Every value of a plan except its spans and its source, in tables that name each other by id.
 * `planId` comes first everywhere, so that the tables of many plans can be put under one another.
 */
export const tables: Readonly<Record<CsvTable, Table>> = {
  tasks: {
    columns: columns(
      ...(["id", "number", "goalId", "goal", "text", "leaders", "leadUnits", "responsibleUnits"] as const),
      ...(["deadline", "deadlineDate"] as const),
    ),
    rows: (plan) => {
      const goals = new Map(plan.goals.map((goal) => [goal.id, goal.name]));
      const row = (task: Task): Value[] => [
        ...[plan.id, task.id, task.number || null, task.goalId, goals.get(task.goalId ?? "") ?? null],
        ...[task.text, ...people(task), ...time(task)],
      ];
      return plan.tasks.map(row);
    },
  },
  parts: {
    columns: columns(
      ...(["taskId", "id", "text", "leaders", "leadUnits", "responsibleUnits"] as const),
      ...(["deadline", "deadlineDate"] as const),
    ),
    rows: (plan) =>
      plan.tasks.flatMap((task) =>
        task.parts.map((part) => [plan.id, task.id, part.id, part.text, ...people(part), ...time(part)]),
      ),
  },
  assignments: {
    columns: columns("taskId", "partId", { key: "role", values: "role" }, "position", "name"),
    rows: assignments,
  },
  goals: {
    columns: columns("id", "number", "name", "parentId"),
    rows: (plan) => plan.goals.map((goal) => [plan.id, goal.id, goal.number, goal.name, goal.parentId]),
  },
  units: {
    columns: columns(
      "name",
      { key: "kind", values: "unitKind" },
      { key: "quantifier", values: "quantifier" },
      { key: "of", values: "memberKind" },
      "aliases",
    ),
    rows: (plan) => {
      const row = (unit: Unit): Value[] => [
        ...[plan.id, unit.name, unit.kind, unit.quantifier, unit.of, unit.aliases],
      ];
      return plan.units.map(row);
    },
  },
  officials: {
    columns: columns("name", "office"),
    rows: (plan) => plan.officials.map((official) => [plan.id, official.name, official.office]),
  },
  targets: {
    columns: columns(
      ...(["taskId", "partId", "position", "indicator", "indicatorKey"] as const),
      comparator,
      ...(["value", "valueMax", "unitText", "unitCode", "currency"] as const),
      { key: "kind", values: "targetKind" },
      ...(["per", "modality"] as const),
      { key: "basis", values: "basis" },
      ...(["basisYear", "baselineValue", "due", "dueDate", "scaledFrom", "quote"] as const),
    ),
    rows: (plan) =>
      plan.tasks.flatMap((task) => {
        const partOf = partOfTarget(task);
        return task.targets.map((target, index) => [
          ...[plan.id, task.id, partOf(target)?.id ?? null, index + 1],
          ...targetCells(target),
        ]);
      }),
  },
  thresholds: {
    columns: columns(
      ...(["taskId", "targetPosition", "position", "indicator"] as const),
      comparator,
      ...(["value", "unitText", "currency", "joinedBy", "quote"] as const),
    ),
    rows: (plan) =>
      plan.tasks.flatMap((task) =>
        task.targets.flatMap((target, targetIndex) =>
          target.thresholds.map((threshold, index) => [
            ...[plan.id, task.id, targetIndex + 1, index + 1],
            ...thresholdCells(threshold),
          ]),
        ),
      ),
  },
  extra: {
    columns: columns("taskId", "partId", "label", "text"),
    rows: (plan) =>
      plan.tasks.flatMap((task) =>
        [{ ...task, partId: null }, ...task.parts.map((part) => ({ ...part, partId: part.id }))].flatMap(
          ({ extra, partId }) =>
            Object.entries(extra).map(([label, text]) => [plan.id, task.id, partId, label, text]),
        ),
      ),
  },
};
