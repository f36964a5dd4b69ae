import { workload } from "@fenjie/sdk";
import { type At, sayIn, to } from "../site/at.js";
import { officialPath, plan, translation } from "../site/content.js";
import type { Page } from "../site/layout.js";
import { Bars } from "../views/bars.js";
import { English } from "../views/names.js";

/** The officials with how many tasks stand under each, in printed order: this is no ranking. */
export function officials(at: At): Page {
  const say = sayIn(at.language);
  const rows = workload(plan, { by: "leader" }).rows;
  return {
    path: "l/",
    section: "l/",
    title: say("领导", "Officials"),
    body: (
      <>
        <h1>{say("领导", "Officials")}</h1>
        <Bars
          caption={say(
            "分管的任务数，左段为单独分管（一项任务可由几位领导共同分管；按印出的先后排列）",
            "Tasks in charge of; the left part alone (several officials may share a task; as first printed)",
          )}
          head={[say("领导", "Official"), say("任务数", "Tasks")]}
          rows={plan.officials.flatMap(({ name }) => {
            const row = rows.find(({ key }) => key === name);
            if (row === undefined) return [];
            return {
              name: (
                <>
                  <a href={to(at, officialPath(name))} lang="zh-Hans">
                    {name}
                  </a>
                  <English of={translation.officials[name]} at={at} />
                </>
              ),
              value: row.value,
              strong: row.solo,
              shown: say(`${row.value}（单独 ${row.solo}）`, `${row.value} (${row.solo} alone)`),
            };
          })}
        />
      </>
    ),
  };
}
