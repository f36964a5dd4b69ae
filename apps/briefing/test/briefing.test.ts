import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "@fenjie/core";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const script = ["node_modules/tsx/dist/cli.mjs", "apps/briefing/src/briefing.ts"];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fenjie-briefing-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("the sheet says what a unit leads, shares, is covered by and has promised", async () => {
  const { stdout } = await briefing("湖塘镇");

  expect(stdout.match(/^#.*/gmu)).toEqual([
    "# 湖塘镇",
    "## 共同牵头（1 项）",
    "## 责任单位（1 项）",
    "## 集体名称覆盖（53 项）",
    "## 可能涉及（11 项）",
  ]);
  expect((await briefing("工信局")).stdout).toContain("\n## 牵头任务的指标（3 个）\n\n- 26　");
});

test("the sheet as .docx holds the unit's tasks as a table, and no file is overwritten", async () => {
  const path = join(folder, "gxj.docx");
  await briefing("工信局", "-o", path);
  const { plan } = await parse(await readFile(path));

  expect([plan?.title, plan?.tasks.length]).toEqual(["工信局2023年目标任务分解表", 18]);
  expect(await briefing("工信局", "-o", path)).toMatchObject({ code: 2, stdout: "" });
});

test("a name that is not known is answered with those near it", async () => {
  expect(await briefing("湖塘")).toEqual({
    code: 1,
    stdout: "",
    stderr: "名录中没有“湖塘”，是否指：湖塘镇？\n",
  });
  expect(await briefing()).toMatchObject({ code: 2 });
});

function briefing(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const done = (error: { code?: number | string | null } | null, stdout: string, stderr: string) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    execFile(process.execPath, [...script, ...args], { cwd: root }, done);
  });
}
