import { defineCommand } from "../arguments/command.js";
import { missingFile } from "../arguments/read-arguments.js";
import { type Checked, checkInput } from "../check-input.js";
import { failureMessage, reportFailure } from "../failure.js";
import { displayName } from "../io/read-input.js";
import type { Terminal } from "../io/terminal.js";
import { exitCodes } from "../refusal.js";
import { drawCondensed } from "../render/condense.js";
import { countText, diagnosticRenderer } from "../render/diagnostics.js";
import { toJson } from "../render/json.js";
import { placeFinder } from "../render/place.js";
import { workText } from "../render/plan-labels.js";
import { createSarif } from "../render/sarif.js";

export const check = defineCommand({
  name: "check",
  usage: ["FILE|-… [options]"],
  summary: { en: "Report what could not be read for certain.", zh: "检查文件，列出没有把握读对的地方。" },
  details: {
    en: `Draws each diagnostic of a document as a code frame. A plan's JSON is checked against the schema instead.
Severities: error, a value is missing; warning, a value was guessed; info, something was left out or merged on purpose.
Formats: human; json, {"files": [{"input", "ok", "diagnostics"}]}; sarif, SARIF 2.1.0 for code review tools.`,
    zh: `把文件的每条诊断画成带行列位置的图示；若给出计划的 JSON，则按结构校验。
级别：错误，缺少数据；警告，数据为推断；提示，有意略去或合并。
格式：human 供阅读；json 为 {"files": [{"input", "ok", "diagnostics"}]}；sarif 为 SARIF 2.1.0，供代码审查工具使用。`,
  },
  flags: {
    format: {
      type: "string",
      short: "f",
      choices: ["human", "json", "sarif"],
      default: "human",
      description: { en: "how to report", zh: "报告格式" },
    },
    deny: {
      type: "string",
      choices: ["warnings"],
      description: { en: "let warnings, too, end in exit code 1", zh: "有警告时也以退出码 1 结束" },
    },
  },
  async run({ values, positionals }, terminal) {
    if (positionals.length === 0) throw missingFile("check");
    const report = reports[values.format](terminal);
    let exitCode: number = exitCodes.done;
    for (const path of positionals) {
      const checked = await checkInput(path, terminal);
      exitCode = Math.max(exitCode, exitCodeOf(checked, values.deny === "warnings"));
      await report.add(checked);
    }
    await report.end();
    return exitCode;
  },
});

function exitCodeOf({ diagnostics, failure }: Checked, denyWarnings: boolean): number {
  if (failure !== null) return failure.exitCode;
  const bad = diagnostics.some(
    ({ severity }) => severity === "error" || (denyWarnings && severity === "warning"),
  );
  return bad ? exitCodes.doubtful : exitCodes.done;
}

/** Takes one checked input after the other, and prints at once or in the end. */
interface Report {
  add(checked: Checked): Promise<void>;
  end(): Promise<void>;
}

const reports: Record<"human" | "json" | "sarif", (terminal: Terminal) => Report> = {
  human: (terminal) => ({ add: (checked) => draw(checked, terminal), end: async () => {} }),

  json: (terminal) => {
    const files: object[] = [];
    return {
      async add({ path: input, document, plan, diagnostics, failure }) {
        const placeOf = placeFinder(document, plan);
        const placed = diagnostics.map((one) => ({ ...one, place: placeOf(one.span) }));
        const error = failure && { code: failure.code, message: failureMessage(failure, terminal) };
        files.push({ input, ok: failure === null, diagnostics: placed, ...(error && { error }) });
      },
      end: () => terminal.stdout.write(toJson({ files })),
    };
  },

  sarif: ({ language, stdout }) => {
    const sarif = createSarif(language);
    return {
      async add(checked) {
        sarif.add(checked);
      },
      end: () => stdout.write(toJson(sarif.log())),
    };
  },
};

async function draw(
  { path, document, plan, diagnostics, failure }: Checked,
  terminal: Terminal,
): Promise<void> {
  const { language, stdout, say } = terminal;
  const name = displayName(path);
  const render = diagnosticRenderer(
    { name, document, plan },
    { language, columns: stdout.columns, paint: stdout.paint },
  );
  for (const drawn of drawCondensed(diagnostics, render, language)) await stdout.write(drawn);
  if (failure !== null) return reportFailure(failure, terminal);

  const parts = plan?.tasks.reduce((sum, task) => sum + Math.max(1, task.parts.length), 0) ?? 0;
  const counts = [...(plan === null ? [] : [workText(plan.tasks.length, parts)]), countText(diagnostics)];
  await stdout.write(`${name}: ${counts.map(say).join(" · ")}\n`);
}
