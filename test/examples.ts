import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { parse } from "@fenjie/core";
import { toDocx } from "@fenjie/sdk/export/docx";
import { filesBelow, readText, root } from "./repository.js";

/** A fenced block of a page or docstring, and what the block of text right after it says is printed. */
export interface Example {
  /** Where it begins: "README.md:19". */
  place: string;
  language: string;
  code: string;
  /** `null` where nothing is said of what it prints. */
  output: string | null;
}

/** The blocks of a page with a language that can run. */
export function examplesIn(path: string): Example[] {
  const text = path.endsWith(".ts") ? docstringExamples(readText(path)) : readText(path);
  const blocks = text.matchAll(
    /^```(?<language>js|ts|sh)\n(?<code>.*?)^```$(?:\n\n?```text\n(?<output>.*?)^```$)?/gmsu,
  );
  return [...blocks].map(({ index, groups = {} }) => ({
    place: `${path}:${text.slice(0, index).split("\n").length}`,
    language: groups.language ?? "",
    code: groups.code ?? "",
    output: groups.output ?? null,
  }));
}

/** What follows `@example` in the docstrings of a file, on the lines where it stands; all other lines are blank. */
function docstringExamples(source: string): string {
  let isExample = false;
  return source
    .split("\n")
    .map((line) => {
      if (/^\s*\* @/u.test(line)) isExample = line.trimEnd().endsWith("@example");
      else if (line.includes("*/")) isExample = false;
      else if (isExample) return line.replace(/^\s*\* ?/u, "");
      return "";
    })
    .join("\n");
}

/** The file of an example that is a program, by what its first line says (`// list.cjs`) or its language. */
function fileOf({ language, code }: Example): string {
  const kind = /^\/\/ \S+\.(?<kind>[cm][jt]s)\n/u.exec(code)?.groups?.kind;
  return `example.${kind ?? `m${language}`}`;
}

/** Where somebody has installed our packages. Each example has a folder in it, with the documents it names. */
export class Project {
  constructor(readonly folder: string) {
    const manifests = filesBelow("packages").filter((path) => /^packages\/[^/]+\/package\.json$/u.test(path));
    const names = manifests.map((path): string => JSON.parse(readText(path)).name);
    for (const name of [...names, "ajv", "@types/node"]) {
      const place = join(folder, "node_modules", name);
      mkdirSync(dirname(place), { recursive: true });
      symlinkSync(join(root, "node_modules", name), place, "junction");
    }
    // A page of their site, which finds what it fetches where the data's README says to put it.
    cpSync(join(root, "packages/data/json"), join(folder, "public/data"), { recursive: true });
    writeFileSync(
      join(folder, "page.mjs"),
      `import { readFile } from "node:fs/promises";
globalThis.fetch = async (path) => new Response(await readFile(new URL("public" + path, import.meta.url)));`,
    );
  }

  folderOf({ place }: Example): string {
    return join(this.folder, place.replace(/\W/gu, "-"));
  }

  /** Makes the example's folder. Where it names a document to read, there is a notice of an invented office. */
  async put(example: Example): Promise<void> {
    const folder = this.folderOf(example);
    mkdirSync(folder);
    if (example.language !== "sh") writeFileSync(join(folder, fileOf(example)), example.code);
    const notice = readText("test/notice.txt");
    for (const [name] of example.code.matchAll(/(?<!-o )\b[\w-]+\.(?:txt|docx)\b/gu)) {
      const { plan } = await parse(notice);
      const bytes = name.endsWith(".docx") && plan !== null ? toDocx(plan) : notice;
      writeFileSync(join(folder, name), bytes);
    }
  }

  /** Compiles TypeScript as strictly as anybody does; rejects with what the compiler says. */
  async compile(examples: readonly Example[]): Promise<void> {
    const options = ["--strict", "--module", "nodenext", "--target", "es2022", "--types", "node"];
    const files = examples.map((example) => join(this.folderOf(example), fileOf(example)));
    await node(this.folder, join(root, "node_modules/typescript/bin/tsc"), ...options, ...files);
  }

  /** Runs a program and returns what it prints. */
  run(example: Example): Promise<string> {
    const script = fileOf(example).replace(/ts$/u, "js");
    const page = join(this.folder, "page.mjs");
    return node(this.folderOf(example), "--no-warnings", "--import", page, script);
  }
}

async function node(cwd: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd }).catch((error) => {
    throw new Error(`${error.message}\n${error.stdout}${error.stderr}`);
  });
  return stdout;
}

/** The commands of a block of shell, as words; what stands behind `#` is for people. */
export const commandsOf = ({ code }: Example): string[][] =>
  code
    .split("\n")
    .map((line) => line.replace(/(?:^|\s)#.*$/u, "").trim())
    .filter((line) => line !== "")
    .map((line) => line.split(/\s+/u));

const { scripts } = JSON.parse(readText("package.json"));

/**
 * Runs one command of a README. What installs packages, and the repository's own scripts, which tests and
 * gates run themselves, are only looked up. Anything else that is no command of ours is a fault.
 */
export async function runCommand(words: readonly string[], cwd: string): Promise<void> {
  const [program = "", ...args] = words;
  const [first = ""] = args;
  if (program === "npm" && first === "install") {
    const missing = args.slice(1).filter((name) => !existsSync(join(cwd, "../node_modules", name)));
    if (missing.length > 0) throw new Error(`${missing.join(", ")}: no package of ours`);
  } else if (program === "npm") {
    const script = first === "run" ? args[1] : first;
    if (!Object.hasOwn(scripts, script ?? "")) throw new Error(`package.json has no script "${script}"`);
  } else if (program === "npx" && first === "vitest") {
    const name = args[args.indexOf("--project") + 1] ?? "";
    const isThere = ["packages", "apps"].some((parent) =>
      existsSync(join(root, parent, name, "package.json")),
    );
    if (!isThere) throw new Error(`there is no workspace "${name}"`);
  } else if (program === "npx" && first === "fenjie") await runFenjie(args.slice(1), cwd);
  else if (basename(program) === "fenjie") await runFenjie(args, cwd);
  else throw new Error(`${words.join(" ")}: no rule says how to try this`);
}

/** A path of the repository is meant from its root, and FILE is any document. */
async function runFenjie(words: readonly string[], cwd: string): Promise<void> {
  const args = words.map((word) => {
    if (/^(?:FILE|文件)$/u.test(word)) return join(root, "test/notice.txt");
    return word.startsWith("packages/") ? join(root, word) : word;
  });
  await node(cwd, join(root, "packages/cli/bin/fenjie.js"), ...args);
}
