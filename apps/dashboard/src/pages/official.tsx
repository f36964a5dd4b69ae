import { from, workload } from "@fenjie/sdk";
import { type At, sayIn, to } from "../site/at.js";
import { officialPath, plan, translation, unitPath } from "../site/content.js";
import type { Page } from "../site/layout.js";
import { Bars } from "../views/bars.js";
import { English } from "../views/names.js";
import { TaskList } from "../views/task-list.js";

/** The tasks of one official: by lead unit, alone or shared. */
export function official(at: At, name: string): Page {
  const say = sayIn(at.language);
  const query = from(plan).leader(name);
  const alone = query.where(({ leaders }) => leaders.length === 1).toArray();
  const shared = query.where(({ leaders }) => leaders.length > 1).toArray();
  const blocks: readonly [title: string, tasks: typeof alone][] = [
    [say("单独分管", "Alone"), alone],
    [say("共同分管", "Shared"), shared],
  ];
  return {
    path: officialPath(name),
    section: "l/",
    title: name,
    body: (
      <article class="sheet">
        <h1 lang="zh-Hans">
          {name}
          <English of={translation.officials[name]} at={at} />
        </h1>
        <p class="intro">
          {say(
            `分管 ${query.count()} 项任务：单独 ${alone.length} 项，共同 ${shared.length} 项。`,
            `In charge of ${query.count()} tasks: ${alone.length} alone, ${shared.length} shared.`,
          )}
        </p>
        <button type="button" class="scripted-only print" data-print>
          {say("打印", "Print")}
        </button>
        <Bars
          caption={say("由哪些单位牵头", "Which units lead them")}
          head={[say("牵头单位", "Lead unit"), say("任务数", "Tasks")]}
          rows={workload(query, { by: "leadUnit" }).rows.map(({ key, value }) => ({
            name: (
              <a href={to(at, unitPath(key) ?? "u/")} lang="zh-Hans">
                {key}
              </a>
            ),
            value,
          }))}
        />
        {blocks
          .filter(([, tasks]) => tasks.length > 0)
          .map(([title, tasks]) => (
            <section>
              <h2>
                {title} <small>{say(`${tasks.length} 项`, `${tasks.length} tasks`)}</small>
              </h2>
              <TaskList tasks={tasks} at={at} />
            </section>
          ))}
      </article>
    ),
  };
}
