import { coverage, type FieldCoverage, type WorkloadRow, workload } from "@fenjie/sdk";
import { defineCommand } from "../arguments/command.js";
import { choosePlan, jsonFlag, planFlags } from "../choose-plan.js";
import { exitCodes } from "../refusal.js";
import { toJson } from "../render/json.js";
import { type ListColumn, renderList } from "../render/list.js";

const dimensions = ["leader", "leadUnit", "responsibleUnit", "unit", "goal"] as const;
const countings = ["tasks", "parts", "fractional"] as const;

const workColumns: readonly ListColumn<WorkloadRow>[] = [
  { key: "key", label: { en: "Name", zh: "名称" }, value: ({ key }) => key },
  { key: "value", label: { en: "Count", zh: "数量" }, value: ({ value }) => value, most: 12 },
  { key: "solo", label: { en: "Alone", zh: "独自" }, value: ({ solo }) => solo, most: 8 },
  { key: "shared", label: { en: "Shared", zh: "共同" }, value: ({ shared }) => shared, most: 8 },
];

const coverageColumns: readonly ListColumn<FieldCoverage>[] = [
  { key: "field", label: { en: "Field", zh: "字段" }, value: ({ field }) => field },
  { key: "have", label: { en: "Have it", zh: "具备" }, value: ({ have }) => have, most: 8 },
  { key: "of", label: { en: "Of", zh: "总数" }, value: ({ of }) => of, most: 8 },
];

export const stats = defineCommand({
  name: "stats",
  usage: ["FILE|- [options]", "--plan ID [options]"],
  summary: { en: "Count tasks by official, unit or goal.", zh: "按领导、单位或目标统计任务。" },
  details: {
    en: "Without --by it says how many work items have a leader, a responsible unit, a target, a deadline. --count fractional divides each work item equally among those it stands under. What is counted is told on stderr.",
    zh: "不加 --by 时统计有多少事项写明了领导、责任单位、指标和时限。--count fractional 把每个事项平均分给相关各方。统计口径写在标准错误。",
  },
  flags: {
    ...planFlags,
    by: { type: "string", choices: dimensions, description: { en: "what to count by", zh: "统计维度" } },
    count: {
      type: "string",
      choices: countings,
      default: "tasks",
      description: { en: "what to count (with --by)", zh: "统计单位（配合 --by）" },
    },
    ...jsonFlag,
  },
  async run({ values, positionals }, terminal) {
    const plan = await choosePlan(positionals, values.plan, "stats", terminal);
    const { stdout, stderr, say } = terminal;
    if (values.by === undefined) {
      const fields = coverage(plan);
      await stdout.write(
        values.json ? toJson({ coverage: fields }) : renderList(coverageColumns, fields, terminal),
      );
      return exitCodes.done;
    }
    const answer = workload(plan, { by: values.by, count: values.count });
    if (!values.json) await stderr.write(`${say(answer.what)}\n`);
    await stdout.write(values.json ? toJson(answer) : renderList(workColumns, answer.rows, terminal));
    return answer.rows.length === 0 ? exitCodes.doubtful : exitCodes.done;
  },
});
