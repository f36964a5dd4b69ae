import type { ComponentChildren } from "preact";

/** A bar chart that is a table: a name, a bar drawn in its cell, a number. */
export function Bars(props: {
  caption: string;
  head: readonly [name: string, value: string];
  rows: readonly { name: ComponentChildren; value: number; shown?: string; part?: number }[];
}) {
  const most = Math.max(...props.rows.map(({ value }) => value));
  return (
    <table class="bars">
      <caption>{props.caption}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{props.head[0]}</th>
          <th scope="col">{props.head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ name, value, shown, part }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>
              <span class="bar" style={{ "--share": String(value / most) }}>
                {part !== undefined && <span class="part" style={{ width: `${(100 * part) / value}%` }} />}
              </span>
              <span class="value">{shown ?? value}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
