import type { Bilingual, Comparator } from "@fenjie/core/model";
import { comparators } from "../comparators.js";
import type { Crosstab } from "../counts/crosstab.js";
import type { Network } from "../counts/network.js";
import type { Workload } from "../counts/workload.js";
import { amount } from "./amount.js";
import type { BarsSpec, BulletSpec, ChartSpec, MatrixSpec, MeasuredTarget } from "./spec.js";

/** What each kind of chart is made of. */
export interface ChartData {
  /** What `workload` gives. */
  bars: Workload;
  /** What `crosstab` gives. */
  matrix: Crosstab;
  /** What `targets` gives, with or without what was reached. */
  bullet: readonly MeasuredTarget[];
  /** What `network` gives; drawn as a matrix, which stays readable. */
  network: Network;
}

/** Which chart: `bars` of a workload, a `matrix`, a `bullet` for each target, or a `network`. */
export type ChartKind = keyof ChartData;

/** What `chartSpec` may be told. */
export interface ChartOptions {
  /** The title; what is counted unless told. */
  title?: string;
  /** "zh-Hans" unless told. */
  language?: "zh-Hans" | "en";
  /** The greatest number of bars (30 unless told), or of rows and of columns of a matrix (15). */
  limit?: number;
}

/** What a chart of each kind shows. */
export interface Shown {
  /** A bar for each row of a workload. */
  bars: BarsSpec;
  /** A cell for each pair that is not zero. */
  matrix: MatrixSpec;
  /** A row for each target. */
  bullet: BulletSpec;
  /** A cell for each link. */
  network: MatrixSpec;
}

/** Makes a chart of an answer. What does not fit is left out, the least first, and counted. */
export function chartSpec<Kind extends ChartKind>(
  kind: Kind,
  data: ChartData[Kind],
  options: ChartOptions = {},
): Shown[Kind] {
  return (makers[kind] as (data: ChartData[Kind], options: ChartOptions) => ChartSpec)(
    data,
    options,
  ) as Shown[Kind];
}

const makers: { [Kind in ChartKind]: (data: ChartData[Kind], options: ChartOptions) => ChartSpec } = {
  bars: barsSpec,
  matrix: matrixSpec,
  bullet: bulletSpec,
  network: networkSpec,
};

interface Words {
  language: "zh-Hans" | "en";
  say: (text: Bilingual) => string;
}

function wordsOf({ language = "zh-Hans" }: ChartOptions): Words {
  return { language, say: ({ en, zh }) => (language === "en" ? en : zh) };
}

function barsSpec(data: Workload, options: ChartOptions): BarsSpec {
  const { language, say } = wordsOf(options);
  const { limit = 30 } = options;
  // Shares of tasks do not add up to whole ones, and where nothing is shared there is nothing to tell apart.
  const splits =
    data.rows.every(({ value, solo, shared }) => solo + shared === value) &&
    data.rows.some(({ shared }) => shared > 0);
  const bars = data.rows.slice(0, limit).map(({ key, value, solo, shared, taskIds }) => ({
    label: key,
    value,
    split: splits ? { solo, shared } : null,
    taskIds: [...taskIds],
  }));
  const first = bars.slice(0, 3).map(({ label, value }) => `${label} ${amount(value, language)}`);
  const count = data.rows.length;
  return {
    kind: "bars",
    title: options.title ?? say(data.what),
    description: say({
      en: `A bar chart of ${count} rows: ${say(data.what)}.${first.length === 0 ? "" : ` The greatest: ${first.join(", ")}.`}`,
      zh: `条形图，共${count}项：${say(data.what)}。${first.length === 0 ? "" : `最多：${first.join("，")}。`}`,
    }),
    what: say(data.what),
    leftOut: { rows: count - bars.length, columns: 0 },
    language,
    bars,
  };
}

/** The keys with the greatest totals, in the order they were printed in. */
function greatest(keys: readonly { key: string; total: number }[], limit: number): string[] {
  const kept = new Set([...keys].sort((a, b) => b.total - a.total).slice(0, limit));
  return keys.filter((key) => kept.has(key)).map(({ key }) => key);
}

