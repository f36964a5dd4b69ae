import type { Bilingual } from "@fenjie/core/model";
import { goalsAbove, type Row } from "../rows.js";

/** What things are counted by. `unit` is either role, each unit once. */
export type Dimension = "goal" | "leader" | "leadUnit" | "responsibleUnit" | "unit";

/** What is counted: tasks, or work items (a task without parts counts once). */
export type Counted = "tasks" | "parts";

/** The keys under which an item counts, each once. A goal's name has those above it: "甲 / 乙". */
export function keysOf(row: Row, dimension: Dimension): string[] {
  const { item } = row;
  switch (dimension) {
    case "goal": {
      const names = goalsAbove(row).map(({ name }) => name);
      return names.length === 0 ? [] : [names.reverse().join(" / ")];
    }
    case "leader":
      return [...new Set(item.leaders)];
    case "leadUnit":
      return [...new Set(item.leadUnits)];
    case "responsibleUnit":
      return [...new Set(item.responsibleUnits)];
    case "unit":
      return [...new Set([...item.leadUnits, ...item.responsibleUnits])];
  }
}

export const dimensionNames: Readonly<Record<Dimension, Bilingual>> = {
  goal: { en: "goal", zh: "目标" },
  leader: { en: "official", zh: "领导" },
  leadUnit: { en: "lead unit", zh: "牵头单位" },
  responsibleUnit: { en: "responsible unit", zh: "责任单位" },
  unit: { en: "lead or responsible unit", zh: "牵头或责任单位" },
};

export const countedNames: Readonly<Record<Counted, Bilingual>> = {
  tasks: { en: "tasks", zh: "任务数" },
  parts: {
    en: "work items (parts of tasks, and tasks without parts)",
    zh: "事项数（子项，以及没有子项的任务）",
  },
};
