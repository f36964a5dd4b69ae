import { type Match, unitTasks } from "@fenjie/sdk";
import { type At, sayIn } from "../site/at.js";
import { plan, registry, roster, translation } from "../site/content.js";
import type { Page } from "../site/layout.js";
import { English } from "../views/names.js";
import { TaskList } from "../views/task-list.js";

/** The tasks of one unit, by how surely they are its own. */
export function unit(at: At, name: string): Page {
  const say = sayIn(at.language);
  const { named, collective, possible } = unitTasks(plan, name, registry);
  const others = plan.tasks.length - named.length - collective.length - possible.length;
  const blocks: readonly [id: string, title: string, lead: string, matches: Match[]][] = [
    ["named", say("点名", "Named"), say("写出了名称。", "The name is printed."), named],
    [
      "covered",
      say("集体覆盖", "Covered"),
      say(
        `未写名称，但所写集体名称依名录（${roster.validOn}）包括在内。`,
        `Not named, but covered by a collective name according to the roster of ${roster.validOn}.`,
      ),
      collective,
    ],
    [
      "perhaps",
      say("可能涉及", "Perhaps"),
      say("原文未指明是否包括，请向牵头单位确认。", "The document leaves it open; ask the lead unit."),
      possible,
    ],
  ];
  return {
    path: `u/${name}/`,
    section: "u/",
    title: name,
    body: (
      <article class="sheet">
        <h1 lang="zh-Hans">
          {name}
          <English of={translation.units[name]} at={at} />
        </h1>
        <ul class="numbers levels">
          {blocks.map(([id, title, , matches]) => (
            <li class={id}>
              <a href={`#${id}`}>
                <strong>{matches.length}</strong> <span>{title}</span>
              </a>
            </li>
          ))}
          <li class="others">
            <span class="plain">
              <strong>{others}</strong> <span>{say("不涉及", "not concerned")}</span>
            </span>
          </li>
        </ul>
        <button type="button" class="scripted-only print" data-print>
          {say("打印", "Print")}
        </button>
        {blocks.map(([id, title, lead, matches]) => (
          <section id={id}>
            <h2>
              {title} <small>{say(`${matches.length} 项`, `${matches.length} tasks`)}</small>
            </h2>
            <p>{matches.length === 0 ? say("没有。", "None.") : lead}</p>
            {matches.length > 0 && (
              <TaskList
                tasks={matches.map((match) => match.task)}
                at={at}
                note={(task) => (
                  <Reason match={matches.find((match) => match.task === task)} name={name} at={at} />
                )}
              />
            )}
          </section>
        ))}
      </article>
    ),
  };
}

/** As what the unit is meant, and why, unless its very name is printed. */
function Reason({ match, name, at }: { match: Match | undefined; name: string; at: At }) {
  const say = sayIn(at.language);
  if (match === undefined) return null;
  const role = match.role === "lead" ? say("牵头", "leads") : say("责任", "answers");
  return (
    <>
      <span class="tag">{role}</span> {match.via !== name && match.why[at.language]}
    </>
  );
}
