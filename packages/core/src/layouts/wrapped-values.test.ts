import { describe, expect, test } from "vitest";
import { readingOf } from "../../test/layouts.js";
import { joinWrappedValues } from "./wrapped-values.js";

const joined = (...lines: string[]) => joinWrappedValues(readingOf(lines.join("\n"))).text.split("\n");

describe("a labelled value that a page's width broke", () => {
  test("is one line again, over as many lines as it takes", () => {
    expect(
      joined(
        "新建泵站8座。",
        "部门分工：省水利厅牵头，省财政厅、省应急管理厅、省自然资源厅配",
        "合，各设区市人民政府、各流域管理机构和省属水务企业按职责分工抓好落",
        "实。",
      ),
    ).toEqual([
      "新建泵站8座。",
      "部门分工：省水利厅牵头，省财政厅、省应急管理厅、省自然资源厅配合，各设区市人民政府、各流域管理机构和省属水务企业按职责分工抓好落实。",
    ]);
  });

  test("goes on behind a whole name with what is done", () => {
    const line = "部门分工：省水利厅牵头，省财政厅、省应急管理厅、省自然资源厅";

    expect(joined(line, "配合。")).toEqual([`${line}配合。`]);
  });

  test("goes on where a name was cut, with or without a full stop", () => {
    const line = "责任单位：市教育局、市财政局、市自然资源局、市生态环境局、市住房城";

    expect(joined(line, "乡建设局、市水利局", "加固堤防6公里。")).toEqual([
      `${line}乡建设局、市水利局`,
      "加固堤防6公里。",
    ]);
    expect(joined(line, "乡建设局。")).toEqual([`${line}乡建设局。`]);
  });

  test.each([
    ["市住房城", "乡建设局"],
    ["市住房城", "乡建设局等"],
    ["市住房城", "乡建设局（市人防办）、市水利局"],
    ["市住房城", "乡建设局；配合单位：市水利局"],
    ["市住房城乡", "建设局负责日常调度。"],
    ["市粮食和储备", "局配合"],
    ["市农业农村", "局"],
    ["青山区", "人民政府，市水利局"],
    ["市水利局配", "合"],
    ["市水利局牵头，12月底前完", "成。"],
  ])("goes on from %s to %s", (last, rest) => {
    const line = `责任单位：市教育局、市财政局、市自然资源局、市生态环境局、${last}`;

    expect(joined(line, rest)).toEqual([line + rest]);
  });

  test("is one line inside a bracket, label and all, but not where each line holds a name", () => {
    const text = "改造老旧小区26个，惠及居民4300户，加装电梯40部。（牵头单";
    const list = "（牵头单位：市发展改革委、市财政局、市自然资源局、市生态环境局";

    expect(joined(text, "位：市住房城乡建设局）")).toEqual([`${text}位：市住房城乡建设局）`]);
    expect(joined(list, "市水利局）")).toEqual([list, "市水利局）"]);
    expect(joined("（牵头单位：市水利局", "责任单位：市财政局）")).toHaveLength(2);
  });

  test("is no longer one of units behind a label of another kind", () => {
    const line = "牵头单位：市教育局、市财政局；工作思路：统筹城乡学校布局，推进教育";

    expect(joined(line, "局域网建设")).toEqual([line, "局域网建设"]);
  });

  test("keeps the place of every character", () => {
    const body = readingOf("部门分工：省水利厅牵头，省财政厅、省应急管理厅、省自然资源厅配\n合。");
    const { text, at } = joinWrappedValues(body);

    expect(at).toHaveLength(text.length);
    expect(at.map((place) => body.text.charAt(place)).join("")).toBe(text);
  });
});

test.each([
  ["a short line", "责任单位：市水利局", "加固堤防6公里。"],
  ["a whole name", "责任单位：市水利局、市财政局、市自然资源局、市生态环境局、市应急局", "加固堤防6公里。"],
  ["a sentence", "责任单位：市水利局、市财政局、市自然资源局、市生态环境局、市应急局。", "加固堤防6公里。"],
  [
    "a name",
    "配合单位：市教育局、市财政局、市自然资源局、市应急局、市住房城乡建设局",
    "市水利局负责日常调度。",
  ],
  ["a verb", "部门分工：市教育局牵头，市财政局、市自然资源局、市应急局、市水利局配合", "落实好各项任务。"],
  [
    "a line before a sentence with a verb",
    "责任单位：市教育局、市财政局、市自然资源局、市生态环境局、驻区企业联络点",
    "各镇抓好工作落实。",
  ],
  [
    "a line before a page's number",
    "责任单位：市教育局、市财政局、市自然资源局、市生态环境局、市应急局",
    "— 2 —",
  ],
  [
    "what is no name",
    "责任单位：市教育局、市财政局、市自然资源局、市应急局、驻区有关单位和企业",
    "到年底全部建成投用。",
  ],
  [
    "a line without a label",
    "新建改建农村公路，打通断头路，完善安防设施，提升通行能力和服务水平",
    "加固堤防6公里。",
  ],
  [
    "a line before another label",
    "责任单位：市水利局、市财政局、市自然资源局、市生态环境局、市应急局",
    "完成时限：6月底。",
  ],
])("%s ends where it ends", (_, first, second) => {
  expect(joined(first, second)).toEqual([first, second]);
});
