import type { Goal, Part, Plan, Task } from "@fenjie/core/model";
import { goalsAbove } from "../rows.js";

/** What stands in a cell, one item a paragraph. Slots that hold the same object are one merged cell. */
export interface Content {
  paragraphs: readonly string[];
}

/** A column as wide as `width` Chinese characters. */
export interface PrintedColumn {
  label: string;
  width: number;
  align: "center" | "start";
}

/** The table that the document printed, or would have: a grid of slots. */
export interface PrintedTable {
  title: string | null;
  /** One for each slot of a row. */
  columns: readonly PrintedColumn[];
  header: readonly Content[];
  rows: readonly (readonly Content[])[];
}

/** A row: a task, or one of its parts. */
interface Leaf {
  task: Task;
  item: Task | Part;
  /** Outermost first. */
  goals: readonly Goal[];
}

interface Column extends PrintedColumn {
  content: (leaf: Leaf) => Content;
}

const nothing = (): Content => ({ paragraphs: [] });

/** Names of goal columns, the innermost last; a deeper tree repeats the first. */
const goalLabels = ["领域", "大类", "类别", "目标名称"];

/**
 * Lays a plan out as such tables are printed: a goal's cell spans its tasks, a name is a paragraph, a
 * task with parts is split into rows under one number, and words that parts share stand beside theirs
 * in a cell that spans them. A column that would be blank is left out.
 */
export function printedTable(plan: Plan): PrintedTable {
  const leaves = plan.tasks.flatMap((task): Leaf[] => {
    const goals = goalsAbove({ plan, task }).reverse();
    return (task.parts.length === 0 ? [task] : task.parts).map((item) => ({ task, item, goals }));
  });
  const columns = columnsOf(plan, leaves);
  const labels = new Map<string, Content>();
  return {
    title: plan.title,
    columns,
    // The slots of one label are one cell; repeated labels of further columns are cells of their own.
    header: columns.map(({ label, align }) =>
      align === "start" ? once(labels, label, () => ({ paragraphs: [label] })) : heading(label),
    ),
    rows: leaves.map((leaf) => columns.map(({ content }) => content(leaf))),
  };
}

const heading = (label: string): Content => ({ paragraphs: label === "" ? [] : [label] });

function columnsOf(plan: Plan, leaves: readonly Leaf[]): Column[] {
  const offices = new Map(plan.officials.map(({ name, office }) => [name, `${office ?? ""}${name}`]));
  const centred = (label: string, width: number, content: Column["content"]): Column => ({
    ...{ label, width, align: "center", content },
  });
  const list = (label: string, width: number, names: (item: Leaf["item"]) => readonly string[]): Column =>
    centred(label, width, ({ item }) => ({ paragraphs: names(item) }));
  const isFilled = ({ content }: Column): boolean =>
    leaves.some((leaf) => content(leaf).paragraphs.length > 0);

  const numbers = new Map<Task, Content>();
  const number = centred("序号", 3, ({ task }) =>
    once(numbers, task, () => ({ paragraphs: task.number === "" ? [] : [task.number] })),
  );
  const units = [
    list("牵头单位", 9, (item) => item.leadUnits),
    list("责任单位", 9, (item) => item.responsibleUnits),
  ];
  // Without any unit or leader the last column still says that nobody is named.
  const people = [
    list("分管领导", 6, (item) => item.leaders.map((name) => offices.get(name) ?? name)),
    ...units,
  ].filter((column) => isFilled(column) || (column === units[1] && !units.some(isFilled)));
  const deadline = list("完成时限", 6, ({ deadline }) => (deadline === null ? [] : [deadline.text]));
  return [
    ...[number].filter(isFilled),
    ...goalColumns(leaves),
    ...textColumns(leaves),
    ...people,
    ...[deadline].filter(isFilled),
    ...extraColumns(leaves),
  ];
}

function goalColumns(leaves: readonly Leaf[]): Column[] {
  const depth = Math.max(0, ...leaves.map(({ goals }) => goals.length));
  const contents = new Map<Goal, Content>();
  return Array.from({ length: depth }, (_, level) => ({
    label: goalLabels[Math.max(0, goalLabels.length - depth + level)] ?? "",
    width: 8,
    align: "center",
    content: ({ goals }) => {
      const goal = goals[level];
      return goal === undefined ? nothing() : once(contents, goal, () => ({ paragraphs: [goalName(goal)] }));
    },
  }));
}

/** A goal with its number as headings print it: 一、产业强市, （二）科技创新. */
const goalName = ({ number, name }: Goal): string =>
  number === null ? name : /^[（(第①-⑳]/u.test(number) ? `${number} ${name}` : `${number}、${name}`;

/** One slot for the text, or two where a task's parts share words: theirs, and each part's own. */
function textColumns(leaves: readonly Leaf[]): Column[] {
  const texts = new Map<Task | Part | string, Content>();
  const text = (key: Task | Part, words: string): Content =>
    once(texts, key, () => ({ paragraphs: [words] }));
  const own = ({ task, item }: Leaf): Content =>
    item.text === task.text ? text(task, task.text) : text(item, item.text);
  const shared = (leaf: Leaf): Content =>
    sharesWords(leaf.task) ? text(leaf.task, leaf.task.text) : own(leaf);

  const column = { label: "工作内容", align: "start" } as const;
  return leaves.some(({ task }) => sharesWords(task))
    ? [
        { ...column, width: 12, content: shared },
        { ...column, width: 20, content: own },
      ]
    : [{ ...column, width: 32, content: own }];
}

/** Whether words stand above the parts' own; else the task's text is only theirs, joined. */
const sharesWords = ({ text, parts }: Task): boolean =>
  parts.length > 0 &&
  text !== parts.map((part) => part.text).join("") &&
  parts.some((part) => part.text !== text);

/** Further columns by their printed labels; what a task says beside its parts spans them. */
function extraColumns(leaves: readonly Leaf[]): Column[] {
  const keys = new Set(
    leaves.flatMap(({ task, item }) => [...Object.keys(item.extra), ...Object.keys(task.extra)]),
  );
  return [...keys].map((key) => {
    const shared = new Map<Task, Content>();
    return {
      label: key.replace(/#\d*$/u, ""),
      width: 6,
      align: "center",
      content: ({ task, item }) => {
        const own = item.extra[key];
        if (own !== undefined) return { paragraphs: [own] };
        const above = task.extra[key];
        return above === undefined ? nothing() : once(shared, task, () => ({ paragraphs: [above] }));
      },
    };
  });
}

function once<Key>(made: Map<Key, Content>, key: Key, make: () => Content): Content {
  const content = made.get(key) ?? make();
  made.set(key, content);
  return content;
}

/** A cell as one slot sees it: where it begins, and how far it reaches. */
export interface PrintedCell {
  content: Content;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** The cells of rows, slot by slot; slots of one merged cell have the same object. */
export function layCells(rows: readonly (readonly Content[])[]): PrintedCell[][] {
  const cells: PrintedCell[][] = [];
  for (const [row, slots] of rows.entries()) {
    const line: PrintedCell[] = [];
    for (const [column, content] of slots.entries()) {
      const left = line[column - 1];
      const above = cells[row - 1]?.[column];
      if (left?.content === content) {
        if (left.row === row) left.columnSpan = Math.max(left.columnSpan, column - left.column + 1);
        line.push(left);
      } else if (above?.content === content) {
        above.rowSpan = row - above.row + 1;
        line.push(above);
      } else line.push({ content, row, column, rowSpan: 1, columnSpan: 1 });
    }
    cells.push(line);
  }
  return cells;
}
