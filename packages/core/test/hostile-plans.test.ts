import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";

const many = 40_000;

/** Text that looks like a plan and holds one thing so often that reading it over and over would never end. */
const inputs: Readonly<Record<string, string>> = {
  "brackets that never close": `1．改造。${"（".repeat(many)}（区住建局负责）`,
  "tasks on one line": Array.from(
    { length: many / 10 },
    (_, i) => `${(i % 900) + 1}．改造小区。（区住建局牵头）`,
  ).join(""),
  "clauses behind one number": `1．${"改造小区。（区住建局牵头）".repeat(many / 10)}`,
  "labels on one line": `1．改造。${"牵头单位：甲局 ".repeat(many / 8)}`,
  "verbs in one clause": `1．改造。（${"甲局牵头，".repeat(many / 5)}）`,
  "units of one task": `1．改造。（责任单位：${"甲局、".repeat(many / 3)}）`,
  "units joined by 和": `1．改造。（责任单位：${"甲局和".repeat(many / 3)}乙局）`,
  "members of one collective": `1．改造。（责任单位：各${"镇、".repeat(many / 2)}）`,
  "known units run together": `1．改造。（责任单位：${"甲乙局".repeat(many / 3)}）\n2．修路。（责任单位：甲乙局、丙局）`,
  "units on lines of their own": `1．改造。\n责任单位：\n${"甲乙局\n".repeat(many / 4)}`,
  "posts of one person": `1．改造。（${"常委".repeat(many / 2)}负责）`,
  "deadlines of one task": `1．改造。（甲局负责，${"6月底前、".repeat(many / 5)}完成）`,
  "lines of one bracket": `1．改造（${"甲局、\n".repeat(many / 4)}负责）`,
  "points of one task": `1．开展：\n${"（1）改造小区；\n".repeat(many / 9)}（责任单位：甲局）`,
  "cells on lines": `序号\n工作任务\n牵头单位\n责任单位\n${"改造老旧小区，加装电梯。\n住建局\n各镇\n".repeat(many / 30)}`,
  "paragraphs of one cell": `\t序号\n\t工作内容\n\t责任单位\n\n\t1\n\t${"改造\n\n".repeat(many / 4)}\n\t甲局\n`,
  attachments: `${"附件1：改造小区任务分解表\n".repeat(many / 14)}1．改造。（甲局负责）`,
};

describe("reading ends, however many", () => {
  test.each(Object.entries(inputs))("%s", async (_, text) => {
    const { document } = await parse(text);

    expect(document.text.length).toBe(text.length);
  });
});
