import type { Plan } from "@fenjie/core";
import type { Diagnostic } from "@fenjie/core/model";
import { toCsv } from "@fenjie/sdk/export/csv";
import { targetText } from "@fenjie/sdk/labels";
import { download } from "../islands/download.js";
import { type Language, type Say, sayIn } from "../site/at.js";
import { MarkedText } from "./marked-text.js";

/** How many tasks are drawn; the download has all. */
const drawn = 500;

/** What was read from somebody's file: how much, what is unsure, and the tasks. */
export function OpenedPlan(props: {
  name: string;
  plan: Plan | null;
  text: string;
  diagnostics: readonly Diagnostic[];
  language: Language;
}) {
  const { name, plan, text, diagnostics, language } = props;
  const say = sayIn(language);
  const unsure = diagnostics.filter(({ severity }) => severity !== "info");
  const notes = diagnostics.filter(({ severity }) => severity === "info");
  if (plan === null) {
    return (
      <div class="refused">
        <h2>{say(`${name} 里没有找到任务分解表`, `No task breakdown was found in ${name}`)}</h2>
        <p>
          {say(
            "文件读出来了，但看不出哪里是任务、哪里是牵头单位。表头应有“工作内容”“牵头单位”一类的字样。",
            "The file was read, but nothing in it looks like tasks with those in charge. A table should have labels such as 工作内容 and 牵头单位.",
          )}
        </p>
        <Diagnostics list={diagnostics} text={text} language={language} />
        {text.trim() !== "" && <pre class="excerpt">{text.slice(0, 600)}</pre>}
      </div>
    );
  }
  const targets = plan.tasks.flatMap((task) => task.targets).length;
  const stem = name.replace(/\.[^.]*$/u, "");
  return (
    <>
      <h2 lang="zh-Hans">{plan.title ?? name}</h2>
      <p class="read-line">
        {say(
          `读出 ${plan.tasks.length} 项任务、${plan.goals.length} 个目标、${plan.units.length} 个单位、${targets} 个指标；${unsure.length === 0 ? "没有拿不准的地方。" : `有 ${unsure.length} 处需要核对。`}`,
          `Read: ${plan.tasks.length} tasks, ${plan.goals.length} goals, ${plan.units.length} units, ${targets} targets; ${unsure.length === 0 ? "nothing unsure." : `${unsure.length} ${unsure.length === 1 ? "place" : "places"} to check.`}`,
        )}
      </p>
      <div class="downloads">
        <button
          type="button"
          onClick={() => download(`${stem}.json`, `${JSON.stringify(plan, null, 2)}\n`, "application/json")}
        >
          {say("下载 JSON", "Download JSON")}
        </button>
        <button type="button" onClick={() => downloadCsv(plan, `${stem}.csv`)}>
          {say("下载 CSV", "Download CSV")}
        </button>
      </div>
      {unsure.length > 0 && <h3>{say("需要核对", "To check")}</h3>}
      <Diagnostics list={unsure} text={text} language={language} />
      {notes.length > 0 && (
        <details>
          <summary>{say(`${notes.length} 条提示`, `${notes.length} notes`)}</summary>
          <Diagnostics list={notes} text={text} language={language} />
        </details>
      )}
      <OpenedTasks plan={plan} language={language} />
    </>
  );
}

/** Spreadsheets need the Chinese headers and the byte order mark of the readers' form. */
function downloadCsv(plan: Plan, name: string): void {
  download(name, toCsv(plan, { form: "reader" }), "text/csv");
}

function OpenedTasks({ plan, language }: { plan: Plan; language: Language }) {
  const say = sayIn(language);
  const goals = new Map(plan.goals.map(({ id, name }) => [id, name]));
  const lines = (names: readonly string[]) => (
    <ul class="names" lang="zh-Hans">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
  const labels = {
    leader: say("分管领导", "Leaders"),
    lead: say("牵头单位", "Lead units"),
    responsible: say("责任单位", "Responsible"),
  };
  return (
    <>
      {plan.tasks.length > drawn && (
        <p>
          {say(
            `只画出前 ${drawn} 项，下载的文件是全部。`,
            `The first ${drawn} are drawn; the download has all.`,
          )}
        </p>
      )}
      <table class="tasks">
        <thead>
          <tr>
            <th scope="col">{say("序号", "No.")}</th>
            <th scope="col">{say("内容", "Text")}</th>
            <th scope="col">{labels.leader}</th>
            <th scope="col">{labels.lead}</th>
            <th scope="col">{labels.responsible}</th>
          </tr>
        </thead>
        <tbody>
          {plan.tasks.slice(0, drawn).map((task) => (
            <tr key={task.id} data-task={task.id}>
              <th scope="row">{task.number || "?"}</th>
              <td class="text" lang="zh-Hans">
                <div class="goal">{goals.get(task.goalId ?? "")}</div>
                <MarkedText text={task.text} quotes={task.targets.map(({ quote }) => quote)} />
                {task.targets.length > 0 && (
                  <div class="note">
                    {task.targets
                      .map((each) => `${each.indicator} ${targetText(each).amount[language]}`)
                      .join("；")}
                  </div>
                )}
              </td>
              <td data-label={labels.leader}>{lines(task.leaders)}</td>
              <td data-label={labels.lead}>{lines(task.leadUnits)}</td>
              <td data-label={labels.responsible}>{lines(task.responsibleUnits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What the parser noticed, each beside the line of the source it means. */
function Diagnostics(props: { list: readonly Diagnostic[]; text: string; language: Language }) {
  const { list, text, language } = props;
  const say = sayIn(language);
  const words = { error: say("错误", "error"), warning: say("警告", "warning"), info: say("提示", "note") };
  if (list.length === 0) return null;
  return (
    <ul class="diagnostics">
      {list.slice(0, 100).map(({ code, severity, message, span }, index) => (
        <li class={severity} key={index}>
          <span class="severity">{words[severity]}</span>
          <span>
            {message[language]} <code class="code-name">{code}</code>
            {span !== null && <SourceLine text={text} span={span} say={say} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

function SourceLine({
  text,
  span: [start, end],
  say,
}: {
  text: string;
  span: readonly [number, number];
  say: Say;
}) {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", start);
  const stop = to < 0 ? text.length : to;
  const number = text.slice(0, start).split("\n").length;
  const before = text.slice(Math.max(from, start - 40), start);
  const after = text.slice(Math.min(end, stop), Math.min(stop, end + 40));
  return (
    <span class="source-line">
      <span class="line-number">{say(`第${number}行`, `line ${number}`)}</span>
      <code lang="zh-Hans">
        {before.trimStart()}
        <mark>{text.slice(start, Math.min(end, stop))}</mark>
        {after}
      </code>
    </span>
  );
}
