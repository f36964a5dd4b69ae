import { network } from "@fenjie/sdk";
import { type At, sayIn, to } from "../site/at.js";
import { plan, translation, unitPath } from "../site/content.js";
import type { Page } from "../site/layout.js";
import { English } from "../views/names.js";

/** How many units the matrix shows; the list below it has all. */
const shown = 15;

/** Which lead units lead tasks together: a matrix, and all pairs below it. */
export function together(at: At): Page {
  const say = sayIn(at.language);
  const { nodes, links } = network(plan, { edge: "coLead" });
  const name = (id: string) => id.slice("unit:".length);
  const weights = new Map<string, number>();
  const partners = new Map<string, number>();
  for (const { source, target, weight } of links) {
    for (const [a, b] of [
      [source, target],
      [target, source],
    ] as const) {
      weights.set(`${a} ${b}`, weight);
      partners.set(a, (partners.get(a) ?? 0) + weight);
    }
  }
  const most = [...nodes]
    .sort((a, b) => (partners.get(b.id) ?? 0) - (partners.get(a.id) ?? 0))
    .slice(0, shown)
    .sort((a, b) => nodes.indexOf(a) - nodes.indexOf(b));
  const heat = (weight: number) => (weight >= 4 ? 4 : weight);
  return {
    path: "together/",
    section: "together/",
    title: say("协同", "Together"),
    body: (
      <>
        <h1>{say("协同", "Together")}</h1>
        <p class="intro">
          {say(
            `${nodes.length} 个牵头单位中，${partners.size} 个与别的单位共同牵头。下表是共同牵头最多的 ${most.length} 个，格中为共同牵头的事项数。`,
            `Of ${nodes.length} lead units ${partners.size} lead something together with another. These are the ${most.length} that do so most; a cell counts the work items both lead.`,
          )}
        </p>
        <section class="scroll" aria-label={say("共同牵头矩阵", "Matrix of shared leads")} tabindex={0}>
          <table class="matrix">
            <thead>
              <tr>
                <td />
                {most.map(({ name }) => (
                  <th scope="col" lang="zh-Hans">
                    <span>{name}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {most.map((row) => (
                <tr>
                  <th scope="row">
                    <a href={to(at, unitPath(row.name) ?? "u/")} lang="zh-Hans">
                      {row.name}
                    </a>
                  </th>
                  {most.map((column) => {
                    const weight = weights.get(`${row.id} ${column.id}`);
                    if (weight === undefined) return <td class={row === column ? "self" : undefined} />;
                    const query = { lead: row.name, with: column.name };
                    return (
                      <td class={`heat${heat(weight)}`}>
                        <a
                          href={to(at, "tasks/", query)}
                          aria-label={say(
                            `${row.name}与${column.name}：${weight} 项`,
                            `${row.name} and ${column.name}: ${weight}`,
                          )}
                        >
                          {weight}
                        </a>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <h2>
          {say("全部组合", "All pairs")} <small>{say(`${links.length} 对`, `${links.length}`)}</small>
        </h2>
        <ul class="pairs">
          {links.map(({ source, target, weight }) => (
            <li>
              <a href={to(at, "tasks/", { lead: name(source), with: name(target) })}>
                <span lang="zh-Hans">
                  {name(source)} × {name(target)}
                </span>{" "}
                <strong>{weight}</strong>
              </a>
              <English
                of={
                  translation.units[name(source)] &&
                  `${translation.units[name(source)]} × ${translation.units[name(target)]}`
                }
                at={at}
              />
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
