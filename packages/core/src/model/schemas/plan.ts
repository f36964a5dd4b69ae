import * as z from "zod";
import { Goal } from "./goal.js";
import { Jurisdiction } from "./jurisdiction.js";
import { Official } from "./official.js";
import { Source } from "./source.js";
import { Span } from "./span.js";
import { Task } from "./task.js";
import { Unit } from "./unit.js";

/** The schema of the id of a plan, for zod. */
export const PlanId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .describe('Lower-case ASCII, usually place and year: "qinghe-2024". Otherwise "plan-2024" or "plan".');
/** Lower-case ASCII, usually place and year: "qinghe-2024". */
export type PlanId = z.infer<typeof PlanId>;

/** The schema of `PlanSpans`, for zod. */
export const PlanSpans = z
  .strictObject({
    title: Span.nullable().describe("The place of `title`. `null` where it was not read from the document."),
    documentNumber: Span.nullable().describe("The place of `documentNumber`, likewise."),
    issuer: Span.nullable().describe("The place of `issuer`, likewise."),
  })
  .describe("Where the values of the plan itself stand in the document's text.");
/** Where the values of the plan itself stand in the document's text. */
export type PlanSpans = z.infer<typeof PlanSpans>;

/** The schema of a `Plan`, for zod. */
export const Plan = z
  .strictObject({
    schemaVersion: z
      .literal("1.0")
      .describe("The version of this contract. A newer minor version only adds keys."),
    id: PlanId,
    title: z
      .string()
      .min(1)
      .nullable()
      .describe(
        'The title of the plan itself, not of the notice that forwards it: "《2024年政府工作报告》任务分解表". `null` where there is none.',
      ),
    year: z
      .int()
      .min(1949)
      .max(9999)
      .nullable()
      .describe(
        "The year the tasks are for, from the title, else from the notice: 2024. `null` where nothing says it.",
      ),
    documentNumber: z
      .string()
      .min(1)
      .nullable()
      .describe('The document number (文号) as printed: "青政办发〔2024〕8号". `null` where there is none.'),
    issuer: z
      .string()
      .min(1)
      .nullable()
      .describe('Who published it, as printed: "青禾区人民政府办公室". `null` where it is not said.'),
    issuedOn: z.iso
      .date()
      .nullable()
      .describe(
        'The day it was issued (成文日期), as YYYY-MM-DD: "2024-03-08". `null` where it is not said.',
      ),
    jurisdiction: Jurisdiction.nullable().describe(
      "The place and level of government it is for. `null` where neither the document nor the caller says anything of it.",
    ),
    source: Source,
    goals: z.array(Goal).describe("The goals, by first appearance. They form a forest through `parentId`."),
    tasks: z.array(Task).describe("The tasks, in printed order."),
    officials: z.array(Official).describe("Everyone named in a task's `leaders`, by first appearance."),
    units: z.array(Unit).describe("Every unit named in a task, by first appearance."),
    spans: PlanSpans,
  })
  .describe("One published task-breakdown document: who does what, by when, and how much.");
/**
 * One published task-breakdown document: who does what, by when, and how much. Plain JSON; every key is
 * always there, the unknown is `null`.
 */
export type Plan = z.infer<typeof Plan>;
