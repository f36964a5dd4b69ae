import { describe, expect, test } from "vitest";
import { dump, itemsOf } from "../../test/layouts.js";
import { bodyOf, buildOutline, type Node } from "./outline.js";

/** The tree, indented: style, number and words of each node, `▦` where tables stand. */
function draw(node: Node, depth = 0): string {
  const words = bodyOf(node).text.replaceAll("\n", " ↵ ");
  const line = `${"  ".repeat(depth)}${node.style} ${words}${" ▦".repeat(node.tables.length)}`.trimEnd();
  return [`${line}\n`, ...node.children.map((child) => draw(child, depth + 1))].join("");
}

const drawn = (text: string, title = "") => `\n${draw(buildOutline(itemsOf(text).items, title))}`;

test("a mark of a new style opens a level, one of an open style closes what is below", () => {
  expect(
    drawn("一、城市\n（一）小区\n1．改造。\n2．加装。\n（二）街巷\n3．整治。\n二、交通\n4．新辟。"),
  ).toBe(`
root
  一、 城市
    （一） 小区
      1. 改造。
      1. 加装。
    （一） 街巷
      1. 整治。
  一、 交通
    1. 新辟。
`);
});

test("lines without a number go on with what is open", () => {
  expect(drawn("1．改造小区，\n加装电梯。\n责任单位：区住建局\n2．整治街巷。")).toBe(`
root
  1. 改造小区， ↵ 加装电梯。 ↵ 责任单位：区住建局
  1. 整治街巷。
`);
});

test("a short line without a number over numbered ones is a heading", () => {
  expect(drawn("城市更新\n1．改造小区。\n2．整治街巷。\n交通畅达\n3．新辟线路。")).toBe(`
root
  heading 城市更新
    1. 改造小区。
    1. 整治街巷。
  heading 交通畅达
    1. 新辟线路。
`);
});

describe("a labelled line over numbered ones is a heading", () => {
  test("at the start, and again where the tasks have none of their own", () => {
    expect(drawn("牵头单位：甲局\n1．改造。\n2．加装。\n牵头单位：乙局\n1．新辟。")).toBe(`
root
  heading 牵头单位：甲局
    1. 改造。
    1. 加装。
  heading 牵头单位：乙局
    1. 新辟。
`);
  });

  test("but no heading where it stands under its task", () => {
    expect(drawn("1．改造。\n牵头单位：甲局\n2．新辟。\n牵头单位：乙局")).toBe(`
root
  1. 改造。 ↵ 牵头单位：甲局
  1. 新辟。 ↵ 牵头单位：乙局
`);
  });
});

test("what was wrapped inside a bracket is no heading", () => {
  expect(drawn("1．改造。（责任单位：甲局、\n乙局）\n2．新辟。")).toBe(`
root
  1. 改造。（责任单位：甲局、 ↵ 乙局）
  1. 新辟。
`);
});

test("the rest of a list of names that a page's width broke is no heading", () => {
  const list = "责任单位：市教育局、市财政局、市自然资源局、市生态环境局、市水";

  expect(drawn(`1．改造小区。\n${list}\n利局\n2．整治街巷。`)).toBe(`
root
  1. 改造小区。 ↵ ${list} ↵ 利局
  1. 整治街巷。
`);
});

test("a page's number without marks is none of the outline", () => {
  expect(drawn("1．改造小区。\n\n2\n\n2．整治街巷。")).toBe(`
root
  1. 改造小区。
  1. 整治街巷。
`);
});

test("what follows a page's own words below the last task is no part of it", () => {
  expect(drawn("1．改造小区。\n相关文件\n关于印发方案的通知")).toBe(`
root
  1. 改造小区。
  paragraph 关于印发方案的通知
`);
});

test("a clause in square brackets on a line of its own is no heading", () => {
  expect(drawn("1．改造小区。\n【责任单位：甲局】\n2．整治街巷。")).toBe(`
root
  1. 改造小区。 ↵ 【责任单位：甲局】
  1. 整治街巷。
`);
});

test("a small number with a blank behind it is a mark only where it follows the one before", () => {
  expect(drawn("1 改造小区\n2 整治街巷\n12 个街道配合，\n3 新辟线路")).toBe(`
root
  1  改造小区
  1  整治街巷 ↵ 12 个街道配合，
  1  新辟线路
`);
});

test("paragraphs without numbers stand by themselves", () => {
  expect(drawn("改造小区。（甲局负责）\n新辟线路。（乙局负责）")).toBe(`
root
  paragraph 改造小区。（甲局负责）
  paragraph 新辟线路。（乙局负责）
`);
});

test("lines of a page belong to nothing, and neither does the title printed again", () => {
  expect(
    drawn("1．改造小区。\n打印本页\n抄送：区委各部门\n任务分解方案（续表）\n2．新辟线路。", "任务分解方案"),
  ).toBe(`
root
  1. 改造小区。
  1. 新辟线路。
`);
});

test("a table stands under the heading above it", () => {
  const table = dump(["序号", "工作内容", "责任单位"], ["1", "改造。", "甲局"]);

  expect(drawn(`一、城市\n\n${table}\n\n\n二、交通\n\n${table}`)).toBe(`
root
  一、 城市 ▦
  一、 交通 ▦
`);
});
