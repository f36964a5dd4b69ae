import type { Plan } from "@fenjie/core/model";
import { defineCommand } from "../arguments/command.js";
import { choosePlan, planFlags } from "../choose-plan.js";
import { withOutput } from "../io/with-output.js";
import { exitCodes, usageError } from "../refusal.js";
import { toJson } from "../render/json.js";

type Written = string | Uint8Array | null;

/** The forms, each loaded when it is asked for; `null` where there is nothing to write. */
const forms = {
  csv: async (plan) => (await import("@fenjie/sdk/export/csv")).toCsv(plan),
  xlsx: async (plan) => (await import("@fenjie/sdk/export/xlsx")).toXlsx(plan),
  docx: async (plan) => (await import("@fenjie/sdk/export/docx")).toDocx(plan),
  md: async (plan) => (await import("@fenjie/sdk/export/markdown")).toMarkdown(plan),
  ndjson: async (plan) => (await import("@fenjie/sdk/export/ndjson")).toNdjson(plan),
  parquet: async (plan) => (await import("@fenjie/sdk/export/parquet")).toParquet(plan),
  jsonld: async (plan) => toJson((await import("@fenjie/sdk/export/jsonld")).toJsonLd(plan)),
  stratml: async (plan) => (await import("@fenjie/sdk/export/stratml")).toStratml(plan),
  ics: async (plan) => (await import("@fenjie/sdk/export/ics")).toIcs(plan),
} as const satisfies Record<string, (plan: Plan) => Promise<Written>>;

const binary: ReadonlySet<string> = new Set(["xlsx", "docx", "parquet"]);

export const convert = defineCommand({
  name: "convert",
  usage: ["FILE|- -t FORM [options]", "--plan ID -t FORM [options]"],
  summary: { en: "Hand a plan on in another form.", zh: "将计划转换为其他格式。" },
  details: {
    en: "docx and xlsx look like the printed table and can be read back; csv and parquet hold the table of tasks; ndjson is one task a line with its goals; jsonld and stratml are for registries; ics holds deadlines that name a day. Exit 1 means that there is nothing to write: a calendar without any day.",
    zh: "docx、xlsx 与印发的表格一致，可再读回；csv、parquet 为任务表；ndjson 每行一项任务并附目标；jsonld、stratml 供数据目录使用；ics 为有具体日期的时限。退出码 1 表示无内容可写：没有任何具体日期。",
  },
  flags: {
    ...planFlags,
    to: {
      type: "string",
      short: "t",
      choices: Object.keys(forms) as (keyof typeof forms)[],
      description: { en: "the form (required)", zh: "目标格式（必填）" },
    },
    output: {
      type: "string",
      short: "o",
      value: "FILE",
      description: { en: "write to FILE instead of stdout", zh: "写入文件而非标准输出" },
    },
    force: { type: "boolean", description: { en: "replace FILE if it is there", zh: "文件已存在时覆盖" } },
  },
  async run({ values, positionals }, terminal) {
    const form = values.to;
    if (form === undefined)
      throw usageError(
        { en: "fenjie convert needs a form", zh: "fenjie convert 缺少目标格式" },
        { en: `write -t ${Object.keys(forms).join("|")}`, zh: `请写 -t ${Object.keys(forms).join("|")}` },
      );
    const toStdout = values.output === undefined || values.output === "-";
    if (binary.has(form) && toStdout && terminal.stdout.isTerminal)
      throw usageError(
        { en: `${form} is no text for a terminal`, zh: `${form} 不是可在终端显示的文字` },
        { en: `name a file: -o plan.${form}`, zh: `请指定文件：-o plan.${form}` },
      );
    const plan = await choosePlan(positionals, values.plan, "convert", terminal);
    const written = await forms[form](plan);
    if (written === null) {
      const none = {
        en: "no deadline names a day; nothing was written",
        zh: "没有写明具体日期的时限，未输出",
      };
      await terminal.stderr.write(`${terminal.say(none)}\n`);
      return exitCodes.doubtful;
    }
    const target = { path: values.output, force: values.force, inputs: positionals };
    return withOutput(target, terminal.stdout, async (to) => {
      await to.write(written);
      return exitCodes.done;
    });
  },
});
