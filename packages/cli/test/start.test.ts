import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openPlan } from "@fenjie/core/model";
import { expect, test } from "vitest";
import { files } from "./fenjie.js";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const bin = fileURLToPath(new URL("../bin/start.js", import.meta.url));

/** What `npm start [-- FILE]` runs, from a folder. */
function start(cwd: string, ...words: string[]) {
  const { PATH = "" } = process.env;
  const env = { PATH, LANG: "C.UTF-8" };
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...words], {
    cwd,
    env,
    encoding: "utf8",
  });
  return { stdout, stderr, status };
}

test("the main job draws the table of Wujin and writes a valid plan", () => {
  const { stdout, stderr, status } = start(repository);

  expect(stdout).toContain("《2023年政府工作报告》目标任务分解表");
  expect(stdout).toContain("86 tasks, 87 work items · 17 goals · 11 officials");
  expect(stdout).toMatch(/李德森 +24 █+/u);
  expect(stdout).toMatch(/^556 \| 自然资源和规划分局生态环境局$/mu);
  expect([stderr, status]).toEqual(["", 0]);

  const path = /^The plan agrees with its schema\. As JSON: (?<path>\.fenjie\/.+\.json)$/mu.exec(stdout)
    ?.groups?.path;
  expect(openPlan(JSON.parse(readFileSync(`${repository}/${path}`, "utf8"))).diagnostics).toEqual([]);
});

test("it reads a file of one's own, from where one is", () => {
  const { stdout, status } = start(files, "qinghe.txt");

  expect(stdout).toContain("青禾区2024年重点工作任务分解表");
  expect(stdout).toContain("3 tasks · 2 goals · 2 officials");
  expect(status).toBe(0);
});

test("it speaks Chinese", () => {
  expect(start(files, "--lang", "zh", "qinghe.txt").stdout).toContain("3 项任务 · 2 个目标 · 2 位领导");
});

test.each([
  ["no-such-file.txt", 2, "there is no such file"],
  [".", 2, "this is a folder"],
  ["novel.txt", 3, "no task breakdown was found"],
  ["picture.png", 3, "the file is a picture"],
])("%s gets a clear error and no stack trace", (file, code, words) => {
  const { stdout, stderr, status } = start(files, file);

  expect(stderr).toContain(words);
  expect(stdout + stderr).not.toMatch(/^ +at /mu);
  expect(status).toBe(code);
});
