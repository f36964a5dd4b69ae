import { from, resolveUnit } from "@fenjie/sdk";
import { defineCommand } from "../arguments/command.js";
import { choosePlan, jsonFlag, planFlags } from "../choose-plan.js";
import { registryFor } from "../published.js";
import { exitCodes } from "../refusal.js";
import { toJson } from "../render/json.js";
import { renderList } from "../render/list.js";
import { taskColumns } from "../render/task-list.js";
import { renderUnitAnswer } from "../render/unit-answer.js";

export const ls = defineCommand({
  name: "ls",
  usage: ["FILE|- [options]", "--plan ID [options]"],
  summary: { en: "List tasks, all or those asked for.", zh: "列出全部或符合条件的任务。" },
  details: {
    en: "Filters go together. On a terminal it prints columns, into a pipe TSV, with --json the tasks as in the plan. --unit also finds tasks that reach the unit through 各…, where a roster says whom that means. Exit 1 means that nothing was found.",
    zh: "各条件同时生效。终端上输出表格，管道中输出 TSV，--json 输出计划中的任务。--unit 也包括名录所示由“各…”覆盖该单位的任务。退出码 1 表示没有找到。",
  },
  flags: {
    ...planFlags,
    unit: { type: "string", value: "NAME", description: { en: "tasks of a unit", zh: "某单位的任务" } },
    leader: {
      type: "string",
      value: "NAME",
      description: { en: "tasks of an official", zh: "某领导分管的任务" },
    },
    goal: {
      type: "string",
      value: "TEXT",
      description: { en: "tasks under a goal, by words of its name", zh: "名称含该文字的目标下的任务" },
    },
    text: {
      type: "string",
      value: "WORDS",
      description: { en: "tasks whose text has all the words", zh: "内容含全部词语的任务" },
    },
    target: {
      type: "boolean",
      description: { en: "tasks that commit to a number", zh: "有数量指标的任务" },
    },
    ...jsonFlag,
  },
  async run({ values, positionals }, terminal) {
    const plan = await choosePlan(positionals, values.plan, "ls", terminal);
    const registry = registryFor(plan);
    let query = from(plan, { registry });
    if (values.unit !== undefined) {
      query = query.unit(values.unit);
      await terminal.stderr.write(renderUnitAnswer(resolveUnit(values.unit, registry), terminal));
    }
    if (values.leader !== undefined) query = query.leader(values.leader);
    if (values.goal !== undefined) query = query.goal(values.goal);
    if (values.text !== undefined) query = query.text(values.text);
    if (values.target) query = query.hasTarget();
    const tasks = query.toArray();
    await terminal.stdout.write(values.json ? toJson({ tasks }) : renderList(taskColumns, tasks, terminal));
    return tasks.length === 0 ? exitCodes.doubtful : exitCodes.done;
  },
});
