import type { ComponentChildren } from "preact";

/** A bar chart that is a table: a name, a bar drawn in its cell, a number. `strong` is how much of a value stands out. */
export function Bars(props: {
  caption: string;
  head: readonly [name: string, value: string];
  rows: readonly { name: ComponentChildren; value: number; shown?: string; strong?: number }[];
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
        {props.rows.map(({ name, value, shown, strong }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>
              <span class="bar" style={{ "--share": String(value / most) }}>
                {strong !== undefined && (
                  <span class="strong" style={{ width: `${(100 * strong) / value}%` }} />
                )}
              </span>
              <span class="value">{shown ?? value}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
