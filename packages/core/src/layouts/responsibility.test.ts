import { describe, expect, test } from "vitest";
import { drawAssignment, readingOf } from "../../test/layouts.js";
import { findLabels } from "./label-places.js";
import { namesOnly } from "./names.js";
import { readClause, readResponsibility } from "./responsibility.js";

const labels = (text: string) =>
  findLabels(readingOf(text)).map(({ start, end, role }) => `${role} ${text.slice(start, end)}`);
const clause = (text: string) => readClause(readingOf(text))?.map(drawAssignment) ?? "none";

describe("labels are found", () => {
  test.each([
    ["牵头单位：甲局；责任单位：乙局", ["leadUnits 牵头单位：", "responsibleUnits 责任单位："]],
    ["责 任 单 位: 甲局", ["responsibleUnits 责 任 单 位:"]],
    ["建校。责任单位：甲局", ["responsibleUnits 责任单位："]],
    ["1.责任单位：甲局", ["responsibleUnits 责任单位："]],
    [
      "牵头单位：甲局责任单位：乙局完成时限：全年",
      ["leadUnits 牵头单位：", "responsibleUnits 责任单位：", "deadline 完成时限："],
    ],
    ["区政府分管领导：何川", ["leaders 区政府分管领导："]],
    ["区住建局  责任人：何川", ["extra 责任人："]],
    ["工作思路：建校", []],
    ["建校（责任单位：甲局）", []],
    ["比例为3：1", []],
  ])("in %s", (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe("a clause says who and when:", () => {
  test.each([
    [
      "牵头单位：区住建局；责任单位：财政局、各镇",
      ["leadUnits (牵头单位) 区住建局", "responsibleUnits (责任单位) 财政局、各镇"],
    ],
    ["区住建局牵头", ["leadUnits 区住建局"]],
    ["区住建局牵头，财政局、各镇配合", ["leadUnits 区住建局", "responsibleUnits 财政局、各镇"]],
    ["区住建局、财政局负责", ["responsibleUnits 区住建局、财政局"]],
    ["各部门按职责分工负责，年内持续推进", ["responsibleUnits 各部门", "deadline 年内持续推进"]],
    ["区住建局牵头，5月底前动工，9月底前建成", ["leadUnits 区住建局", "deadline 5月底前动工，9月底前建成"]],
    ["由区审计局负责", ["responsibleUnits 由区审计局"]],
    [
      "分管副省长、协管副秘书长负责，省住房厅牵头",
      ["leaders 分管副省长、协管副秘书长", "leadUnits 省住房厅"],
    ],
    [
      "责任单位：区住建局牵头，财政局配合",
      ["leadUnits (责任单位) 区住建局", "responsibleUnits (责任单位) 财政局"],
    ],
    ["牵头责任人：何川，责任人：林知秋", ["extra (牵头责任人) 何川，", "extra (责任人) 林知秋"]],
    ["责任单位：发展规划处、督导办", ["responsibleUnits (责任单位) 发展规划处、督导办"]],
    ["责任单位：市督导办及各县区", ["responsibleUnits (责任单位) 市督导办及各县区"]],
    ["责任单位：督导办等部门", ["responsibleUnits (责任单位) 督导办等部门"]],
    ["责任单位：督导办以及水利局", ["responsibleUnits (责任单位) 督导办以及水利局"]],
    ["责任单位：督导办（市政府）、水利局", ["responsibleUnits (责任单位) 督导办（市政府）、水利局"]],
    ["责任单位：市督导办公室、水利局", ["responsibleUnits (责任单位) 市督导办公室、水利局"]],
    ["责任单位：督导办 配合", ["responsibleUnits (责任单位) 督导办"]],
    ["责任单位：督导办全力配合", ["responsibleUnits (责任单位) 督导办"]],
    ["督导办和水利局负责", ["responsibleUnits 督导办和水利局"]],
    ["督导办与水利局主办", ["leadUnits 督导办与水利局"]],
    ["水利局督导，财政局办理", ["responsibleUnits 水利局", "responsibleUnits 财政局"]],
    ["水利局督导办理", ["responsibleUnits 水利局"]],
    [
      "责任单位：督导办牵头，水利局配合",
      ["leadUnits (责任单位) 督导办", "responsibleUnits (责任单位) 水利局"],
    ],
    ["完成时限：10月底", ["deadline (完成时限) 10月底"]],
    ["预期性指标，责任单位：区统计局", ["responsibleUnits (责任单位) 区统计局"]],
  ])("%s", (text, expected) => {
    expect(clause(text)).toEqual(expected);
  });
});

test.each([
  "小学2所、中学1所",
  "含民办学校",
  "由企业负责日常运营的停车场",
  "住建",
  "坚持政府主导",
  "工作思路：区住建局牵头",
  "",
])("%s is no clause", (text) => {
  expect(clause(text)).toBe("none");
});

test("words that say nothing of their role have the one of the column", () => {
  const cell = (text: string, column: "leadUnits" | "responsibleUnits" | "leaders") =>
    readResponsibility(readingOf(text), column).map(drawAssignment);

  expect(cell("区住建局、财政局", "leadUnits")).toEqual(["leadUnits 区住建局、财政局"]);
  expect(cell("区住建局、财政局按职责分工负责", "leadUnits")).toEqual(["leadUnits 区住建局、财政局"]);
  expect(cell("区住建局牵头，财政局配合", "leadUnits")).toEqual([
    "leadUnits 区住建局",
    "responsibleUnits 财政局",
  ]);
  expect(cell("牵头单位：区住建局，财政局", "responsibleUnits")).toEqual([
    "leadUnits (牵头单位) 区住建局，财政局",
  ]);
  expect(cell("何川", "leaders")).toEqual(["leaders 何川"]);
  expect(cell("", "leadUnits")).toEqual([]);
});

test.each([
  ["区住建局、财政局", true],
  ["区住建局、财政局、某某中队伍", true],
  ["何川、林知秋副区长", true],
  ["建校3所", false],
  ["推进老旧小区改造", false],
  ["", false],
])("%s holds names only: %s", (text, expected) => {
  expect(namesOnly(readingOf(text))).toBe(expected);
});
