import fc from "fast-check";
import { recogniseLabel } from "../src/layouts/label.js";
import { labels, type Role } from "../src/lexicon/labels.js";
import type { Plan } from "../src/model/index.js";

/** What a row or a part says: the words of a plan without places. */
export interface InventedPart {
  text: string;
  leaders: string[];
  leadUnits: string[];
  responsibleUnits: string[];
  deadline: string | null;
  remark: string | null;
}

/** A task; with parts its own words are what they share, and its lists are theirs. */
export interface InventedTask extends InventedPart {
  goal: string;
  parts: InventedPart[];
}

export interface InventedPlan {
  title: string;
  year: number;
  tasks: InventedTask[];
}

const one = (words: string) => fc.constantFrom(...words.split(" "));
const several = <T>(arbitrary: fc.Arbitrary<T>, minLength: number, maxLength: number) =>
  fc.uniqueArray(arbitrary, { minLength, maxLength });

const place = fc
  .tuple(one("青禾 白芷 云泽 松涛 岚溪 霁川 鹤渚"), one("区 县 市"))
  .map((words) => words.join(""));
const unit = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(one("发展改革 教育 民政 住建 水务 文旅 数据 城管"), one("局 中心 委"))
      .map((words) => words.join("")),
  },
  {
    weight: 1,
    arbitrary: one(
      "组织部（人才办） 高新区管委会 柳溪镇 青禾街道 总工会 12345热线办 自然资源和规划局 住房和城乡建设局 供电公司 农商行 法院 高新区 人民武装部",
    ),
  },
);
const helper = fc.oneof(
  { weight: 4, arbitrary: unit },
  {
    weight: 1,
    arbitrary: one(
      "各镇、开发区、街道 区直有关部门 各成员单位 相关部门 各县（市、区）政府（管委会） 各镇人民政府、街道办事处",
    ),
  },
);
const person = fc
  .tuple(one("王 李 何 顾 林 欧阳 高 单"), one("川 明远 知秋 立夏 安 会 建社"))
  .map((words) => words.join(""));
