import type { Plan } from "@fenjie/core/model";
import type { Flags } from "./arguments/command.js";
import { onlyFile, refuseExtra } from "./arguments/read-arguments.js";
import { displayName } from "./io/read-input.js";
import type { Terminal } from "./io/terminal.js";
import { noPlan, openInput } from "./open-input.js";
import { publishedPlan } from "./published.js";

/** Options of commands that ask a plan something. */
export const planFlags = {
  plan: {
    type: "string",
    value: "ID",
    description: {
      en: "a published plan instead of a FILE, such as wujin-2023",
      zh: "用已发布的计划代替文件，如 wujin-2023",
    },
  },
} as const satisfies Flags;

export const jsonFlag = {
  json: { type: "boolean", description: { en: "print JSON", zh: "输出 JSON" } },
} as const satisfies Flags;

/** The plan a command is about: a published one, or the one in the only file named. */
export async function choosePlan(
  files: readonly string[],
  id: string | undefined,
  command: string,
  terminal: Terminal,
): Promise<Plan> {
  if (id !== undefined) {
    refuseExtra(files, 0, command);
    return publishedPlan(id, "--plan");
  }
  return filePlan(onlyFile(files, command), terminal);
}

/** The plan of a document or of a plan's JSON. That there are errors is said; what they are is for `fenjie check`. */
export async function filePlan(path: string, terminal: Terminal): Promise<Plan> {
  const opened = await openInput(path, terminal);
  if (opened.plan === null) throw noPlan(path, opened);
  const errors = opened.diagnostics.filter(({ severity }) => severity === "error").length;
  if (errors > 0)
    await terminal.stderr.write(
      `${terminal.say({
        en: `${displayName(path)}: ${errors} ${errors === 1 ? "error" : "errors"} while reading; \`fenjie check\` names ${errors === 1 ? "it" : "them"}`,
        zh: `${displayName(path)}：读取时有 ${errors} 处错误，可用 \`fenjie check\` 逐一列出`,
      })}\n`,
    );
  return opened.plan;
}
