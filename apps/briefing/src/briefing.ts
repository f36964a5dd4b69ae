// `npm run briefing -- 工信局 [-o sheet.md | -o sheet.docx]`: the sheet of one unit.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { plan } from "@fenjie/data/wujin-2023";
import { createRegistry, type Roster, rosterEntries, type UnitTasks, unitTasks } from "@fenjie/sdk";
import { toDocx } from "@fenjie/sdk/export/docx";
import { sheet } from "./sheet.js";

const usage = "用法：npm run briefing -- 单位名称 [-o 文件.md|文件.docx]";

const { unit, output } = readArguments();
const file = createRequire(import.meta.url).resolve("@fenjie/data/rosters/320412-2023.json");
const roster: Roster = JSON.parse(await readFile(file, "utf8"));
const tasks = unitTasks(plan, unit, createRegistry(rosterEntries(roster)));

if (tasks.unit.kind !== "unit") {
  const { why, ...answer } = tasks.unit;
  const near = (answer.kind === "ambiguous" ? answer.candidates : answer.near).map(({ name }) => name);
  leave(1, near.length === 0 ? why.zh : `${why.zh}，是否指：${near.join("、")}？`);
}

const text = sheet(plan, tasks);
if (output === undefined) {
  process.stdout.write(text);
} else {
  const path = resolve(process.env.INIT_CWD ?? ".", output);
  const bytes = extname(path) === ".docx" ? toDocx(asPlan(tasks)) : text;
  await writeFile(path, bytes, { flag: "wx" }).catch((error) =>
    leave(2, `无法写入 ${output}：${error.code}`),
  );
  console.error(`已写入 ${output}`);
}

/** The tasks that reach the unit as a plan of their own, which the exporters take like any other. */
function asPlan({ unit, named, collective, possible }: UnitTasks): typeof plan {
  const ours = new Set([...named, ...collective, ...possible].map(({ task }) => task));
  const name = unit.kind === "unit" ? unit.unit.name : "";
  return {
    ...plan,
    title: `${name}${plan.year}年目标任务分解表`,
    tasks: plan.tasks.filter((task) => ours.has(task)),
  };
}

function readArguments(): { unit: string; output: string | undefined } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { output: { type: "string", short: "o" } },
    });
    const [unit, ...others] = positionals;
    const kinds = [".md", ".docx", undefined];
    if (
      unit !== undefined &&
      others.length === 0 &&
      kinds.includes(values.output && extname(values.output))
    ) {
      return { unit, output: values.output };
    }
  } catch {
    // An option there is not.
  }
  return leave(2, usage);
}

function leave(exitCode: number, message: string): never {
  console.error(message);
  process.exit(exitCode);
}
