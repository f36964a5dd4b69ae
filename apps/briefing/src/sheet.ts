import type { Plan } from "@fenjie/core";
import { type Match, targets, type UnitTasks } from "@fenjie/sdk";
import type { Outline, OutlineItem } from "@fenjie/sdk/export/docx";
import { targetText } from "@fenjie/sdk/labels";

/** The sheet of one unit: what it leads, shares, is covered by, and has promised. */
export function sheet(plan: Plan, { unit, named, collective, possible }: UnitTasks): Outline {
  const lead = named.filter(({ role }) => role === "lead");
  const led = new Set(lead.map(({ task }) => task.id));
  const others = plan.tasks.length - named.length - collective.length - possible.length;
  const sections: [title: string, items: OutlineItem[]][] = [
    ["单独牵头", lead.filter((match) => partners(match) === "").map((match) => toItem(match, ""))],
    ["共同牵头", lead.filter(partners).map((match) => toItem(match, `与${partners(match)}`))],
    [
      "责任单位",
      named
        .filter(({ role }) => role === "responsible")
        .map((match) => toItem(match, `${match.task.leadUnits.join("、")}牵头`)),
    ],
    ["集体名称覆盖", collective.map((match) => toItem(match, `见“${match.via}”`))],
    ["可能涉及", possible.map((match) => toItem(match, match.why.zh))],
    [
      "牵头任务的指标",
      targets(plan)
        .filter(({ taskId }) => led.has(taskId))
        .map((target) => ({
          number: target.taskId.split("/")[1] ?? "",
          text: `${target.indicator} ${targetText(target).amount.zh}`,
          note: `原文：${target.quote}`,
        })),
    ],
  ];
  return {
    title: unit.kind === "unit" ? unit.unit.name : "",
    intro: `${plan.title}，共 ${plan.tasks.length} 项：点名 ${named.length} 项，集体名称覆盖 ${collective.length} 项，可能涉及 ${possible.length} 项，不涉及 ${others} 项。`,
    sections: sections
      .filter(([, items]) => items.length > 0)
      .map(([title, items]) => ({ heading: `${title}（${items.length} 项）`, items })),
  };
}

/** The units that lead a task beside the one it was found for; "" for none. */
const partners = ({ task, via }: Match): string => task.leadUnits.filter((name) => name !== via).join("、");

function toItem({ task: { number, text, leaders } }: Match, said: string): OutlineItem {
  const notes = [leaders.length === 0 ? "" : `分管：${leaders.join("、")}`, said].filter(Boolean);
  return { number, text, note: notes.join("；") || null };
}
