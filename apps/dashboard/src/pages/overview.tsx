import { resolveUnit, workload } from "@fenjie/sdk";
import { type At, sayIn, to } from "../site/at.js";
import { diagnostics, lineAt, plan, registry, taskAt, taskPath, translation } from "../site/content.js";
import type { Page } from "../site/layout.js";
import { Bars } from "../views/bars.js";
import { English } from "../views/names.js";

/** How much there is, where one's own unit is, and what the source got wrong. */
export function overview(at: At): Page {
  const say = sayIn(at.language);
  const items = plan.tasks.reduce((sum, { parts }) => sum + Math.max(parts.length, 1), 0);
  const numbers: readonly [value: number, name: string, path: string][] = [
    [plan.tasks.length, say("任务", "tasks"), "tasks/"],
    [items, say("事项（含子项）", "items, with parts"), "tasks/"],
    [plan.goals.length, say("目标", "goals"), "#goals"],
    [workload(plan, { by: "leadUnit" }).rows.length, say("牵头单位", "lead units"), "u/"],
    [plan.tasks.flatMap(({ targets }) => targets).length, say("量化指标", "measured targets"), "targets/"],
  ];
  const notes = diagnostics.filter(({ severity }) => severity === "info");
  const counts = new Map(workload(plan, { by: "goal" }).rows.map(({ key, value }) => [key, value]));
  return {
    path: "",
    section: "",
    title: say("武进区2023年目标任务", "Wujin 2023 tasks"),
    island: "find-unit",
    body: (
      <>
        <h1>{say("谁来做，做什么", "Who does what")}</h1>
        <p class="intro">
          {say(
            `${plan.jurisdiction?.name}政府工作报告里的${plan.tasks.length}项任务：由谁分管、谁牵头、谁负责、承诺了多少。每一处都能查到原文。`,
            `The ${plan.tasks.length} tasks of the district government's work report: who is in charge, who leads, who answers, and what was promised. Every value leads back to its place in the source.`,
          )}
        </p>
        <form class="find" data-find-unit action={to(at, "u/")}>
          <label for="find-unit">{say("找到您的单位", "Find your unit")}</label>
          <div class="field">
            <input
              id="find-unit"
              name="q"
              list="all-units"
              autocomplete="off"
              placeholder={say("湖塘镇，或 gxj", "湖塘镇, or gxj")}
            />
            <button type="submit">{say("查看", "Show")}</button>
          </div>
          <datalist id="all-units">
            {registry.entries.map(({ name }) => (
              <option value={name} />
            ))}
          </datalist>
          <p class="hint" data-find-answer aria-live="polite">
            <Examples at={at} names={["湖塘镇", "工信局", "教育局"]} />
          </p>
        </form>
        <ul class="numbers">
          {numbers.map(([value, name, path]) => (
            <li>
              <a href={path.startsWith("#") ? path : to(at, path)}>
                <strong>{value}</strong> <span>{name}</span>
              </a>
            </li>
          ))}
        </ul>
        <h2 id="goals">{say("目标", "Goals")}</h2>
        <Bars
          caption={say("每个目标下的任务数", "Tasks under each goal")}
          head={[say("目标", "Goal"), say("任务数", "Tasks")]}
          rows={plan.goals.map(({ id, name }) => ({
            name: (
              <>
                <a href={to(at, "tasks/", { goal: id })} lang="zh-Hans">
                  {name}
                </a>
                <English of={translation.goals[id]} at={at} />
              </>
            ),
            value: counts.get(name) ?? 0,
          }))}
        />
        <h2>{say("原文中的问题", "What the source got wrong")}</h2>
        <p>
          {say(
            "原文照录，不作修改；看来有误之处列在这里。",
            "The source is kept as published. What looks wrong in it is listed here.",
          )}
        </p>
        <Noticed list={diagnostics.filter(({ severity }) => severity !== "info")} at={at} />
        <details>
          <summary>{say(`${notes.length} 条读取说明`, `${notes.length} notes on the reading`)}</summary>
          <Noticed list={notes} at={at} />
        </details>
      </>
    ),
  };
}

function Examples({ at, names }: { at: At; names: readonly string[] }) {
  const known = names.filter((name) => resolveUnit(name, registry).kind === "unit");
  return (
    <>
      {sayIn(at.language)("例如 ", "Such as ")}
      {known.map((name) => (
        <>
          <a href={to(at, `u/${name}/`)} lang="zh-Hans">
            {name}
          </a>{" "}
        </>
      ))}
    </>
  );
}

function Noticed({ list, at }: { list: typeof diagnostics; at: At }) {
  const say = sayIn(at.language);
  const words = {
    error: say("错误", "error"),
    warning: say("警告", "warning"),
    info: say("提示", "note"),
  };
  return (
    <ul class="diagnostics">
      {list.map(({ severity, message, span }) => {
        const task = span === null ? undefined : taskAt(span[0]);
        return (
          <li class={severity}>
            <span class="severity">{words[severity]}</span>
            <span>
              {message[at.language]}
              {span !== null && (
                <>
                  {say("（", " (")}
                  {say(`原文第${lineAt(span[0])}行`, `line ${lineAt(span[0])}`)}
                  {task !== undefined && (
                    <>
                      {say("，", ", ")}
                      <a href={to(at, taskPath(task))}>{say(`任务${task.number}`, `task ${task.number}`)}</a>
                    </>
                  )}
                  {say("）", ")")}
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
