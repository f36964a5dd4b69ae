import type { Bilingual, Task } from "@fenjie/core/model";
import { type Change, diffPlans, type PlanDiff } from "@fenjie/sdk/diff";
import { defineCommand } from "../arguments/command.js";
import { filePlan, jsonFlag } from "../choose-plan.js";
import { publishedPlan } from "../published.js";
import { exitCodes, usageError } from "../refusal.js";
import { changeText } from "../render/change-text.js";
import { toJson } from "../render/json.js";
import { type ListColumn, renderList } from "../render/list.js";

interface Line {
  kind: keyof PlanDiff;
  before: readonly Task[];
  after: readonly Task[];
  why: Bilingual;
  changes: readonly Change[];
}

const kindWords: Readonly<Record<keyof PlanDiff, Bilingual>> = {
  same: { en: "same", zh: "相同" },
  changed: { en: "changed", zh: "修改" },
  split: { en: "split", zh: "拆分" },
  merged: { en: "merged", zh: "合并" },
  added: { en: "added", zh: "新增" },
  dropped: { en: "dropped", zh: "删除" },
};

export const diff = defineCommand({
  name: "diff",
  usage: ["BEFORE AFTER [options]"],
  summary: { en: "Say what became of the tasks of one plan in another.", zh: "比较两份计划的任务变化。" },
  details: {
    en: "BEFORE and AFTER are files, or published plans by their ids: `plan:wujin-2023`. Tasks are matched by their words. Tasks that stayed the same are left out, but for --json. Exit 1 means that there are differences.",
    zh: "两者为文件，或 `plan:编号` 形式的已发布计划，如 plan:wujin-2023。按文字匹配任务；除 --json 外不列相同的任务。退出码 1 表示存在差异。",
  },
  flags: { ...jsonFlag },
  async run({ values, positionals }, terminal) {
    const [before, after, ...extra] = positionals;
    if (before === undefined || after === undefined || extra.length > 0)
      throw usageError(
        { en: "fenjie diff needs two plans", zh: "fenjie diff 需要两份计划" },
        { en: "name the earlier one, then the later one", zh: "请先写较早的一份，再写较晚的一份" },
      );
    const open = (name: string) =>
      name.startsWith("plan:") ? publishedPlan(name.slice(5), "plan:") : filePlan(name, terminal);
    const answer = diffPlans(await open(before), await open(after));
    const { same, added, dropped, changed, split, merged } = answer;
    const lines: Line[] = [
      ...Object.entries({ changed, split, merged }).flatMap(([kind, pairs]) =>
        pairs.map((pair) => ({ ...pair, kind: kind as keyof PlanDiff })),
      ),
      ...added.map(({ task, why }) => ({
        kind: "added" as const,
        before: [],
        after: [task],
        why,
        changes: [],
      })),
      ...dropped.map(({ task, why }) => ({
        kind: "dropped" as const,
        before: [task],
        after: [],
        why,
        changes: [],
      })),
    ];
    const { stdout, stderr, say } = terminal;
    const ids = (tasks: readonly Task[]): string => tasks.map(({ id }) => id).join("；");
    const columns: ListColumn<Line>[] = [
      {
        key: "kind",
        label: { en: "What", zh: "变化" },
        value: ({ kind }) => (stdout.isTerminal ? say(kindWords[kind]) : kind),
        most: 8,
      },
      { key: "before", label: { en: "Before", zh: "之前" }, value: ({ before }) => ids(before), most: 28 },
      { key: "after", label: { en: "After", zh: "之后" }, value: ({ after }) => ids(after), most: 28 },
      {
        key: "changes",
        label: { en: "Changes", zh: "变化内容" },
        value: ({ changes }) => changes.map((change) => changeText(change, say)).join("；"),
      },
      { key: "why", label: { en: "Why", zh: "说明" }, value: ({ why }) => say(why) },
    ];
    if (values.json) await stdout.write(toJson(answer));
    else {
      if (lines.length > 0) await stdout.write(renderList(columns, lines, terminal));
      await stderr.write(
        `${say({ en: `${same.length} tasks are the same, ${lines.length} ${lines.length === 1 ? "difference" : "differences"}`, zh: `${same.length} 项相同，${lines.length} 处变化` })}\n`,
      );
    }
    return lines.length === 0 ? exitCodes.done : exitCodes.doubtful;
  },
});
