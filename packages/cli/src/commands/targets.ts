import { createInterface } from "node:readline";
import type { Diagnostic, Plan, Task } from "@fenjie/core/model";
import { extractTargets, type NumberReason, numberReasons } from "@fenjie/core/targets";
import { targets as listTargets } from "@fenjie/sdk";
import { toCsv } from "@fenjie/sdk/export/csv";
import { defineCommand } from "../arguments/command.js";
import { onlyFile, refuseExtra } from "../arguments/read-arguments.js";
import { choosePlan, planFlags } from "../choose-plan.js";
import type { Terminal } from "../io/terminal.js";
import { noPlan, openInput } from "../open-input.js";
import { exitCodes, Refusal, usageError } from "../refusal.js";
import { toJson } from "../render/json.js";
import { exitCodeFor } from "../report-diagnostics.js";

export const targets = defineCommand({
  name: "targets",
  usage: ["FILE|- [options]", "--plan ID [options]", "--ndjson [options] < TEXTS"],
  summary: { en: "List the numbers that tasks commit to.", zh: "列出任务承诺的数量指标。" },
  details: {
    en: `Of a document or a plan's JSON it prints {"targets": [{"taskId", "partId", …}]}. With --ndjson it reads any text, one a line on stdin, and prints {"targets": […]} for each.
--explain adds {"numbers": [{"text", "reason", "why"}]}: for every number, why it is or is not a target. Exit 1 means that a plan has no targets.`,
    zh: `对文件或计划 JSON 输出 {"targets": [{"taskId", "partId", …}]}。加 --ndjson 时从标准输入逐行读取文字，每行输出 {"targets": […]}。
--explain 另输出 {"numbers": [{"text", "reason", "why"}]}，逐一说明每个数字是否为指标及理由。退出码 1 表示计划中没有指标。`,
  },
  flags: {
    ...planFlags,
    format: {
      type: "string",
      short: "f",
      choices: ["json", "csv"],
      default: "json",
      description: { en: "how to print a plan's targets", zh: "计划指标的输出格式" },
    },
    explain: {
      type: "boolean",
      description: {
        en: "say of every number why it is or is not a target",
        zh: "说明每个数字是否为指标及理由",
      },
    },
    ndjson: {
      type: "boolean",
      description: { en: "read texts from stdin, one a line", zh: "从标准输入逐行读取文字" },
    },
    year: {
      type: "string",
      value: "YYYY",
      description: { en: "the year the texts are for (with --ndjson)", zh: "文字所属年份（配合 --ndjson）" },
    },
  },
  async run({ values, explicit, positionals }, terminal) {
    const { explain } = values;
    if (explain && values.format === "csv") throw noExplainedCsv();
    if (values.ndjson) {
      refuseExtra(positionals, 0, "targets --ndjson");
      if (explicit.has("format")) throw alwaysJson();
      if (explicit.has("plan")) throw textsOrPlan();
      return readTexts({ year: readYear(values.year), explain }, terminal);
    }
    if (explicit.has("year")) throw planHasYear();
    const { plan, diagnostics } = await openPlan(positionals, values.plan, terminal);
    const found = listTargets(plan);
    const numbers = explain ? { numbers: explainPlan(plan, terminal) } : {};
    await terminal.stdout.write(
      values.format === "csv" ? toCsv(plan, { table: "targets" }) : toJson({ targets: found, ...numbers }),
    );
    return found.length === 0 ? exitCodes.doubtful : exitCodeFor(diagnostics);
  },
});

/** A published plan, which has nothing to report, or the one in the only file named. */
async function openPlan(
  files: readonly string[],
  id: string | undefined,
  terminal: Terminal,
): Promise<{ plan: Plan; diagnostics: readonly Diagnostic[] }> {
  if (id !== undefined) return { plan: await choosePlan(files, id, "targets", terminal), diagnostics: [] };
  const path = onlyFile(files, "targets");
  const opened = await openInput(path, terminal);
  const { plan, diagnostics } = opened;
  if (plan === null) throw noPlan(path, opened);
  return { plan, diagnostics };
}

