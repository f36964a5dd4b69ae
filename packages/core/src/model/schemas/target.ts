import * as z from "zod";
import { Comparator } from "./comparator.js";
import { Deadline } from "./deadline.js";
import { Span } from "./span.js";
import { Threshold } from "./threshold.js";

/** The schema of a `TargetKind`, for zod. */
export const TargetKind = z
  .enum([
    "absolute",
    "increase",
    "decrease",
    "growth",
    "decline",
    "share",
    "pp-change",
    "multiple",
    "investment",
    "count-of-projects",
    "rank",
    "time-limit",
    "intensity",
  ])
  .describe(
    "What sort of number it is: `absolute` a level or amount (建设学校3所); `increase` and `decrease` an amount added or taken away (新增岗位2万个, 压减5万吨); `growth` and `decline` a rate of change (增长6%, 下降3%); `share` a part of a whole (覆盖率达95%); `pp-change` a change of a rate in percentage points (提高2个百分点); `multiple` a number of times (翻一番); `investment` an amount of money to be spent or raised (完成投资30亿元); `count-of-projects` a number of projects or companies (招引项目3个); `rank` a place in an order (前三位); `time-limit` a duration allowed (5个工作日内办结); `intensity` an amount for each unit of something else (单位能耗).",
  );
/**
 * What sort of number a target is: a level, a rate of change, a share, money to be spent, a place in an order
 * …
 */
export type TargetKind = z.infer<typeof TargetKind>;

/** The schema of a `Basis`, for zod. */
export const Basis = z
  .strictObject({
    kind: z
      .enum(["yoy", "mom", "year"])
      .describe(
        "`yoy` against the same period a year earlier (同比, 较上年), `mom` against the period before (环比), `year` against a named year (较2020年).",
      ),
    year: z.int().nullable().describe("The named year: 2020 for 较2020年. `null` unless `kind` is `year`."),
  })
  .describe('What a change is measured against, such as "较2020年".');
/** What a change is measured against: the same period a year earlier, the period before, or a named year. */
export type Basis = z.infer<typeof Basis>;

/** The schema of a `Target`, for zod. */
export const Target = z
  .strictObject({
    indicator: z
      .string()
      .min(1)
      .describe(
        'What is measured, in the document\'s words, as the shortest name that stands on its own: "新建学校", "粮食播种面积".',
      ),
    indicatorKey: z
      .string()
      .min(1)
      .nullable()
      .describe(
        "A key that is the same for the same indicator in other plans and years. `null` where the indicator is in no catalogue.",
      ),
    comparator: Comparator.describe('The relation as written: ">=" for 新建学校3所以上.'),
    value: z.number().describe("Scaled: 16000 for 1.6万人. The lower bound of a range."),
    valueMax: z
      .number()
      .nullable()
      .describe(
        'The upper bound of a range, included: 10 for 8%—10%. `null` unless `comparator` is "between".',
      ),
    unitText: z
      .string()
      .min(1)
      .nullable()
      .describe(
        'The unit of measure as written, without 万 or 亿: "人", "元", "%", "套（间）", "吨/日". `null` where none is printed.',
      ),
    unitCode: z
      .string()
      .min(1)
      .nullable()
      .describe(
        'The unit as a UCUM code ("km2", "%", "{household}" for 户) or as one of our own where UCUM has none (亩, 吨标准煤). Nothing is converted. `null` where the unit is not known.',
      ),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable()
      .describe('ISO 4217 code of an amount of money: "CNY" for 元. `null` for anything else.'),
    kind: TargetKind,
    per: z
      .string()
      .min(1)
      .nullable()
      .describe(
        'The denominator, where it is printed apart from the unit: "每人每月". `null` where there is none.',
      ),
    thresholds: z
      .array(Threshold)
      .describe(
        "The conditions on what is counted, one for each printed number, in printed order. `[]` where there is none.",
      ),
    modality: z
      .string()
      .min(1)
      .nullable()
      .describe(
        'How firmly it is promised, as printed: "力争", "确保", "不得". `null` where nothing is said.',
      ),
    basis: Basis.nullable().describe("What a change is measured against. `null` where nothing is said."),
    baselineValue: z
      .number()
      .nullable()
      .describe(
        "The starting value, scaled, where it is printed: 45 in 由45%提高到50%. `null` where it is not.",
      ),
    due: Deadline.nullable().describe(
      "The target's own deadline, printed inside its sentence. `null` where there is none; then the task's deadline or the plan's year holds.",
    ),
    quote: z
      .string()
      .min(1)
      .describe("The words it was read from, an exact slice of the task's or part's text."),
    span: Span.describe("The quote's place in the document's text."),
    scaledFrom: z
      .string()
      .min(1)
      .nullable()
      .describe(
        'The number as printed, where 万 or 亿 was multiplied in: "1.6万". `null` where nothing was scaled.',
      ),
  })
  .refine(({ comparator, valueMax }) => (comparator === "between") === (valueMax !== null), {
    path: ["valueMax"],
    params: { en: '`valueMax` goes with "between" and only with it', zh: "valueMax 与 between 须同时出现" },
  })
  .refine(({ value, valueMax }) => valueMax === null || value <= valueMax, {
    path: ["valueMax"],
    params: { en: "the upper bound is below the lower one", zh: "上限小于下限" },
  })
  .describe('One number a task commits to, such as "新建学校3所以上".');
/** One number a task commits to, such as 新建学校3所以上: what is measured, how much, and the words that say so. */
export type Target = z.infer<typeof Target>;