function matrixSpec(data: Crosstab, options: ChartOptions): MatrixSpec {
  const { language, say } = wordsOf(options);
  const { limit = 15 } = options;
  const rows = greatest(data.rows, limit);
  const columns = greatest(data.columns, limit);
  const rowAt = new Map(rows.map((key, index) => [key, index]));
  const columnAt = new Map(columns.map((key, index) => [key, index]));
  const cells = data.cells.flatMap(({ row, column, value, taskIds }) => {
    const [at, across] = [rowAt.get(row), columnAt.get(column)];
    return at === undefined || across === undefined
      ? []
      : [{ row: at, column: across, value, taskIds: [...taskIds] }];
  });
  const top = cells.reduce<(typeof cells)[number] | null>(
    (best, cell) => (best === null || cell.value > best.value ? cell : best),
    null,
  );
  const most =
    top === null ? [] : [`${rows[top.row]} × ${columns[top.column]} ${amount(top.value, language)}`];
  return {
    kind: "matrix",
    title: options.title ?? say(data.what),
    description: say({
      en: `A matrix of ${rows.length} rows and ${columns.length} columns: ${say(data.what)}.${most.map((words) => ` The greatest: ${words}.`).join("")}`,
      zh: `矩阵图，${rows.length}行${columns.length}列：${say(data.what)}。${most.map((words) => `最多：${words}。`).join("")}`,
    }),
    what: say(data.what),
    leftOut: { rows: data.rows.length - rows.length, columns: data.columns.length - columns.length },
    language,
    rows,
    columns,
    cells,
  };
}

/** Links as cells. Those without a direction stand on both sides of the diagonal. */
function networkSpec({ what, directed, nodes, links }: Network, options: ChartOptions): MatrixSpec {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const both = directed ? [] : links.map((link) => ({ ...link, source: link.target, target: link.source }));
  const all = [...links, ...both];
  const totals = (end: "source" | "target") => {
    const total = new Map<string, number>();
    for (const link of all) total.set(link[end], (total.get(link[end]) ?? 0) + link.weight);
    return nodes
      .filter(({ id }) => total.has(id))
      .map(({ id }) => ({ key: nameOf(id), total: total.get(id) ?? 0 }));
  };
  const cells = all.map(({ source, target, weight, taskIds }) => ({
    row: nameOf(source),
    column: nameOf(target),
    value: weight,
    taskIds,
  }));
  return matrixSpec({ what, rows: totals("source"), columns: totals("target"), cells }, options);
}

/** Beside a bar, a plain number says "exactly". */
const signOf = (comparator: Comparator): string => (comparator === "=" ? "" : comparators[comparator].sign);

function bulletSpec(data: readonly MeasuredTarget[], options: ChartOptions): BulletSpec {
  const { language, say } = wordsOf(options);
  const { limit = 30 } = options;
  const what = say({ en: "targets, each on its own scale", zh: "数量指标，各自成比例" });
  const known = data.filter(({ actual }) => actual != null).length;
  return {
    kind: "bullet",
    title: options.title ?? what,
    description: say({
      en: `${data.length} targets as bullet bars; what was reached is known of ${known}.`,
      zh: `子弹图，共${data.length}项指标，其中${known}项已知实际完成值。`,
    }),
    what,
    leftOut: { rows: Math.max(0, data.length - limit), columns: 0 },
    language,
    rows: data.slice(0, limit).map((target) => {
      const unit = target.unitText ?? "";
      const upper = target.valueMax === null ? "" : `—${amount(target.valueMax, language)}`;
      return {
        label: target.indicator,
        target: target.value,
        words: `${signOf(target.comparator)}${amount(target.value, language)}${upper}${unit}`,
        actual: target.actual ?? null,
        expected: target.expected ?? null,
        taskId: target.taskId,
      };
    }),
  };
}
