import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const source = fileURLToPath(new URL("../src", import.meta.url));

/** The only files that may need zod at run time; whoever imports them pays for it. */
const withZod = /^model\/(?:schemas\/[^/]+|open-plan|index)\.ts$/u;

/** A statement that leaves an import in the built file: `import { x } from "…"`, `export { x } from "…"`, `import("…")`. */
const runtimeImport =
  /^(?:import|export) (?!type )[^;"]*?from "(?<from>[^"]+)"|import\("(?<lazy>[^"]+)"\)/gmu;

test("parse does not drag zod in: nothing outside the schemas and openPlan needs them at run time", () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !withZod.test(name));

  const needing = files.flatMap((name) => {
    const path = join(source, name);
    return [...readFileSync(path, "utf8").matchAll(runtimeImport)]
      .map(({ groups }) => groups?.from ?? groups?.lazy ?? "")
      .filter((from) => from === "zod" || withZod.test(resolveModule(path, from)))
      .map((from) => `${name} imports ${from}`);
  });

  expect(files).toContain("model/diagnostic.ts");
  expect(needing).toEqual([]);
});

function resolveModule(importer: string, from: string): string {
  if (!from.startsWith(".")) return from;
  return relative(source, join(importer, "..", from))
    .replaceAll("\\", "/")
    .replace(/\.js$/u, ".ts");
}
