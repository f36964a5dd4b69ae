import type { Plan } from "@fenjie/core/model";
import { crosstab, network, targets, workload } from "@fenjie/sdk";
import { type ChartOptions, type ChartSpec, chartSpec, renderSvg, toECharts } from "@fenjie/sdk/chart";
import { defineCommand } from "../arguments/command.js";
import { badChoice } from "../arguments/read-arguments.js";
import { choosePlan, planFlags } from "../choose-plan.js";
import { withOutput } from "../io/with-output.js";
import { exitCodes, usageError } from "../refusal.js";
import { toJson } from "../render/json.js";

/** What each kind shows, by its name on the command line. */
const charts = {
  leaders: (plan, options) => chartSpec("bars", workload(plan, { by: "leader" }), options),
  units: (plan, options) => chartSpec("bars", workload(plan, { by: "leadUnit" }), options),
  goals: (plan, options) => chartSpec("bars", workload(plan, { by: "goal" }), options),
  matrix: (plan, options) =>
    chartSpec("matrix", crosstab(plan, { rows: "goal", columns: "leadUnit" }), options),
  network: (plan, options) => chartSpec("network", network(plan, { edge: "coLead" }), options),
  targets: (plan, options) => chartSpec("bullet", targets(plan), options),
} as const satisfies Record<string, (plan: Plan, options: ChartOptions) => ChartSpec>;

const kinds = Object.keys(charts) as (keyof typeof charts)[];

export const chart = defineCommand({
  name: "chart",
  usage: ["KIND FILE|- [options]", "KIND --plan ID [options]"],
  summary: { en: "Draw a plan as SVG.", zh: "将计划绘制成 SVG 图。" },
  details: {
    en: `KIND is ${kinds.join(", ")}: bars by official, lead unit or goal, goals by lead units, units that lead together, targets. --format echarts prints an option object for Apache ECharts instead.`,
    zh: `KIND 可为 ${kinds.join("、")}：按领导、牵头单位、目标的条形图，目标与牵头单位矩阵，共同牵头矩阵，指标。--format echarts 输出 Apache ECharts 配置。`,
  },
  flags: {
    ...planFlags,
    format: {
      type: "string",
      short: "f",
      choices: ["svg", "echarts"],
      default: "svg",
      description: { en: "what to print", zh: "输出格式" },
    },
    theme: {
      type: "string",
      choices: ["auto", "light", "dark", "print"],
      default: "auto",
      description: {
        en: "colours; auto follows the reader's setting",
        zh: "配色；auto 随阅读者设置",
      },
    },
    title: { type: "string", value: "TEXT", description: { en: "the title", zh: "标题" } },
    output: {
      type: "string",
      short: "o",
      value: "FILE",
      description: { en: "write to FILE instead of stdout", zh: "写入文件而非标准输出" },
    },
    force: { type: "boolean", description: { en: "replace FILE if it is there", zh: "文件已存在时覆盖" } },
  },
  async run({ values, positionals }, terminal) {
    const [name, ...files] = positionals;
    if (name === undefined)
      throw usageError(
        { en: "fenjie chart needs a KIND", zh: "fenjie chart 缺少图表种类" },
        { en: `it is one of: ${kinds.join(", ")}`, zh: `可用的值：${kinds.join("、")}` },
      );
    const kind = kinds.find((one) => one === name);
    if (kind === undefined) throw badChoice("KIND", name, kinds);
    const target = { path: values.output, force: values.force, inputs: files };
    return withOutput(target, terminal.stdout, async (to) => {
      const plan = await choosePlan(files, values.plan, "chart", terminal);
      const language = terminal.language === "zh" ? "zh-Hans" : "en";
      const spec = charts[kind](plan, {
        language,
        ...(values.title !== undefined && { title: values.title }),
      });
      await to.write(
        values.format === "svg" ? renderSvg(spec, { theme: values.theme }) : toJson(toECharts(spec)),
      );
      return exitCodes.done;
    });
  },
});
