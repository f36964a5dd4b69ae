// `npm run briefing -- 工信局 [-o sheet.md | -o sheet.docx]`: the sheet of one unit.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { plan } from "@fenjie/data/wujin-2023";
import { createRegistry, type Roster, rosterEntries, unitTasks } from "@fenjie/sdk";
import { type Outline, outlineToDocx } from "@fenjie/sdk/export/docx";
import { outlineToMarkdown } from "@fenjie/sdk/export/markdown";
import { sheet } from "./sheet.js";

const usage = "用法：npm run briefing -- 单位名称 [-o 文件.md|文件.docx]";
const forms = new Map<string, (outline: Outline) => string | Uint8Array>([
  [".md", outlineToMarkdown],
  [".docx", outlineToDocx],
]);

const { unit, output } = readArguments();
const write = forms.get(output === undefined ? ".md" : extname(output)) ?? leave(2, usage);
const file = createRequire(import.meta.url).resolve("@fenjie/data/rosters/320412-2023.json");
const roster: Roster = JSON.parse(await readFile(file, "utf8"));
const tasks = unitTasks(plan, unit, createRegistry(rosterEntries(roster)));

if (tasks.unit.kind !== "unit") {
  const { why, ...answer } = tasks.unit;
  const near = (answer.kind === "ambiguous" ? answer.candidates : answer.near).map(({ name }) => name);
  leave(1, near.length === 0 ? why.zh : `${why.zh}，是否指：${near.join("、")}？`);
}

if (output === undefined) {
  process.stdout.write(write(sheet(plan, tasks)));
} else {
  const path = resolve(process.env.INIT_CWD ?? ".", output);
  await writeFile(path, write(sheet(plan, tasks)), { flag: "wx" }).catch(({ code }) =>
    leave(2, code === "EEXIST" ? `${output} 已存在，不会覆盖` : `无法写入 ${output}：${code}`),
  );
  console.error(`已写入 ${output}`);
}

function readArguments(): { unit: string; output: string | undefined } {
  try {
    const options = { output: { type: "string", short: "o" } } as const;
    const { positionals, values } = parseArgs({ allowPositionals: true, options });
    const [unit, ...others] = positionals;
    if (unit !== undefined && others.length === 0) return { unit, output: values.output };
  } catch {
    // An option there is not.
  }
  return leave(2, usage);
}

function leave(exitCode: number, message: string): never {
  console.error(message);
  process.exit(exitCode);
}
