import { describe, expect, test } from "vitest";
import { labels, type Role } from "../lexicon/labels.js";
import { allLabels, labelKey, listedRole, recogniseLabel } from "./label.js";

test.each<[string, Role]>([
  ["序号", "number"],
  ["序 号", "number"],
  ["目标名称", "category"],
  ["实事项目", "name"],
  ["工 作 任 务", "task"],
  ["具体工作内容", "content"],
  ["分 管\n县领导", "leaders"],
  ["牵头科室（单位）", "leadUnits"],
  ["责任(配合)单位", "responsibleUnits"],
  ["責任單位：", "responsibleUnits"],
  ["责任分工", "responsibility"],
  ["完成时间节点", "deadline"],
  ["备　注", "extra"],
])("%s means %s", (printed, role) => {
  expect(recogniseLabel(printed)).toBe(role);
});

describe("a label that no list has is known by its shape:", () => {
  test.each<[string, Role]>([
    ["1-9月推进情况", "extra"],
    ["市政府责任领导", "leaders"],
    ["分管副州长", "leaders"],
    ["总牵头责任科室", "leadUnits"],
    ["市直牵头单位", "leadUnits"],
    ["县级牵头部门", "leadUnits"],
    ["协同推进单位", "responsibleUnits"],
    ["2031年完成时限", "deadline"],
    ["2031年度重点任务", "task"],
    ["重点工程建设内容", "content"],
  ])("%s", (printed, role) => {
    expect(listedRole(printed)).toBeNull();
    expect(recogniseLabel(printed)).toBe(role);
  });
});

test.each([
  "",
  "区住建局",
  "改造老旧小区6个。",
  "各责任单位要主动对接、牵头单位",
  "按照职责分工由各牵头单位会同有关责任单位",
])("%s is no label", (printed) => {
  expect(recogniseLabel(printed)).toBeNull();
});

test("labels are compared without white space, width, script and colon", () => {
  expect(labelKey(" 牽 頭\n單位： ")).toBe("牵头单位");
});

test("each listed label means what its list says, or what the list before says", () => {
  const first = (word: string) =>
    (Object.keys(labels) as Role[]).find((role) => labels[role].map(labelKey).includes(labelKey(word)));

  expect(allLabels.filter((word) => recogniseLabel(word) !== first(word))).toEqual([]);
});
