import { isFenjieError, type ParseResult, parse, readDocument } from "@fenjie/core";
import type { Plan, PlanMeta, SourceDocument } from "@fenjie/core/model";
import { failureOf } from "./failure.js";
import { displayName, type Input } from "./io/read-input.js";
import { exitCodes, Refusal } from "./refusal.js";

/** Parses one input. Throws a `Refusal` that names it where the parser refuses it. */
export function parseInput({ path, bytes, name }: Input, meta: PlanMeta = {}): Promise<ParseResult> {
  return naming(path, parse(bytes, name === null ? { meta } : { name, meta }));
}

/** Reads one input as far as its reader goes: text, paragraphs and tables. */
export async function readInputDocument({ path, bytes }: Input): Promise<SourceDocument> {
  const { value } = await naming(path, readDocument(bytes));
  return value;
}

/** The plan, where there is one. Throws a `Refusal` where the input holds no breakdown. */
export function requirePlan(path: string, plan: Plan | null): Plan {
  if (plan === null) throw notABreakdown(path);
  return plan;
}

/** Puts the input's name before what the parser says of it. */
async function naming<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!isFenjieError(error)) throw error;
    const { code, text, exitCode } = failureOf(error);
    const name = displayName(path);
    throw new Refusal(code, { en: `${name}: ${text.en}`, zh: `${name}：${text.zh}` }, null, exitCode);
  }
}

/** What was read is no plan: nothing in it looks like tasks with those who answer for them. */
export function notABreakdown(path: string): Refusal {
  const file = path === "-" ? "FILE" : path;
  const name = displayName(path);
  return new Refusal(
    "NOT_A_BREAKDOWN",
    { en: `${name}: no task breakdown was found in it`, zh: `${name}：其中没有可识别的任务分解` },
    {
      en: `needed is a table whose header names tasks and units (工作内容, 牵头单位 …), or a list that says who answers for each item; \`fenjie grid ${file}\` shows the tables that were read`,
      zh: `需要表头含任务与单位（工作内容、牵头单位等）的表格，或逐项写明责任单位的清单；\`fenjie grid ${file}\` 可查看读到的表格`,
    },
    exitCodes.unrecognised,
  );
}