interface TextOptions {
  year: number | null;
  explain: boolean;
}

/** Reads texts line by line and answers each at once, so that a program may ask and wait. */
async function readTexts(options: TextOptions, terminal: Terminal): Promise<number> {
  const { stdin, stdout } = terminal;
  let read = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    read++;
    if (otherEncoding.test(line)) throw notUtf8(read);
    const { targets: found, numbers } = extractTargets(line.replace(/^\ufeff/u, ""), options);
    const notes = options.explain && {
      numbers: numbers.map((one) => ({ ...one, why: whyOf(one.reason, terminal) })),
    };
    await stdout.write(`${JSON.stringify({ targets: found, ...notes })}\n`);
    if (stdout.closed) break;
  }
  return exitCodes.done;
}

/** What bytes of GBK and of UTF-16 leave where they are taken for UTF-8. */
const otherEncoding = /\ufffd|\0/u;

const whyOf = (reason: NumberReason, { say }: Terminal): string => say(numberReasons[reason]);

/** Every number of a plan's texts, in printed order. */
function explainPlan(plan: Plan, terminal: Terminal) {
  return plan.tasks.flatMap((task) =>
    textsOf(task).flatMap(([partId, text]) =>
      extractTargets(text, { year: plan.year, explain: true }).numbers.map(({ text: number, reason }) => ({
        taskId: task.id,
        partId,
        text: number,
        reason,
        why: whyOf(reason, terminal),
      })),
    ),
  );
}

/** The texts of a task that are printed: its own, unless it only joins its parts', and theirs, unless they share it. */
function textsOf({ text, parts }: Task): (readonly [partId: string | null, text: string])[] {
  const isJoined = parts.length > 0 && text === parts.map((part) => part.text).join("");
  const own = parts.filter((part) => part.text !== text).map((part) => [part.id, part.text] as const);
  return isJoined ? own : [[null, text], ...own];
}

function readYear(year: string | undefined): number | null {
  if (year === undefined) return null;
  if (/^[12]\d{3}$/u.test(year)) return Number(year);
  throw usageError(
    { en: `--year cannot be “${year}”`, zh: `--year 不能是“${year}”` },
    { en: "write four digits, such as 2024", zh: "请写四位数字，如 2024" },
  );
}

const notUtf8 = (line: number): Refusal =>
  new Refusal(
    "NOT_UTF8",
    { en: `line ${line} of stdin is not UTF-8`, zh: `标准输入第 ${line} 行不是 UTF-8 编码` },
    {
      en: "convert it first, for example with iconv -f gb18030 -t utf-8",
      zh: "请先转换编码，例如 iconv -f gb18030 -t utf-8",
    },
  );

const planHasYear = (): Refusal =>
  usageError(
    { en: "--year needs --ndjson", zh: "--year 须与 --ndjson 同用" },
    { en: "a plan has its own year; leave --year out", zh: "计划自有年份，请去掉 --year" },
  );

const noExplainedCsv = (): Refusal =>
  usageError(
    { en: "--explain does not go with --format csv", zh: "--explain 不能与 --format csv 同用" },
    { en: "leave one of them out", zh: "请去掉其中之一" },
  );

const alwaysJson = (): Refusal =>
  usageError(
    { en: "--format does not go with --ndjson", zh: "--format 不能与 --ndjson 同用" },
    { en: "its lines are always JSON; leave --format out", zh: "其输出总是 JSON，请去掉 --format" },
  );

const textsOrPlan = (): Refusal =>
  usageError(
    { en: "--plan does not go with --ndjson", zh: "--plan 不能与 --ndjson 同用" },
    { en: "it reads texts from stdin; leave one of them out", zh: "后者从标准输入读取文字，请去掉其中之一" },
  );
