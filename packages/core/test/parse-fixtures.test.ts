import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";
import type { Diagnostic } from "../src/model/diagnostic.js";
import type { Part, Plan, Task } from "../src/model/index.js";
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

/**
 * The plan's head where it has one, then one line for each task or part: id (and the number where it is printed
 * otherwise), goals from the outermost, text, the names in their roles, deadline and extra.
 */
function drawTasks(plan: Plan): string {
  const { id: planId, title, documentNumber, issuer, issuedOn, goals, tasks, officials } = plan;
  const head = [title, documentNumber, issuer, issuedOn].filter((value) => value !== null);
  const offices = new Map(officials.map(({ name, office }) => [name, office]));
  const pathTo = (goalId: string | null): string[] => {
    const goal = goals.find(({ id }) => id === goalId);
    return goal ? [...pathTo(goal.parentId), [goal.number ?? "", goal.name].join(" ").trim()] : [];
  };
  const drawPart = (part: Part | Task): string[] => [
    part.text,
    ...listed(
      "领导",
      part.leaders.map((name) => (offices.get(name) ? `${name}（${offices.get(name)}）` : name)),
    ),
    ...listed("牵头", part.leadUnits),
    ...listed("责任", part.responsibleUnits),
    ...(part.deadline ? [`时限 ${part.deadline.text} = ${part.deadline.date ?? "?"}`] : []),
    ...Object.entries(part.extra).map(([label, value]) => `${label}：${value}`),
  ];
  const lines = tasks.flatMap((task) => {
    const id = task.id.slice(planId.length + 1);
    const number = id === task.number || task.number === "" ? id : `${id} (${task.number})`;
    const path = pathTo(task.goalId).join(" › ") || "-";
    const parts = task.parts.map((part) => [part.id.slice(planId.length + 1), ...drawPart(part)]);
    return [[number, path, ...drawPart(task)], ...parts].map((line) => line.join(" | "));
  });
  return [...(head.length > 0 ? [head.join(" | ")] : []), ...lines].map((line) => `${line}\n`).join("");
}

const listed = (role: string, names: readonly string[]): string[] =>
  names.length > 0 ? [`${role} ${names.join(" + ")}`] : [];
