import type { PlanMeta } from "@fenjie/core/model";
import { defineCommand } from "../arguments/command.js";
import { missingFile } from "../arguments/read-arguments.js";
import { failureMessage, failureOf } from "../failure.js";
import { displayName, readInput } from "../io/read-input.js";
import { readMeta } from "../io/read-meta.js";
import type { Terminal } from "../io/terminal.js";
import { withOutput } from "../io/with-output.js";
import { parseInput, requirePlan } from "../parse-input.js";
import { usageError } from "../refusal.js";
import { formatNames, formats } from "../render/formats.js";
import { drawDiagnostics, exitCodeFor } from "../report-diagnostics.js";
import { parseMany } from "./parse-many.js";

export const parse = defineCommand({
  name: "parse",
  usage: ["FILE|- [options]", "--ndjson FILE… [options]", "--ndjson --files-from LIST|- [options]"],
  summary: { en: "Read a document and print its plan.", zh: "读取文件，输出任务分解计划。" },
  details: {
    en: `Prints one plan as JSON, also on a terminal; what the parser was unsure of is drawn on stderr. - is standard input.
Formats: json, the plan; ndjson, one task a line; csv, a row a task; md, a Markdown table; table, for the eye.
With --ndjson any number of inputs gives one line each, in their order: {"input", "ok": true, "plan", "diagnostics"} or {"input", "ok": false, "error": {"code", "message"}}.`,
    zh: `输出一份 JSON 计划（在终端上也是）；解析中没有把握之处画在标准错误上。- 表示标准输入。
格式：json 为整份计划；ndjson 每行一项任务；csv 每项任务一行；md 为 Markdown 表格；table 供阅读。
加 --ndjson 可读取多个输入，按顺序每个输出一行：{"input", "ok": true, "plan", "diagnostics"} 或 {"input", "ok": false, "error": {"code", "message"}}。`,
  },
  flags: {
    format: {
      type: "string",
      short: "f",
      choices: formatNames,
      default: "json",
      description: { en: "what to print", zh: "输出格式" },
    },
    output: {
      type: "string",
      short: "o",
      value: "FILE",
      description: {
        en: "write to FILE instead of stdout, all of it or nothing",
        zh: "写入文件而不是标准输出；要么完整写入，要么不写",
      },
    },
    force: { type: "boolean", description: { en: "let -o replace a file", zh: "允许 -o 覆盖已有文件" } },
    meta: {
      type: "string",
      value: "FILE",
      description: {
        en: "JSON with what the document does not say: id, jurisdiction, issuer, issuedOn, documentNumber",
        zh: "JSON 文件，补充文中没有的信息：id、jurisdiction、issuer、issuedOn、documentNumber",
      },
    },
    id: {
      type: "string",
      value: "ID",
      description: { en: "the plan's id, such as qinghe-2024", zh: "计划编号，如 qinghe-2024" },
    },
    diagnostics: {
      type: "string",
      choices: ["human", "json"],
      default: "human",
      description: {
        en: "how stderr tells what was noticed: drawn, or one JSON object a line and nothing else",
        zh: "标准错误上的诊断形式：图示，或每行一个 JSON 对象、别无其他",
      },
    },
    ndjson: { type: "boolean", description: { en: "one line for each input", zh: "每个输入输出一行" } },
    "files-from": {
      type: "string",
      value: "LIST|-",
      description: {
        en: "read more paths from LIST, one a line (with --ndjson)",
        zh: "从清单读取路径，每行一个（配合 --ndjson）",
      },
    },
  },
  async run({ values, explicit, positionals }, terminal) {
    const list = values["files-from"];
    const output = { path: values.output, force: values.force };
    const metaFile = values.meta === undefined ? [] : [values.meta];
    try {
      if (values.ndjson) {
        refuseManyWith(explicit, positionals, list);
        const meta = await readMeta(values.meta, undefined);
        const tell = explicit.has("diagnostics") ? values.diagnostics : null;
        return await parseMany({ named: positionals, list, meta, metaFile, tell, output }, terminal);
      }
      const path = oneInput(positionals, list);
      const meta = await readMeta(values.meta, values.id);
      return await withOutput({ ...output, inputs: [path, ...metaFile] }, terminal.stdout, async (to) => {
        const { plan, diagnostics } = await readPlan(path, meta, values.diagnostics, terminal);
        await to.write(formats[values.format](plan, { ...terminal.stdout, language: terminal.language }));
        return exitCodeFor(diagnostics);
      });
    } catch (error) {
      if (values.diagnostics !== "json") throw error;
      const failure = failureOf(error);
      const { code, exitCode } = failure;
      await terminal.stderr.write(
        `${JSON.stringify({ error: { code, message: failureMessage(failure, terminal) } })}\n`,
      );
      return exitCode;
    }
  },
});

async function readPlan(path: string, meta: PlanMeta, form: "human" | "json", terminal: Terminal) {
  const { plan, document, diagnostics } = await parseInput(await readInput(path, terminal.stdin), meta);
  if (form === "human")
    await drawDiagnostics({ name: displayName(path), document, plan }, diagnostics, terminal);
  else await terminal.stderr.write(diagnostics.map((one) => `${JSON.stringify(one)}\n`).join(""));
  return { plan: requirePlan(path, plan), diagnostics };
}

function oneInput(positionals: readonly string[], list: string | undefined): string {
  const [path] = positionals;
  if (positionals.length > 1 || list !== undefined) {
    throw usageError(
      { en: "several inputs need --ndjson", zh: "多个输入需要加 --ndjson" },
      {
        en: "add --ndjson for one line each, or name one FILE",
        zh: "加 --ndjson 逐个输出一行，或只给一个文件",
      },
    );
  }
  if (path === undefined) throw missingFile("parse");
  return path;
}

function refuseManyWith(
  explicit: ReadonlySet<string>,
  named: readonly string[],
  list: string | undefined,
): void {
  if (named.length === 0 && list === undefined) throw missingFile("parse --ndjson");
  for (const flag of ["format", "id"].filter((one) => explicit.has(one))) {
    throw usageError(
      { en: `--${flag} does not go with --ndjson`, zh: `--${flag} 不能与 --ndjson 同用` },
      flag === "id"
        ? { en: "an id is for one plan; leave it out", zh: "编号只属于一份计划，请去掉" }
        : {
            en: "its lines are always JSON; for one task a line, write --format ndjson alone",
            zh: "其输出总是 JSON；若要每行一项任务，请只写 --format ndjson",
          },
    );
  }
  if ([...named, list].filter((one) => one === "-").length > 1) {
    throw usageError(
      { en: "standard input is named twice", zh: "标准输入写了两次" },
      { en: "write - once only", zh: "- 只能写一次" },
    );
  }
}
