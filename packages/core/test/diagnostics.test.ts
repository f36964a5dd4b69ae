import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { diagnosticDefinitions } from "../src/diagnostics.js";
import { parse } from "../src/index.js";
import type { Diagnostic } from "../src/model/diagnostic.js";
import { openPlan } from "../src/model/index.js";
import { readInput } from "./office.js";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const codes = diagnosticDefinitions.map(({ code }) => code);
const byCode = diagnosticDefinitions.map((definition) => [definition.code, definition] as const);

describe("the diagnostics", () => {
  test("are those declared in the sources, each once, sorted by code", () => {
    const sources = readdirSync(path("../src"), { recursive: true, encoding: "utf8" }).filter((file) =>
      /(?:^|[-/\\])diagnostics\.ts$/u.test(file),
    );
    const declared = sources
      .filter((file) => file !== "diagnostics.ts")
      .flatMap((file) => [
        ...readFileSync(path(`../src/${file}`), "utf8").matchAll(/^ {2}code: "(?<code>[^"]+)",$/gmu),
      ])
      .map(({ groups }) => groups?.code);

    expect(codes).toEqual([...new Set(declared)].sort());
  });

  test("are declared nowhere else", () => {
    const strays = readdirSync(path("../src"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !/diagnostics?(?:\.test)?\.ts$/u.test(file))
      .filter((file) => readFileSync(path(`../src/${file}`), "utf8").includes("defineDiagnostic("));

    expect(strays).toEqual([]);
  });

  test("have codes of one form", () => {
    expect(codes.filter((code) => !/^[a-z]+(?:-[a-z]+)*\/[a-z0-9-]+$/u.test(code))).toEqual([]);
  });
});

describe("a diagnostic is explained in both languages:", () => {
  test.each(byCode)("%s", (_, { summary, explanation }) => {
    for (const text of [summary, explanation]) {
      expect(text.en).toMatch(/^[A-Z`].*[.!?]$/su);
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.zh).toMatch(/[。！？]$/u);
    }
  });
});

describe("a diagnostic is shown by its fixture, and speaks both languages there:", () => {
  test.each(byCode)("%s", async (code, { fixture, severity }) => {
    const shown = (await diagnosticsOf(fixture)).filter((diagnostic) => diagnostic.code === code);

    expect(shown.length).toBeGreaterThan(0);
    for (const { severity: found, message } of shown) {
      expect(found).toBe(severity);
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(message.en + message.zh).not.toMatch(/undefined|\[object|NaN/u);
      expect(read(`fixtures/${fixture}/expected.diagnostics.txt`)).toContain(`${severity} ${code} `);
    }
  });
});

const read = (relative: string) => readFileSync(path(relative), "utf8");

/** What is said of a fixture: `plan.json` is a plan to open, `input.*` a document to parse. */
async function diagnosticsOf(fixture: string): Promise<readonly Diagnostic[]> {
  const files = readdirSync(path(`fixtures/${fixture}`));
  if (files.includes("plan.json"))
    return openPlan(JSON.parse(read(`fixtures/${fixture}/plan.json`))).diagnostics;
  const input = files.find((file) => file.startsWith("input.")) ?? "";
  const { diagnostics } = await parse(readInput(path(`fixtures/${fixture}/${input}`)), { name: input });
  return diagnostics;
}
