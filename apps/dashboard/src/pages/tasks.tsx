import { type At, sayIn } from "../site/at.js";
import { plan, translation } from "../site/content.js";
import type { Page } from "../site/layout.js";
import { TaskRow } from "../views/task-list.js";

/** All tasks. The island filters, sorts and downloads them; without it the table stands as printed. */
export function tasks(at: At): Page {
  const say = sayIn(at.language);
  const english = (of: string | undefined) => (at.language === "en" && of ? ` — ${of}` : "");
  const named = (names: Iterable<string>): [value: string, label: string][] =>
    [...new Set(names)].map((name) => [
      name,
      name + english(translation.units[name] ?? translation.officials[name]),
    ]);
  const facets: readonly [key: string, label: string, options: [value: string, label: string][]][] = [
    [
      "goal",
      say("目标", "Goal"),
      plan.goals.map(({ id, name }) => [id, name + english(translation.goals[id])]),
    ],
    ["leader", say("分管领导", "Leader"), named(plan.officials.map(({ name }) => name))],
    ["lead", say("牵头单位", "Lead unit"), named(plan.tasks.flatMap(({ leadUnits }) => leadUnits))],
    [
      "responsible",
      say("责任单位", "Responsible"),
      named(plan.tasks.flatMap(({ responsibleUnits }) => responsibleUnits)),
    ],
  ];
  const columns: readonly [key: string | null, label: string][] = [
    ["number", say("序号", "No.")],
    ["goal", say("目标与内容", "Goal and text")],
    ["leader", say("分管领导", "Leaders")],
    ["lead", say("牵头单位", "Lead units")],
    ["responsible", say("责任单位", "Responsible")],
  ];
  return {
    path: "tasks/",
    section: "tasks/",
    title: say("任务", "Tasks"),
    island: "tasks",
    body: (
      <>
        <h1>{say("任务", "Tasks")}</h1>
        <search>
          <form class="facets scripted-only" id="filters" data-filters>
            <div class="search">
              <label for="q">{say("搜索", "Search")}</label>
              <input
                id="q"
                name="q"
                type="search"
                autocomplete="off"
                placeholder={say("养老、lds…（按 / 键）", "养老, lds … (press /)")}
              />
            </div>
            <button
              type="button"
              class="more-filters"
              data-more-filters
              aria-expanded="false"
              aria-controls="filters"
            >
              {say("筛选", "Filters")}
            </button>
            {facets.map(([key, label, options]) => (
              <div class="facet">
                <label for={`f-${key}`}>{label}</label>
                <select id={`f-${key}`} name={key} lang={at.language === "en" ? undefined : "zh-Hans"}>
                  <option value="">{say("全部", "all")}</option>
                  {options.map(([value, text]) => (
                    <option value={value}>{text}</option>
                  ))}
                </select>
              </div>
            ))}
            <label class="check facet">
              <input type="checkbox" id="f-target" name="target" value="1" />{" "}
              {say("有量化指标", "has a measured target")}
            </label>
          </form>
        </search>
        <div class="result-line">
          <p data-count role="status">
            {say(`${plan.tasks.length} 项`, `${plan.tasks.length} tasks`)}
          </p>
          <ul class="chips" data-chips aria-label={say("已选条件", "Filters")} />
          <div class="downloads scripted-only">
            <span>{say("下载所示", "Download these")}</span>
            <button type="button" data-download="csv">
              CSV
            </button>
            <button type="button" data-download="xlsx">
              Excel
            </button>
            <button type="button" data-download="ndjson">
              NDJSON
            </button>
          </div>
        </div>
        <p class="suggestions" data-suggestions hidden />
        <div class="empty" data-empty hidden>
          <p>{say("没有符合全部条件的任务。", "No task meets all of these.")}</p>
          <ul data-fewer aria-label={say("去掉一个条件", "Leave one out")} />
          <button type="button" data-clear>
            {say("清除全部条件", "Remove all filters")}
          </button>
        </div>
        <table class="tasks" data-tasks>
          <thead>
            <tr>
              {columns.map(([key, label]) => (
                <th scope="col" data-sort={key}>
                  <button type="button">{label}</button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.tasks.map((task) => (
              <TaskRow task={task} at={at} />
            ))}
          </tbody>
        </table>
      </>
    ),
  };
}
