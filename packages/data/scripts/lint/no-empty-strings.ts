import type { Linter } from "./linter.js";

export const noEmptyStrings: Linter = {
  name: "no-empty-strings",
  description:
    'No text in a JSON file is "" or blank: what is unknown is null. A lost task number alone is "".',
  *check({ files }) {
    for (const [path, bytes] of files) {
      // In a description of tables "" is a word: a blank cell, or a key to the table itself.
      if (!path.endsWith(".json") || path.endsWith("/datapackage.json")) continue;
      for (const steps of blanks(JSON.parse(Buffer.from(bytes).toString("utf8")))) {
        if (steps[0] === "tasks" && steps[2] === "number") continue;
        yield { place: path, message: `${steps.join(" › ")} is empty` };
      }
    }
  },
};

/** The ways to blank texts in a value. */
function* blanks(value: unknown, steps: readonly string[] = []): Iterable<readonly string[]> {
  if (typeof value === "string" && value.trim() === "") yield steps;
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value)) yield* blanks(each, [...steps, key]);
}
