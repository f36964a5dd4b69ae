import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { packageRoot } from "../scripts/regenerate.js";

const tsx = fileURLToPath(new URL("../../../node_modules/tsx/dist/cli.mjs", import.meta.url));

async function run(script: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, join("scripts", script)], {
    cwd: packageRoot,
  });
  return stdout;
}

test("data:verify finds every file as its source makes it", async () => {
  expect(await run("verify.ts")).toMatch(
    /^\d+ files are as their sources make them; \d+ linters found nothing\n$/u,
  );
});

test("data:stats prints how much there is of everything", async () => {
  const stats = await run("stats.ts");

  expect(stats).toContain(`wujin-2023  《2023年政府工作报告》目标任务分解表
      17  goals
      86  tasks
       2  parts of tasks
      87  work items: parts, and tasks without parts
      11  officials
      54  units
     343  assignments, of which
     133    to officials in charge
     132    to lead units
      78    to responsible units
`);
  expect(stats).toMatch(
    /targets\n +\d+ {2}diagnostics: \d+ errors, \d+ warnings, \d+ notes\n +9\d\.\d % {2}of the document/u,
  );
});
