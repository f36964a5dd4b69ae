import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { plan } from "./content.js";

/** A file of the data package that the site offers, as it is published. */
export interface OfferedFile {
  /** Where it stands on the site. */
  path: string;
  bytes: Uint8Array;
  size: number;
  zh: string;
  en: string;
}

const { resolve } = createRequire(import.meta.url);

/** The names of the files in `@fenjie/data`, with what they are. */
const offered: readonly [name: string, zh: string, en: string][] = [
  [
    `${plan.id}.json`,
    "整份计划：任务、单位、领导、指标及其出处",
    "the whole plan, with the place of every value",
  ],
  [
    `${plan.id}/tasks.zh-Hans.csv`,
    "任务表，中文表头，适合表格软件",
    "tasks with Chinese headers, for spreadsheets",
  ],
  [`${plan.id}/tasks.csv`, "任务表，机器用表头", "tasks, for programs"],
  [`${plan.id}/targets.csv`, "指标表", "targets"],
  [`${plan.id}/assignments.csv`, "责任分工表，一行一人或一单位", "who has which task, one name a row"],
  [`${plan.id}.en.json`, "英文参考译文（非官方）", "the English translation (unofficial)"],
  [`${plan.id}.diagnostics.json`, "读取时注意到的问题", "what was noticed while reading"],
  ["schema/plan-1.0.schema.json", "JSON Schema", "JSON Schema"],
  [`${plan.id}.source.txt`, "原文", "the source text"],
];

export const files: readonly OfferedFile[] = offered.map(([name, zh, en]) => {
  const bytes = readFileSync(resolve(`@fenjie/data/${name}`));
  return { path: `data/files/${name.split("/").at(-1)}`, bytes, size: bytes.length, zh, en };
});
