import { unitTasks } from "@fenjie/sdk";
import { type At, sayIn, to } from "../site/at.js";
import { plan, registry, translation } from "../site/content.js";
import type { Page } from "../site/layout.js";
import { English } from "../views/names.js";

/** Every unit with how many tasks name it, cover it or may mean it. */
export function units(at: At): Page {
  const say = sayIn(at.language);
  const rows = registry.entries.map((entry) => ({ entry, tasks: unitTasks(plan, entry.name, registry) }));
  return {
    path: "u/",
    section: "u/",
    title: say("单位", "Units"),
    body: (
      <>
        <h1>{say("单位", "Units")}</h1>
        <p class="intro">
          {say(
            "点名：写出了名称。集体覆盖：如“各镇”，依名录包括在内。可能涉及：如“相关单位”，原文未指明。",
            "Named: the name is printed. Covered: by words such as 各镇 (every town), according to a roster. Perhaps: by words such as 相关单位 (units concerned), which leave it open.",
          )}
        </p>
        <table class="counts">
          <thead>
            <tr>
              <th scope="col">{say("单位", "Unit")}</th>
              <th scope="col">{say("牵头", "Leads")}</th>
              <th scope="col">{say("点名", "Named")}</th>
              <th scope="col">{say("集体覆盖", "Covered")}</th>
              <th scope="col">{say("可能涉及", "Perhaps")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ entry, tasks: { named, collective, possible } }) => (
              <tr>
                <th scope="row">
                  <a href={to(at, `u/${entry.name}/`)} lang="zh-Hans">
                    {entry.name}
                  </a>
                  <English of={translation.units[entry.name]} at={at} />
                </th>
                <td>{named.filter(({ role }) => role === "lead").length || "·"}</td>
                <td>{named.length || "·"}</td>
                <td>{collective.length || "·"}</td>
                <td>{possible.length || "·"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    ),
  };
}
