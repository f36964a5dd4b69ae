import { type Level, type Match, unitTasks } from "@fenjie/sdk";
import { defineCommand } from "../arguments/command.js";
import { choosePlan, jsonFlag, planFlags } from "../choose-plan.js";
import { registryFor } from "../published.js";
import { exitCodes, usageError } from "../refusal.js";
import { toJson } from "../render/json.js";
import { type ListColumn, renderList } from "../render/list.js";
import { fieldLabels } from "../render/plan-labels.js";
import { renderUnitAnswer } from "../render/unit-answer.js";

const levelWords = {
  named: { en: "named", zh: "点名" },
  collective: { en: "covered", zh: "集体覆盖" },
  possible: { en: "possible", zh: "可能涉及" },
} as const;

type Found = Match & { level: Level };

export const mine = defineCommand({
  name: "mine",
  usage: ["UNIT FILE|- [options]", "UNIT --plan ID [options]"],
  summary: { en: "List the tasks of a unit, and how sure that is.", zh: "列出某单位的任务及其确定程度。" },
  details: {
    en: "Tasks that print the unit's name are `named`; those that reach it through 各… by a published roster `collective`; those that may mean it, as through 相关…, `possible`. --why gives the reasons. Exit 1 means that nothing was found.",
    zh: "直接写明该单位的为“点名”；按已发布名录由“各…”涵盖的为“集体覆盖”；如“相关…”等可能指该单位的为“可能涉及”。--why 附理由。退出码 1 表示没有找到。",
  },
  flags: {
    ...planFlags,
    on: {
      type: "string",
      value: "DATE",
      description: { en: "the day that counts for names, YYYY-MM-DD", zh: "名称以哪一天为准，YYYY-MM-DD" },
    },
    why: {
      type: "boolean",
      description: { en: "say why each task is listed, instead of its text", zh: "以列入理由代替任务内容" },
    },
    ...jsonFlag,
  },
  async run({ values, positionals }, terminal) {
    const { stdout, stderr, say } = terminal;
    const [unit, ...files] = positionals;
    if (unit === undefined)
      throw usageError(
        { en: "fenjie mine needs a UNIT", zh: "fenjie mine 缺少单位名称" },
        { en: "name it as printed, such as 湖塘镇", zh: "请按文件写法给出名称，如 湖塘镇" },
      );
    const on = values.on === undefined ? {} : { on: readDay(values.on) };
    const plan = await choosePlan(files, values.plan, "mine", terminal);
    const answer = unitTasks(plan, unit, registryFor(plan), on);
    const found = (["named", "collective", "possible"] as const).flatMap((level) =>
      answer[level].map((match): Found => ({ ...match, level })),
    );
    if (values.json) await stdout.write(toJson(answer));
    else if (found.length > 0) {
      const columns: ListColumn<Found>[] = [
        {
          key: "level",
          label: { en: "Level", zh: "程度" },
          value: ({ level }) => (stdout.isTerminal ? say(levelWords[level]) : level),
          most: 10,
        },
        { key: "id", label: { en: "Id", zh: "编号" }, value: ({ task }) => task.id, most: 24 },
        { key: "role", label: { en: "Role", zh: "分工" }, value: ({ role }) => role, most: 12 },
        { key: "via", label: { en: "As printed", zh: "原文写法" }, value: ({ via }) => via, most: 24 },
        values.why
          ? { key: "why", label: { en: "Why", zh: "理由" }, value: ({ why }) => say(why) }
          : { key: "text", label: fieldLabels.text, value: ({ task }) => task.text },
      ];
      await stdout.write(renderList(columns, found, terminal));
    }
    await stderr.write(renderUnitAnswer(answer.unit, terminal));
    if (answer.unit.kind === "unit" && stdout.isTerminal && !values.json) {
      const counts = (["named", "collective", "possible"] as const).map(
        (level) => `${say(levelWords[level])} ${answer[level].length}`,
      );
      await stdout.write(`\n${counts.join(" · ")} · ${found.length}/${plan.tasks.length}\n`);
    }
    return found.length === 0 ? exitCodes.doubtful : exitCodes.done;
  },
});

/** A day of the calendar as it was written. */
function readDay(day: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(`${day}T00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
  throw usageError(
    { en: `--on cannot be “${day}”`, zh: `--on 不能是“${day}”` },
    { en: "write a day as YYYY-MM-DD, such as 2023-06-30", zh: "请写 YYYY-MM-DD 形式的日期，如 2023-06-30" },
  );
}
