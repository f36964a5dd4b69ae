import type { Bilingual } from "@fenjie/core/model";
import { type Row, rowsOf, type Source, targetsOf, workItems } from "../rows.js";

/** For how many work items something is said. */
export interface FieldCoverage {
  /** What was looked for. */
  field: "goal" | "leader" | "leadUnit" | "responsibleUnit" | "target" | "deadline";
  /** What `have` counts. */
  what: Bilingual;
  /** The work items that have it, of how many. */
  have: number;
  /** All work items. */
  of: number;
  /** `have` through `of`, to six decimals; `null` where there is nothing to count. */
  share: number | null;
  /** The ids of those without: of parts, and of tasks without parts. */
  without: string[];
}

const fields: Readonly<Record<FieldCoverage["field"], { what: Bilingual; has: (row: Row) => boolean }>> = {
  goal: {
    what: { en: "work items under a goal", zh: "有目标的事项数" },
    has: ({ task }) => task.goalId !== null,
  },
  leader: {
    what: { en: "work items with an official in charge", zh: "有分管领导的事项数" },
    has: ({ item }) => item.leaders.length > 0,
  },
  leadUnit: {
    what: { en: "work items with a lead unit", zh: "有牵头单位的事项数" },
    has: ({ item }) => item.leadUnits.length > 0,
  },
  responsibleUnit: {
    what: { en: "work items with a responsible unit", zh: "有责任单位的事项数" },
    has: ({ item }) => item.responsibleUnits.length > 0,
  },
  target: {
    what: { en: "work items with a target", zh: "有量化指标的事项数" },
    has: (row) => targetsOf(row).length > 0,
  },
  deadline: {
    what: { en: "work items with a deadline", zh: "有完成时限的事项数" },
    has: ({ item }) => item.deadline !== null,
  },
};

/** Says which share of the work items (parts, and tasks without parts) has a goal, people, a target, a deadline. */
export function coverage(source: Source): FieldCoverage[] {
  const items = [...rowsOf(source)].flatMap(workItems);
  return Object.entries(fields).map(([field, { what, has }]) => {
    const without = items.filter((row) => !has(row)).map(({ item }) => item.id);
    const have = items.length - without.length;
    const share = items.length === 0 ? null : Math.round((have / items.length) * 1e6) / 1e6;
    return { field: field as FieldCoverage["field"], what, have, of: items.length, share, without };
  });
}
