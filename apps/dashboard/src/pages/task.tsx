import { expandRef, parseRef } from "@fenjie/sdk";
import { targetText } from "@fenjie/sdk/labels";
import { type At, sayIn, to } from "../site/at.js";
import {
  extentOf,
  jurisdiction,
  lineAt,
  plan,
  registry,
  roster,
  sourceText,
  type Task,
  taskPath,
  translation,
  unitPath,
} from "../site/content.js";
import type { Page } from "../site/layout.js";
import { MarkedText } from "../views/marked-text.js";
import { English, Officials, Units } from "../views/names.js";

/** One task: its words, its people, and where all of it stands in the source. */
export function task(at: At, task: Task): Page {
  const say = sayIn(at.language);
  const goal = plan.goals.find(({ id }) => id === task.goalId);
  const index = plan.tasks.indexOf(task);
  const [previous, next] = [plan.tasks[index - 1], plan.tasks[index + 1]];
  const collectives = [...task.leadUnits, ...task.responsibleUnits].filter((name) => unitPath(name) === null);
  return {
    path: taskPath(task),
    section: "tasks/",
    title: say(`任务${task.number}`, `Task ${task.number}`),
    body: (
      <article class="task">
        <div class="words">
          <p class="crumb">
            <a href={to(at, "tasks/", task.goalId === null ? {} : { goal: task.goalId })} lang="zh-Hans">
              {goal?.name}
            </a>
            <English of={translation.goals[task.goalId ?? ""]} at={at} />
          </p>
          <h1>{say(`任务 ${task.number}`, `Task ${task.number}`)}</h1>
          <p class="statement" lang="zh-Hans">
            <MarkedText text={task.text} quotes={task.targets.map(({ quote }) => quote)} />
          </p>
          {at.language === "en" && (
            <p class="statement english">
              {translation.tasks[task.id]} <small>Unofficial translation</small>
            </p>
          )}
          <People of={task} at={at} />
          {task.parts.map((part) => (
            <section class="part">
              <h2>
                {say("子项", "Part")} {part.id.split("/")[1]}
              </h2>
              <p lang="zh-Hans">{part.text}</p>
              {at.language === "en" && <p class="english">{translation.tasks[part.id]}</p>}
              <People of={part} at={at} />
            </section>
          ))}
          <Targets of={task} at={at} />
          {collectives.map((name) => (
            <Collective name={name} at={at} />
          ))}
        </div>
        <Source of={task} at={at} />
        <nav class="neighbours" aria-label={say("相邻任务", "Neighbouring tasks")}>
          {previous && (
            <a href={to(at, taskPath(previous))} rel="prev">
              ← {say(`任务 ${previous.number}`, `Task ${previous.number}`)}
            </a>
          )}
          <button type="button" class="scripted-only" data-copy-link>
            {say("复制链接", "Copy the link")}
          </button>
          {next && (
            <a href={to(at, taskPath(next))} rel="next">
              {say(`任务 ${next.number}`, `Task ${next.number}`)} →
            </a>
          )}
        </nav>
      </article>
    ),
  };
}

function People({ of: item, at }: { of: Task | Task["parts"][number]; at: At }) {
  const say = sayIn(at.language);
  return (
    <dl class="people">
      <div>
        <dt>{say("分管领导", "Leaders")}</dt>
        <dd>
          <Officials names={item.leaders} at={at} />
        </dd>
      </div>
      <div>
        <dt>{say("牵头单位", "Lead units")}</dt>
        <dd>
          <Units names={item.leadUnits} at={at} field="lead" />
        </dd>
      </div>
      <div>
        <dt>{say("责任单位", "Responsible units")}</dt>
        <dd>
          <Units names={item.responsibleUnits} at={at} field="responsible" />
        </dd>
      </div>
    </dl>
  );
}

function Targets({ of: { targets }, at }: { of: Task; at: At }) {
  const say = sayIn(at.language);
  if (targets.length === 0) return null;
  return (
    <section>
      <h2>{say("量化指标", "Measured targets")}</h2>
      <ul class="amounts">
        {targets.map((target) => {
          const { amount, relation } = targetText(target);
          return (
            <li>
              <strong title={relation[at.language]}>{amount[at.language]}</strong>{" "}
              <span lang="zh-Hans">{target.indicator}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Whom 各镇、开发区 means, by the roster; 相关 leaves it open, and so does this. */
function Collective({ name, at }: { name: string; at: At }) {
  const say = sayIn(at.language);
  const { members, candidates, why } = expandRef(parseRef(name), registry, { jurisdiction });
  const units = members.length > 0 ? members : candidates;
  return (
    <details class="collective-units">
      <summary>
        <span lang="zh-Hans">“{name}”</span>
        {members.length > 0
          ? say(`指 ${units.length} 个单位`, ` means ${units.length} units`)
          : say(`可能指 ${units.length} 个单位中的一些`, ` may mean some of ${units.length} units`)}
      </summary>
      <p>
        {why[at.language]}
        {say("。", ". ")}
        {roster.note[at.language]}
      </p>
      <ul class="names">
        {units.map((unit) => (
          <li>
            <a href={to(at, `u/${unit.name}/`)} lang="zh-Hans">
              {unit.name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The lines of the source the task was read from; what became a value is marked. */
function Source({ of: task, at }: { of: Task; at: At }) {
  const say = sayIn(at.language);
  const [start, end] = extentOf(task);
  const from = sourceText.lastIndexOf("\n", start - 1) + 1;
  const lines: { number: number; start: number; text: string }[] = [];
  let offset = from;
  for (const text of sourceText.slice(from, end).split("\n")) {
    lines.push({ number: lineAt(offset), start: offset, text });
    offset += text.length + 1;
  }
  const { spans, parts } = task;
  const all = [spans, ...parts.map((part) => part.spans)];
  const roles: readonly [role: string, spans: readonly (readonly [number, number])[]][] = [
    ["number", spans.number === null ? [] : [spans.number]],
    ["text", all.flatMap(({ text }) => text)],
    ["leader", all.flatMap(({ leaders }) => leaders)],
    ["lead", all.flatMap(({ leadUnits }) => leadUnits)],
    ["responsible", all.flatMap(({ responsibleUnits }) => responsibleUnits)],
  ];
  const roleAt = (at: number) =>
    roles.find(([, spans]) => spans.some(([start, end]) => start <= at && at < end))?.[0] ?? null;
  const words: Readonly<Record<string, string>> = {
    number: say("序号", "number"),
    text: say("内容", "text"),
    leader: say("领导", "leader"),
    lead: say("牵头", "lead unit"),
    responsible: say("责任", "responsible"),
  };
  return (
    <section class="source">
      <h2>
        {say("原文", "Source")}
        <small>
          {say(
            `第 ${lines[0]?.number}–${lines.at(-1)?.number} 行`,
            ` lines ${lines[0]?.number}–${lines.at(-1)?.number}`,
          )}
        </small>
      </h2>
      <ol start={lines[0]?.number}>
        {lines.map(({ number, start, text }) => {
          const first = text.search(/\S/u);
          const role = first < 0 ? null : roleAt(start + first);
          return (
            <li value={number} class={role ?? undefined}>
              <code lang="zh-Hans">{role === null ? text : <mark>{text.trim()}</mark>}</code>
              {role !== null && <span class="role">{words[role]}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