const sentence = fc
  .array(
    fc.oneof(
      fc.tuple(
        one("改造 新建 整治 完成 推进"),
        one("老旧小区 城南学校 背街小巷 河滨步道 “智慧社区”"),
        fc.integer({ min: 2, max: 999 }),
        one("个 所 条 公里 万平方米 %以上"),
      ),
      fc.tuple(
        one("健全 优化 提升"),
        one(
          "公交线网（含夜间） 办事流程 社区服务，让群众满意 5G网络覆盖 “一件事”机制：线上线下通办 部门协同、上下联动水平",
        ),
      ),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((phrases) => `${phrases.map((words) => words.join("")).join("，")}。`);

const part: fc.Arbitrary<InventedPart> = fc.record({
  text: sentence,
  leaders: several(person, 0, 3),
  leadUnits: several(unit, 1, 3),
  responsibleUnits: several(helper, 0, 3),
  deadline: fc.option(one("10月底前 全年 2031年12月 三季度 6月底前完成，年内持续推进 长期坚持 2031.9")),
  remark: fc.option(one("重点 含二期 新开工")),
});

/** Two tasks or more, some of several parts; texts differ, so that no row looks like another. */
export const inventedPlan: fc.Arbitrary<InventedPlan> = fc
  .record({
    place,
    year: fc.integer({ min: 2001, max: 2039 }),
    tasks: fc.array(
      fc.record({
        goal: one("城市更新 交通畅达 学有所教 生态宜居"),
        own: part,
        shared: fc.option(sentence),
        parts: fc.oneof(
          { weight: 4, arbitrary: fc.constant<InventedPart[]>([]) },
          { weight: 1, arbitrary: fc.array(part, { minLength: 2, maxLength: 3 }) },
        ),
      }),
      { minLength: 2, maxLength: 7 },
    ),
  })
  .map(({ place, year, tasks }) => ({
    title: `${place}${year}年政府工作报告目标任务分解表`,
    year,
    tasks: tasks.map(({ goal, own, shared, parts }) =>
      parts.length === 0
        ? { goal, ...own, parts }
        : { goal, ...union(parts), text: shared ?? "", remark: null, parts },
    ),
  }));

function union(parts: readonly InventedPart[]): Omit<InventedPart, "text" | "remark"> {
  const all = (key: "leaders" | "leadUnits" | "responsibleUnits") => [
    ...new Set(parts.flatMap((part) => part[key])),
  ];
  const [first] = parts;
  const isOne = parts.every(({ deadline }) => deadline === first?.deadline);
  return {
    leaders: all("leaders"),
    leadUnits: all("leadUnits"),
    responsibleUnits: all("responsibleUnits"),
    deadline: isOne ? (first?.deadline ?? null) : null,
  };
}

/** How a table is printed: which words head the columns, in what order, how cells are broken and padded. */
export interface Print {
  columns: Column[];
  newline: string;
  /** Numbers that choose, in turn, between two ways to print something. */
  coins: number[];
}

type Column = {
  key: "goal" | "number" | "text" | "leaders" | "leadUnits" | "responsibleUnits" | "deadline" | "remark";
  label: string;
};

const synonym = (...roles: Role[]) =>
  fc
    .constantFrom(
      ...roles.flatMap((role) =>
        labels[role].filter((label) => label.length > 1 && recogniseLabel(label) === role),
      ),
    )
    .chain((label) =>
      fc.constantFrom(label, label, [...label].join(" "), `${label.slice(0, 1)}\n${label.slice(1)}`),
    );
const column = (key: Column["key"], label: fc.Arbitrary<string>): fc.Arbitrary<Column> =>
  label.map((label) => ({ key, label }));

/** The seed's own columns, or others in any order; some are not printed. */
export const print: fc.Arbitrary<Print> = fc.record({
  columns: fc
    .tuple(
      column("goal", synonym("category")),
      column("number", synonym("number")),
      column("text", synonym("task", "content")),
      column("leaders", synonym("leaders")),
      column("leadUnits", synonym("leadUnits")),
      column("responsibleUnits", synonym("responsibleUnits")),
      column("deadline", synonym("deadline")),
      column("remark", fc.constantFrom("备注", "说明", "推进情况")),
    )
    .chain((columns) =>
      fc.oneof(fc.constant(columns), fc.shuffledSubarray(columns, { minLength: columns.length })),
    )
    .chain((columns) =>
      fc
        .subarray(["goal", "leaders", "responsibleUnits", "deadline", "remark"], { maxLength: 3 })
        .map((omitted) => columns.filter(({ key }) => !omitted.includes(key))),
    ),
  newline: fc.constantFrom("\n", "\r\n"),
  coins: fc.array(fc.nat({ max: 1 }), { minLength: 40, maxLength: 40 }),
});

/** The plan as a text dump: a tab opens a cell, a blank line parts paragraphs and rows. */
export function renderDump({ title, tasks }: InventedPlan, { columns, newline, coins }: Print): string {
  let tossed = 0;
  const coin = () => coins[tossed++ % coins.length] === 1;
  const wrap = (text: string) =>
    coin() ? text.replace(/^(?<head>.{5}\p{Script=Han})(?=\p{Script=Han})/u, "$<head>\n") : text;
  const pad = (name: string) => (name.length === 2 && coin() ? [...name].join("  ") : name);
  const list = (names: readonly string[]) => names.join(coin() ? "、" : "\n\n");
  const cellsOf = (part: InventedPart): Record<Column["key"], string[]> => ({
    goal: [""],
    number: [""],
    text: [wrap(part.text)],
    leaders: [list(part.leaders.map(pad))],
    leadUnits: [list(part.leadUnits)],
    responsibleUnits: [list(part.responsibleUnits)],
    deadline: [part.deadline ?? (coin() ? "—" : "")],
    remark: [part.remark ?? ""],
  });
  const rows = [columns.map(({ label }) => label)];
  tasks.forEach((task, index) => {
    const parts = task.parts.length > 0 ? task.parts : [task];
    parts.forEach((part, position) => {
      const cells = cellsOf(part);
      const goesOn = tasks[index - 1]?.goal === task.goal;
      if (position === 0) {
        cells.number = [coin() ? `${index + 1}` : `${index + 1} `];
        cells.goal = [goesOn && coin() ? "" : task.goal];
      }
      if (task.parts.length > 0 && task.text !== "")
        cells.text = [position === 0 ? wrap(task.text) : "", ...cells.text];
      rows.push(columns.flatMap(({ key }) => cells[key]));
    });
  });
  const table = rows
    .map((row) => row.map((cell) => `\t${cell}\n`).join("") + (coin() ? "\n" : "\n\n"))
    .join("");
  return `${title}\n\n${table}`.replaceAll("\n", newline);
}

/** The plan as a page: goal and number merged over their rows, and what parts share over theirs. */
export function renderPage({ title, tasks }: InventedPlan, { columns }: Print): string {
  const cell = (text: string, rowSpan = 1, columnSpan = 1) =>
    `<td rowspan="${rowSpan}" colspan="${columnSpan}">${text.replaceAll("\n", "<br>")}</td>`;
  const list = (names: readonly string[]) => names.map((name) => `<p>${name}</p>`).join("");
  // What parts share needs a column beside their own words, under one label.
  const label = ({ key, label }: Column) => cell(label, 1, key === "text" ? 2 : 1);
  const rows = [columns.map(label)];
  const height = ({ parts }: InventedTask) => Math.max(1, parts.length);
  tasks.forEach((task, index) => {
    const opensGoal = tasks[index - 1]?.goal !== task.goal;
    let goalRows = 0;
    for (let next = index; tasks[next]?.goal === task.goal; next++) goalRows += height(tasks[next] ?? task);
    const parts = task.parts.length > 0 ? task.parts : [task];
    const hasShared = task.parts.length > 0 && task.text !== "";
    parts.forEach((part, position) => {
      const opens = position === 0;
      const cells: Record<Column["key"], string> = {
        goal: opens && opensGoal ? cell(task.goal, goalRows) : "",
        number: opens ? cell(String(index + 1), parts.length) : "",
        text:
          (hasShared && opens ? cell(task.text, parts.length) : "") + cell(part.text, 1, hasShared ? 1 : 2),
        leaders: cell(list(part.leaders)),
        leadUnits: cell(list(part.leadUnits)),
        responsibleUnits: cell(list(part.responsibleUnits)),
        deadline: cell(part.deadline ?? ""),
        remark: cell(part.remark ?? ""),
      };
      rows.push(columns.map(({ key }) => cells[key]));
    });
  });
  const table = rows.map((row) => `<tr>${row.join("")}</tr>\n`).join("");
  return `<h1>${title}</h1>\n<table>\n${table}</table>\n`;
}

const ordinals = "一二三四五六七";

/** What a task says beside its words, as pairs of label and value. */
const said = (task: InventedTask): [label: string, value: string][] =>
  (
    [
      ["责任领导", task.leaders.join("、")],
      ["牵头单位", task.leadUnits.join("、")],
      ["责任单位", task.responsibleUnits.join("、")],
      ["完成时限", task.deadline ?? ""],
    ] satisfies [string, string][]
  ).filter(([, value]) => value !== "");

/** The plan as sections of numbered tasks without parts; `draw` says how a task looks behind its number. */
function renderSections({ title, tasks }: InventedPlan, draw: (task: InventedTask) => string): string {
  let section = 0;
  const paragraphs = tasks.flatMap((task, index) => {
    const opensGoal = tasks[index - 1]?.goal !== task.goal;
    const heading = opensGoal ? [`${ordinals.charAt(section++)}、${task.goal}`] : [];
    return [...heading, `${index + 1}．${draw(task)}`];
  });
  return `${[title, ...paragraphs].join("\n\n")}\n`;
}

/** Each task closed by a clause. */
export const renderClauses = (plan: InventedPlan): string =>
  renderSections(plan, (task) => {
    const clause = said(task).map((pair) => pair.join("："));
    return `${task.text}（${clause.join("；")}）`;
  });

/** Labelled lines under each task. */
export const renderLines = (plan: InventedPlan): string =>
  renderSections(plan, (task) => [task.text, ...said(task).map((pair) => pair.join("："))].join("\n"));

const printedColumns = ["序号", "工作任务", "责任领导", "牵头单位", "责任单位", "完成时限"];

/** A table whose cells wide gaps part, a row a line, a dash where a cell is blank. */
export function renderSpaces(plan: InventedPlan): string {
  const rows = plan.tasks.map((task, index) => {
    const values = new Map(said(task));
    const cells = printedColumns.slice(2).map((label) => values.get(label) ?? "—");
    return [String(index + 1), task.text, ...cells].join("    ");
  });
  return `${[plan.title, printedColumns.join("    "), ...rows].join("\n")}\n`;
}

/** The plan with the first part of a task in its place, and without remarks: what running text can say. */
export const withoutParts = ({ tasks, ...plan }: InventedPlan): InventedPlan => ({
  ...plan,
  tasks: tasks.map(({ parts, ...task }) => ({ ...task, ...(parts[0] ?? task), remark: null, parts: [] })),
});

/** The words of a plan that was read, in the form in which plans are invented. */
export function wordsOf({ title, year, goals, tasks }: Plan): InventedPlan & { numbers: string[] } {
  const words = (part: Plan["tasks"][number] | Plan["tasks"][number]["parts"][number]): InventedPart => ({
    text: part.text,
    leaders: part.leaders,
    leadUnits: part.leadUnits,
    responsibleUnits: part.responsibleUnits,
    deadline: part.deadline?.text ?? null,
    remark: Object.values(part.extra)[0] ?? null,
  });
  return {
    title: title ?? "",
    year: year ?? 0,
    numbers: tasks.map(({ number }) => number),
    tasks: tasks.map((task) => ({
      goal: goals.find(({ id }) => id === task.goalId)?.name ?? "",
      ...words(task),
      parts: task.parts.map(words),
    })),
  };
}

/**
 * What must be read of an invented plan: of the columns that are printed; where parts share no words, the task's
 * text is theirs joined.
 */
export function expectedOf(plan: InventedPlan, columns?: readonly Column[]): ReturnType<typeof wordsOf> {
  const has = (key: Column["key"]) => columns === undefined || columns.some((column) => column.key === key);
  const printed = (part: InventedPart): InventedPart => ({
    text: part.text,
    leadUnits: part.leadUnits,
    leaders: has("leaders") ? part.leaders : [],
    responsibleUnits: has("responsibleUnits") ? part.responsibleUnits : [],
    deadline: has("deadline") ? part.deadline : null,
    remark: has("remark") ? part.remark : null,
  });
  return {
    ...plan,
    numbers: plan.tasks.map((_, index) => String(index + 1)),
    tasks: plan.tasks.map((task) => ({
      ...printed(task),
      text: task.text === "" ? task.parts.map(({ text }) => text).join("") : task.text,
      goal: has("goal") ? task.goal : "",
      parts: task.parts.map(printed),
    })),
  };
}
