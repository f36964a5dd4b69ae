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
    const several = plan.tasks.filter(({ number }) => number !== "" && number === halfWidth(wanted));
    if (several.length > 1 && byId(plan, wanted) === null) throw ambiguous(wanted, several);
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
function find(plan: Plan, wanted: string): Found | null {
  const task = plan.tasks.find(({ number }) => number === wanted || number === halfWidth(wanted));
  return byId(plan, wanted) ?? (task === undefined ? null : { task, item: task });
}

/** Finds a task or part by its id, whole or without the plan's: wujin-2023/24.2, 24.2. */
function byId({ id: planId, tasks }: Plan, wanted: string): Found | null {
  const isMeant = ({ id }: { id: string }): boolean => id === wanted || id === `${planId}/${wanted}`;
  for (const task of tasks) {
    const item = isMeant(task) ? task : task.parts.find(isMeant);
    if (item !== undefined) return { task, item };
  }
  return null;
}

/** ２４ → 24. */
const halfWidth = (text: string): string => text.normalize("NFKC");

const ambiguous = (wanted: string, tasks: readonly Task[]) =>
  usageError(
    {
      en: `${tasks.length} tasks are numbered “${oneLine(wanted)}”`,
      zh: `有 ${tasks.length} 项任务的序号为“${oneLine(wanted)}”`,
    },
    {
      en: `name one by its id: ${tasks.map(({ id }) => id).join(", ")}`,
      zh: `请用编号指定其中一项：${tasks.map(({ id }) => id).join("、")}`,
    },
  );

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
