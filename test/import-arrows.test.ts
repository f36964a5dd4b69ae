import { expect, test } from "vitest";
import { filesBelow, readText } from "./repository.js";

interface Import {
  /** `file:line` of the statement. */
  place: string;
  file: string;
  /** The specifier as written: "../model/span.js", "zod". */
  from: string;
  /** What follows `import`, such as `type { Span }` or `* as z`; "" for `import()`. */
  clause: string;
  typeOnly: boolean;
}

/** A specifier with a `$` is in the template of generated code. */
const statement =
  /^(?:import|export)\s(?<clause>[^"';]*?)\bfrom\s*"(?<static>[^"$]+)"|^import\s*"(?<bare>[^"]+)"|\bimport\(\s*"(?<dynamic>[^"$]+)"\s*\)/gmu;

function importsOf(file: string): Import[] {
  const text = readText(file);
  return [...text.matchAll(statement)].map(({ index, groups = {} }) => {
    const line = text.slice(0, index).split("\n").length;
    const clause = groups.clause?.trim() ?? "";
    const from = groups.static ?? groups.bare ?? groups.dynamic ?? "";
    return { place: `${file}:${line} ${from}`, file, from, clause, typeOnly: clause.startsWith("type ") };
  });
}

/** Every import of packages and apps, except in tests: those may import anything. */
const everything = filesBelow(".")
  .filter((file) => /^(?:packages|apps)\/.*\.[cm]?[jt]sx?$/u.test(file) && !/\.test(?:-d)?\.ts$/u.test(file))
  .flatMap(importsOf);

const core = everything.filter((one) => one.file.startsWith("packages/core/src/"));
const sdk = everything.filter((one) => one.file.startsWith("packages/sdk/src/"));
const data = everything.filter((one) => one.file.startsWith("packages/data/src/"));

/** The imports that break a rule, as a list a person can click through. */
function breaking(imports: readonly Import[], rule: (one: Import) => boolean): string[] {
  return imports.filter((one) => !rule(one)).map((one) => one.place);
}

const folders = ["model", "lexicon", "text", "grid", "readers", "layouts", "extract"];

/** A file's place in the line of folders; what lies in `src` itself composes them, so it is past the last. */
function stage(file: string): number {
  const folder = file.replace(/^packages\/core\/src\//u, "").split("/")[0] ?? "";
  const index = folders.indexOf(folder);
  return index === -1 ? folders.length : index;
}

const target = ({ file, from }: Import) => new URL(from, `file:///${file}`).pathname.slice(1);

test("the statements are found", () => {
  expect(core.length).toBeGreaterThan(10);
  expect(core.some((one) => one.typeOnly)).toBe(true);
});

test("a folder of core imports only from folders to its left", () => {
  const relative = core.filter((one) => one.from.startsWith("."));

  expect(breaking(relative, (one) => stage(target(one)) <= stage(one.file))).toEqual([]);
});

test("a folder of core is one of those that have a place in the line", () => {
  const inFolders = core.map((one) => one.file.split("/").slice(3)).filter((path) => path.length > 1);

  expect(inFolders.filter(([folder = ""]) => !folders.includes(folder))).toEqual([]);
});

test("zod is imported as a namespace, by the schemas and openPlan only", () => {
  const zod = everything.filter((one) => one.file.includes("/src/") && /^zod(?:\/|$)/u.test(one.from));
  const runs = /^packages\/core\/src\/model\/(?:schemas\/|open-plan\.ts$)/u;
  const home = (one: Import) => (one.typeOnly ? /^packages\/core\/src\/model\//u : runs).test(one.file);

  expect(
    breaking(zod, (one) => home(one) && one.from === "zod" && /^(?:type )?\* as z$/u.test(one.clause)),
  ).toEqual([]);
});

test("the parser takes types from the schemas, never the schemas themselves", () => {
  // The matchers for tests check plans, which the parser never does.
  const outside = core.filter(({ file }) => !/^packages\/core\/src\/(?:model\/|testing\.ts$)/u.test(file));
  const toSchemas = outside.filter((one) =>
    /\/model\/(?:schemas\/|open-plan\.js$|index\.js$)/u.test(one.from),
  );

  expect(breaking(toSchemas, (one) => one.typeOnly)).toEqual([]);
});

test("core and sdk use no Node built-ins, except to inflate", () => {
  const builtin = [...core, ...sdk].filter((one) => one.from.startsWith("node:"));

  expect(breaking(builtin, (one) => one.file === "packages/core/src/inflate.node.ts")).toEqual([]);
});

test("sdk imports the model and the text functions, never the parser", () => {
  const fromCore = sdk.filter((one) => one.from.startsWith("@fenjie/"));
  const allowed = (one: Import) =>
    one.from === "@fenjie/core/model" ||
    one.from === "@fenjie/core/text" ||
    (one.from === "@fenjie/core" && one.typeOnly);

  expect(breaking(fromCore, allowed)).toEqual([]);
});

test("data imports nothing but core's types", () => {
  const others = data.filter((one) => !one.from.startsWith("."));

  expect(breaking(others, (one) => one.typeOnly && /^@fenjie\/core(?:\/|$)/u.test(one.from))).toEqual([]);
});

test("no import leaves its own package except by a public name", () => {
  const home = (file: string) => file.split("/").slice(0, 2).join("/");
  const relative = everything.filter((one) => one.from.startsWith("."));
  expect(breaking(relative, (one) => home(target(one)) === home(one.file))).toEqual([]);

  const named = everything.filter((one) => /^(?:@fenjie\/|fenjie(?:\/|$))/u.test(one.from));
  expect(breaking(named, (one) => isPublic(one.from))).toEqual([]);
});

/** Whether a package's exports map has the name, by itself or by a pattern such as `./schema/*.json`. */
function isPublic(specifier: string): boolean {
  const [, name = "", subpath = ""] = /^((?:@fenjie\/)?[^/]+)(\/.*)?$/u.exec(specifier) ?? [];
  const folder = name === "fenjie" ? "cli" : name.replace("@fenjie/", "");
  const { exports = {} } = JSON.parse(readText(`packages/${folder}/package.json`));
  return Object.keys(exports).some((key) => {
    const [before = "", after] = key.split("*");
    const wanted = `.${subpath}`;
    return after === undefined ? key === wanted : wanted.startsWith(before) && wanted.endsWith(after);
  });
}
