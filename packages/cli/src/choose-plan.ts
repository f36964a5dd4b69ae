import type { Plan } from "@fenjie/core/model";
import type { Flags } from "./arguments/command.js";
import { onlyFile, refuseExtra } from "./arguments/read-arguments.js";
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

/** The plan of a document or of a plan's JSON. What was noticed while reading is for `fenjie check`. */
export async function filePlan(path: string, terminal: Terminal): Promise<Plan> {
  const opened = await openInput(path, terminal);
  if (opened.plan === null) throw noPlan(path, opened);
  return opened.plan;
}
