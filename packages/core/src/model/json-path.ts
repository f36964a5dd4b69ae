/** A place in a JSON value as people write it: `tasks[3].leaders[0]`; `""` for the value itself. `base` goes before it. */
export function formatPath(steps: readonly PropertyKey[], base = ""): string {
  let path = base;
  for (const step of steps) {
    if (typeof step === "number") path += `[${step}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(String(step)))
      path += path ? `.${String(step)}` : String(step);
    else path += `[${JSON.stringify(String(step))}]`;
  }
  return path;
}

/** The value at that place; `undefined` where there is none. */
export function valueAt(json: unknown, steps: readonly PropertyKey[]): unknown {
  let value = json;
  for (const step of steps) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return value;
}

/** A value in a few characters, the same in every language: `"abc"`, `42`, `null`, `[…]`, `{…}`. */
export function previewValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "[…]";
  return typeof value === "object" && value !== null ? "{…}" : String(value);
}
