import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractTargets } from "../../src/extract/targets/extract-targets.js";

/** The rows of docs/targets.md that begin with a text, each as its cells by the names above them. */
const page = readFileSync(new URL("../../../../docs/targets.md", import.meta.url), "utf8");
const rows = page
  .split(/\n\n+/u)
  .filter((block) => block.startsWith("| Text |"))
  .flatMap((block) => {
    const [head = [], , ...lines] = block
      .trim()
      .split("\n")
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    return lines.map((cells) => new Map(head.map((name, column) => [name, cells[column] ?? ""])));
  });
const explained = rows.filter((row) => row.has("reason"));
const read = rows.filter((row) => !row.has("reason"));

/** `thresholds.0.value` of a target, as the page prints it. */
function fieldOf(target: unknown, path: string): string {
  let value = target;
  for (const name of path.split(".")) value = (value as Record<string, unknown> | null)?.[name] ?? null;
  return String(value);
}

describe("the page about targets", () => {
  test("has examples of both kinds", () => {
    expect(read.length).toBeGreaterThan(30);
    expect(explained.length).toBeGreaterThan(20);
  });

  test.each(read.map((row) => [row.get("Text") ?? "", row] as const))(
    "%s is read as it says",
    (text, row) => {
      const { targets } = extractTargets(text);
      const fields = [...row.keys()].filter((name) => name !== "Text");

      expect(targets).toHaveLength(1);
      expect(fields.map((name) => [name, fieldOf(targets[0], name)])).toEqual(
        fields.map((name) => [name, row.get(name)]),
      );
    },
  );

  test.each(explained.map((row) => [row.get("Text") ?? "", row] as const))(
    "%s holds no target",
    (text, row) => {
      const { targets, numbers } = extractTargets(text, { explain: true });

      expect(targets).toEqual([]);
      expect(numbers.map((number) => [number.text, number.reason])).toContainEqual([
        row.get("number"),
        row.get("reason"),
      ]);
    },
  );
});
