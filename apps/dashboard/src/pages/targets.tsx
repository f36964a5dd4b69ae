import { label, targetText } from "@fenjie/sdk/labels";
import { type At, sayIn, to } from "../site/at.js";
import { plan, taskPath } from "../site/content.js";
import type { Page } from "../site/layout.js";
import { Units } from "../views/names.js";

/** Every number that was promised, with the phrase it was read from. */
export function targets(at: At): Page {
  const say = sayIn(at.language);
  const rows = plan.tasks.flatMap((task) => task.targets.map((target) => ({ task, target })));
  const tasks = new Set(rows.map(({ task }) => task));
  return {
    path: "targets/",
    section: "targets/",
    title: say("指标", "Targets"),
    body: (
      <>
        <h1>{say("指标", "Targets")}</h1>
        <p class="intro">
          {say(
            `${tasks.size} 项任务写出了 ${rows.length} 个可以计量的数。其余 ${plan.tasks.length - tasks.size} 项没有写数，不代表不重要。`,
            `${tasks.size} tasks commit to ${rows.length} numbers. The other ${plan.tasks.length - tasks.size} print none, which does not make them less important.`,
          )}
        </p>
        <table class="targets">
          <thead>
            <tr>
              <th scope="col">{say("指标", "Indicator")}</th>
              <th scope="col">{say("数值", "Value")}</th>
              <th scope="col">{say("类型", "Kind")}</th>
              <th scope="col">{say("原文", "As printed")}</th>
              <th scope="col">{say("牵头单位", "Lead units")}</th>
              <th scope="col">{say("任务", "Task")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ task, target }) => (
              <tr>
                <th scope="row" lang="zh-Hans">
                  {target.indicator}
                </th>
                <td class="value" data-label={say("数值", "Value")}>
                  <span>
                    <strong>{targetText(target).amount[at.language]}</strong>
                    <span class="relation">{targetText(target).relation[at.language]}</span>
                  </span>
                </td>
                <td data-label={say("类型", "Kind")}>{label("targetKind", target.kind)[at.language]}</td>
                <td data-label={say("原文", "As printed")}>
                  <span lang="zh-Hans">
                    <mark>{target.quote}</mark>
                  </span>
                </td>
                <td data-label={say("牵头单位", "Lead units")}>
                  <Units names={task.leadUnits} at={at} field="lead" />
                </td>
                <td data-label={say("任务", "Task")}>
                  <a href={to(at, taskPath(task))}>{task.number}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    ),
  };
}
