import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";
import type { Diagnostic } from "../src/model/diagnostic.js";
import type { Plan } from "../src/model/index.js";
import { readInput } from "./office.js";

/*
 * Each folder with an input and no `expected.grid.txt` shows one fact about reading a plan: `about.txt` says which.
 * `vitest -u` writes what is expected; read the difference as you would read code.
 */
const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
const folders = readdirSync(fixtures).filter(
  (name) => inputOf(name) !== undefined && !existsSync(`${fixtures}/${name}/expected.grid.txt`),
);

describe("parse makes of", () => {
  test.each(folders)("%s", async (folder) => {
    const path = `${fixtures}/${folder}`;
    const { plan, document, diagnostics } = await parse(readInput(`${path}/${inputOf(folder)}`));

    const lines = diagnostics.map((diagnostic) => drawDiagnostic(diagnostic, document.text));
    await expect(lines.join("")).toMatchFileSnapshot(`${path}/expected.diagnostics.txt`);
    await expect(plan === null ? "no plan\n" : drawTasks(plan)).toMatchFileSnapshot(
      `${path}/expected.tasks.txt`,
    );
  });

  test("what its page says", () => {
    expect(folders.filter((name) => !readFileSync(`${fixtures}/${name}/about.txt`, "utf8").trim())).toEqual(
      [],
    );
  });
});

function inputOf(folder: string): string | undefined {
  return readdirSync(`${fixtures}/${folder}`).find((name) => name.startsWith("input."));
}

/** "warning units/glued 8:3: …", the line and column in the text, from one. */
function drawDiagnostic({ severity, code, span, message }: Diagnostic, text: string): string {
  const before = text.slice(0, span?.[0]).split("\n");
  const place = span === null ? "-" : `${before.length}:${(before.at(-1) ?? "").length + 1}`;
  return `${severity} ${code} ${place}: ${message.en}\n`;
}

/** One line for each task or part: id, goal, text, and the names in their roles. */
function drawTasks({ id: planId, goals, tasks }: Plan): string {
  const goalNames = new Map<string | null, string>(goals.map(({ id, name }) => [id, name]));
  const lines = tasks.flatMap((task) =>
    [task, ...task.parts].map(({ id, text, leaders, leadUnits, responsibleUnits }) => {
      const roles = { 领导: leaders, 牵头: leadUnits, 责任: responsibleUnits };
      const names = Object.entries(roles)
        .filter(([, list]) => list.length > 0)
        .map(([role, list]) => `${role} ${list.join(" + ")}`);
      return [id.slice(planId.length + 1), goalNames.get(task.goalId) ?? "-", text, ...names].join(" | ");
    }),
  );
  return lines.map((line) => `${line}\n`).join("");
}
