import type { Bilingual, Plan, Task } from "@fenjie/core/model";
import type { WorkItem } from "@fenjie/sdk";
import { defineCommand } from "../arguments/command.js";
import { choosePlan, jsonFlag, planFlags } from "../choose-plan.js";
import type { Terminal } from "../io/terminal.js";
import { exitCodes, usageError } from "../refusal.js";
import { toJson } from "../render/json.js";
import { fieldLabels } from "../render/plan-labels.js";
import { oneLine } from "../render/width.js";

export const show = defineCommand({
  name: "show",
  usage: ["TASK FILE|- [options]", "TASK --plan ID [options]"],
  summary: { en: "Show one task with all that is known of it.", zh: "显示一项任务的全部信息。" },
  details: {
    en: "TASK is an id (wujin-2023/24, of a part wujin-2023/24.2) or a printed number (24). Exit 1 means that there is no such task.",
    zh: "TASK 为编号（wujin-2023/24，子项如 wujin-2023/24.2）或印刷序号（24）。退出码 1 表示没有该任务。",
  },
  flags: { ...planFlags, ...jsonFlag },
  async run({ values, positionals }, terminal) {
    const [wanted, ...files] = positionals;
    if (wanted === undefined)
      throw usageError(
        { en: "fenjie show needs a TASK", zh: "fenjie show 缺少任务编号" },
        { en: "name its id or number, such as 24", zh: "请给出编号或序号，如 24" },
      );
    const plan = await choosePlan(files, values.plan, "show", terminal);
    const found = find(plan, wanted);
    if (found === null) {
      await terminal.stderr.write(
        `${terminal.say({ en: `there is no task “${oneLine(wanted)}”`, zh: `没有任务“${oneLine(wanted)}”` })}\n`,
      );
      return exitCodes.doubtful;
    }
    await terminal.stdout.write(values.json ? toJson(found.item) : describe(found, plan, terminal));
    return exitCodes.done;
  },
});

/** A task or part, and the task it belongs to. */
interface Found {
  task: Task;
  item: WorkItem;
}

/** Finds a task by its id or printed number, or a part by its id. */
function find({ tasks }: Plan, wanted: string): Found | null {
  const task = tasks.find(({ id }) => id === wanted) ?? tasks.find(({ number }) => number === wanted);
  if (task !== undefined) return { task, item: task };
  for (const each of tasks) {
    const part = each.parts.find(({ id }) => id === wanted);
    if (part !== undefined) return { task: each, item: part };
  }
  return null;
}

/** A task or part as lines of `label: value`, a task's parts below it. */
function describe({ task, item: shown }: Found, plan: Plan, { language, say, stdout }: Terminal): string {
  const { officials, goals } = plan;
  const offices = new Map(officials.map(({ name, office }) => [name, office]));
  const goal = goals.find(({ id }) => id === task.goalId);
  const line = (name: Bilingual, value: string): string[] =>
    value === ""
      ? []
      : [`${stdout.paint("faint", `${say(name)}${say({ en: ": ", zh: "：" })}`)}${oneLine(value)}`];
  const item = (one: WorkItem): string[] => [
    ...line({ en: "Id", zh: "编号" }, one.id),
    ...line(fieldLabels.text, one.text),
    ...line(fieldLabels.leaders, one.leaders.map((name) => `${offices.get(name) ?? ""}${name}`).join("；")),
    ...line(fieldLabels.leadUnits, one.leadUnits.join("；")),
    ...line(fieldLabels.responsibleUnits, one.responsibleUnits.join("；")),
    ...line(
      fieldLabels.deadline,
      one.deadline === null
        ? ""
        : `${one.deadline.text}${one.deadline.date === null ? "" : ` (${one.deadline.date})`}`,
    ),
    ...one.targets.flatMap(({ indicator, quote }) =>
      line({ en: "Target", zh: "指标" }, `${indicator} ${language === "zh" ? "——" : "–"} ${quote}`),
    ),
    ...Object.entries(one.extra).flatMap(([key, value]) => line({ en: key, zh: key }, value)),
  ];
  const parts = "parts" in shown ? shown.parts : [];
  const below = parts.flatMap((part) => ["", ...item(part).map((text) => `  ${text}`)]);
  return [...line(fieldLabels.goal, goal?.name ?? ""), ...item(shown), ...below, ""].join("\n");
}
