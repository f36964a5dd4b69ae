import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { Fault } from "../scripts/fault.js";
import { lint } from "../scripts/lint/lint.js";
import { readPublished } from "../scripts/lint/published.js";
import { packageRoot, regenerate } from "../scripts/regenerate.js";
import { findStale, write } from "../scripts/write.js";
import { plans } from "../src/index.js";
import { inventedMeta, inventedTable } from "./invented.js";

/** A copy of the package, without what is built. */
let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "fenjie-data-"));
  const parts = [
    "corrections",
    "csv",
    "json",
    "rosters",
    "schema",
    "sources",
    "src",
    "package.json",
    "redirects.json",
  ];
  for (const part of parts) cpSync(join(packageRoot, part), join(root, part), { recursive: true });
  onTestFinished(() => rmSync(root, { recursive: true }));
});

const json = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));
const generate = async () => write(root, await regenerate(root));

function put(path: string, content: string | object): void {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

function addPlan(meta: object = {}): void {
  put("sources/qinghe-2024/source.txt", inventedTable);
  put("sources/qinghe-2024/source.json", { ...inventedMeta, ...meta });
}

const correction = {
  plan: "qinghe-2024",
  field: ["tasks", "qinghe-2024/2", "text"],
  old: "完善课后服务，丰富学生的课余生活。",
  new: "完善课后服务，丰富学生课余生活。",
  reason: { en: "A character too many.", zh: "衍字。" },
  evidence: "the printed gazette",
};

test("what is published is what the sources make, byte for byte", async () => {
  expect(await findStale(packageRoot, await regenerate(packageRoot))).toEqual([]);
});

test("a folder under sources and one run add a plan: its files, its names, its place in the list", async () => {
  addPlan();
  await generate();

  const ids = json("json/index.json").plans.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(["qinghe-2024", ...plans.map(({ id }) => id)].sort());
  expect(json("json/qinghe-2024.json").tasks).toHaveLength(3);
  expect(existsSync(join(root, "csv/qinghe-2024/tasks.zh-Hans.csv"))).toBe(true);
  expect(json("package.json").exports).toMatchObject({
    "./qinghe-2024.json": "./json/qinghe-2024.json",
    "./qinghe-2024": { import: { default: "./dist/plans/qinghe-2024.js" } },
  });
  expect(readFileSync(join(root, "src/generated/list.ts"), "utf8")).toMatch(/PlanId = .*"qinghe-2024"/u);
  expect(lint(await readPublished(root))).toEqual([]);
});

test("without the folder, one run takes the plan away again, to the last byte", async () => {
  const before = readFileSync(join(root, "package.json"));
  addPlan();
  await generate();
  rmSync(join(root, "sources/qinghe-2024"), { recursive: true });
  await generate();

  expect(readFileSync(join(root, "package.json"))).toEqual(before);
  expect(await findStale(packageRoot, await regenerate(root))).toEqual([]);
  expect(existsSync(join(root, "json/qinghe-2024.json"))).toBe(false);
});

test("a second run changes nothing", async () => {
  addPlan();

  expect(await generate()).toContain("json/qinghe-2024.json");
  expect(await generate()).toEqual([]);
});

test("a correction is applied, reported and no fault to any linter", async () => {
  addPlan();
  put("corrections/superfluous-character.json", correction);
  await generate();

  expect(json("json/qinghe-2024.json").tasks[1].text).toBe(correction.new);
  expect(json("json/qinghe-2024.diagnostics.json").map(({ code }: { code: string }) => code)).toContain(
    "data/corrected",
  );
  expect(lint(await readPublished(root))).toEqual([]);
});

test("a generated file that was edited is found by the check", async () => {
  put(
    "json/wujin-2023.json",
    readFileSync(join(root, "json/wujin-2023.json"), "utf8").replace("蝶变升级", "升级"),
  );

  expect(await findStale(root, await regenerate(root))).toEqual(["json/wujin-2023.json"]);
});

test.each<[string, () => void, string]>([
  [
    "no document",
    () => put("sources/qinghe-2024/source.json", inventedMeta),
    "sources/qinghe-2024: one document",
  ],
  ["no source.json", () => put("sources/qinghe-2024/source.txt", inventedTable), "source.json is missing"],
  [
    "another checksum",
    () => addPlan({ sha256: "0" }),
    `source.json sha256: that of source.txt is "${inventedMeta.sha256}"`,
  ],
  [
    "the id of another folder",
    () => addPlan({ id: "baihe-2024" }),
    'id: it should be "qinghe-2024", like the folder',
  ],
  [
    "a level that is none",
    () => addPlan({ jurisdiction: { level: "borough" } }),
    "source.json jurisdiction.level: expected one of",
  ],
  [
    "a correction that breaks the plan",
    breakPlan,
    "sources/qinghe-2024: tasks[1].leaders[0]: “林远” is not in officials",
  ],
])("%s stops the generator with words about it", async (_, fault, words) => {
  fault();
  const failure = await regenerate(root).catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(Fault);
  expect(String(failure)).toContain(words);
});

function breakPlan(): void {
  addPlan();
  put("corrections/leader.json", {
    ...correction,
    field: ["tasks", "qinghe-2024/2", "leaders"],
    old: ["王岚"],
    new: ["林远"],
  });
}
