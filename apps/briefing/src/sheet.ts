import type { Plan } from "@fenjie/core";
import { type Match, targets, type UnitTasks } from "@fenjie/sdk";

/** The sheet of one unit as Markdown: what it leads, shares, is covered by, and has promised. */
export function sheet(plan: Plan, { unit, named, collective, possible }: UnitTasks): string {
  const lead = named.filter(({ role }) => role === "lead");
  const alone = lead.filter((match) => partners(match).length === 0);
  const shared = lead.filter((match) => partners(match).length > 0);
  const answers = named.filter(({ role }) => role === "responsible");
  const others = plan.tasks.length - named.length - collective.length - possible.length;
  const led = new Set(lead.map(({ task }) => task.id));
  const numbers = targets(plan).filter(({ taskId }) => led.has(taskId));

  return [
    `# ${unit.kind === "unit" ? unit.unit.name : ""}`,
    `${plan.title}，共 ${plan.tasks.length} 项：点名 ${named.length} 项，集体名称覆盖 ${collective.length} 项，可能涉及 ${possible.length} 项，不涉及 ${others} 项。`,
    ...section("单独牵头", alone, () => ""),
    ...section("共同牵头", shared, (match) => `与${partners(match).join("、")}`),
    ...section("责任单位", answers, ({ task }) => `${task.leadUnits.join("、")}牵头`),
    ...section("集体名称覆盖", collective, ({ via }) => `见“${via}”`),
    ...section("可能涉及", possible, ({ why }) => why.zh),
    ...(numbers.length === 0 ? [] : [`## 牵头任务的指标（${numbers.length} 个）`]),
    ...(numbers.length === 0
      ? []
      : [numbers.map(({ taskId, quote }) => `- ${taskId.split("/")[1]}　${quote}`).join("\n")]),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The units that lead a task beside the one it was found for. */
const partners = ({ task, via }: Match): string[] => task.leadUnits.filter((name) => name !== via);

function section(title: string, matches: readonly Match[], note: (match: Match) => string): string[] {
  if (matches.length === 0) return [];
  const lines = matches.map((match) => {
    const { number, text, leaders } = match.task;
    const notes = [`分管：${leaders.join("、")}`, note(match)].filter((each) => each !== "");
    return `- **${number}**　${text}（${notes.join("；")}）`;
  });
  return [`## ${title}（${matches.length} 项）`, lines.join("\n")];
}
