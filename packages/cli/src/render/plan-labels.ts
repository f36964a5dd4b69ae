import type { Bilingual } from "@fenjie/core/model";

/** What the fields of a task are called over a column: in Chinese as tables print them. */
export const fieldLabels = {
  number: { en: "No.", zh: "序号" },
  goal: { en: "Goal", zh: "目标名称" },
  text: { en: "Task", zh: "工作内容" },
  leaders: { en: "Officials", zh: "分管领导" },
  leadUnits: { en: "Lead units", zh: "牵头单位" },
  responsibleUnits: { en: "Responsible units", zh: "责任单位" },
  deadline: { en: "Deadline", zh: "完成时限" },
} satisfies Record<string, Bilingual>;

/** "86 tasks, 87 work items" */
export function workText(tasks: number, items: number): Bilingual {
  const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;
  return {
    en: tasks === items ? plural(tasks, "task") : `${plural(tasks, "task")}, ${plural(items, "work item")}`,
    zh: tasks === items ? `${tasks} 项任务` : `${tasks} 项任务、${items} 个分项`,
  };
}
