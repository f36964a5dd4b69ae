/** JSON for people and programs: indented, but a span such as `[4, 9]` stays on one line. */
export function toJson(value: unknown): string {
  // A line break in a string is escaped, so that this only ever meets the layout.
  const inline = JSON.stringify(value, null, 2).replace(/\[\n +(\d+),\n +(\d+)\n +\]/gu, "[$1, $2]");
  return `${inline}\n`;
}
