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
  const { stdout: bureau } = await briefing("工信局");
  expect(bureau.match(/^#.*/gmu)).toEqual([
    "# 工信局",
    "## 单独牵头（4 项）",
    "## 共同牵头（10 项）",
    "## 可能涉及（4 项）",
    "## 牵头任务的指标（3 项）",
  ]);
  expect(bureau).toContain("（分管：李德森、王栋；与科技局）\n");
  expect(bureau).toContain("- **26**　国家级企业技术中心 ≥ 1家（原文：培育国家级企业技术中心1家以上）\n");
});

test("the sheet as .docx says the same, and no file is overwritten", async () => {
  const [docx, markdown] = [join(folder, "gxj.docx"), join(folder, "gxj.md")];
  await briefing("工信局", "-o", docx);
  await briefing("工信局", "-o", markdown);
  const { document } = await parse(await readFile(docx));
  const written = await readFile(markdown, "utf8");

  expect(written).toBe((await briefing("工信局")).stdout);
  expect(document.text.match(/[^\s#*-]/gu)).toEqual(written.match(/[^\s#*-]/gu));
  expect(await briefing("工信局", "-o", docx)).toMatchObject({ code: 2, stdout: "" });
});

test("a name that is not known is answered with those near it", async () => {
  expect(await briefing("湖塘")).toEqual({
    code: 1,
    stdout: "",
    stderr: "名录中没有“湖塘”，是否指：湖塘镇？\n",
  });
  expect(await briefing("火星局")).toEqual({ code: 1, stdout: "", stderr: "名录中没有“火星局”\n" });
});

test("without a unit, with an option there is not or another kind of file, it says how it is used", async () => {
  const wrong = [[], ["工信局", "-x"], ["工信局", "科技局"], ["工信局", "-o", "sheet.pdf"]];
  for (const { code, stderr } of await Promise.all(wrong.map((args) => briefing(...args)))) {
    expect([code, stderr]).toEqual([2, "用法：npm run briefing -- 单位名称 [-o 文件.md|文件.docx]\n"]);
  }
});

function briefing(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const done = (error: { code?: number | string | null } | null, stdout: string, stderr: string) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    execFile(process.execPath, [...script, ...args], { cwd: root }, done);
  });
}
