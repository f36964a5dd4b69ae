import type { PlanTarget } from "../targets.js";

/** What every chart says beside its marks. */
export interface ChartText {
  /** The heading. */
  title: string;
  /** A sentence for who cannot see the picture: what it is, and what stands out. */
  description: string;
  /** What the values count. */
  what: string;
  /** How many rows, and columns of a matrix, were left out to keep it readable. */
  leftOut: { rows: number; columns: number };
  /** What its words are written in. */
  language: "zh-Hans" | "en";
}

/** Horizontal bars, the greatest first. */
export interface BarsSpec extends ChartText {
  /** Tells a chart of bars from others. */
  kind: "bars";
  /** `solo` and `shared` add up to `value`; `null` where they do not, or nothing is shared. */
  bars: { label: string; value: number; split: { solo: number; shared: number } | null; taskIds: string[] }[];
}

/** A table whose cells are the darker the more they hold. */
export interface MatrixSpec extends ChartText {
  /** Tells a matrix from others. */
  kind: "matrix";
  /** The names of the rows, from the top. */
  rows: string[];
  /** The names of the columns, from the left. */
  columns: string[];
  /** `row` and `column` are places in the lists above. */
  cells: { row: number; column: number; value: number; taskIds: string[] }[];
}

/** Targets, each on a scale of its own that ends a little behind it, with what was reached where that is known. */
export interface BulletSpec extends ChartText {
  /** Tells a chart of targets from others. */
  kind: "bullet";
  /** A row for each target; `words` say it as printed, numbers are in the target's own unit. */
  rows: {
    label: string;
    target: number;
    words: string;
    actual: number | null;
    expected: number | null;
    taskId: string;
  }[];
}

/** A chart as data: what is drawn, not how. Plain JSON. */
export type ChartSpec = BarsSpec | MatrixSpec | BulletSpec;

/** A target with what was reached, and what should have been by now, in its own unit; `null` or left out where unknown. */
export interface MeasuredTarget extends PlanTarget {
  /** What was reached. */
  actual?: number | null;
  /** What should have been reached by now. */
  expected?: number | null;
}
