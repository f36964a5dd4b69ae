import { expect, test } from "vitest";
import { itemsOf } from "../../test/layouts.js";
import type { Labelled } from "../model/entry.js";
import type { Piece } from "../model/span.js";
import { readPiece } from "../text/reading.js";
import { buildOutline } from "./outline.js";
import { readOutline, readProse } from "./prose.js";

/** One line a task: number, path, text, holders; parts indented; left out paragraphs after `×`. */
function drawn(text: string): string {
  const { source, items } = itemsOf(text);
  const quote = (piece: Piece) => readPiece(source, piece).text.replaceAll("\n", "");
  const said = ({ text, leaders, leadUnits, responsibleUnits }: Labelled) =>
    [quote(text), quote(leaders), quote(leadUnits), quote(responsibleUnits)].join(" | ");
  const { entries, leftOut } = readProse(readOutline(buildOutline(items)), []);
  const lines = entries.flatMap((entry) => {
    const number = entry.number === null ? "-" : text.slice(...entry.number);
    const path = entry.path.map(({ name }) => quote(name)).join(" › ");
    return [
      `${number} ${path} | ${said(entry)} (${entry.layout})`,
      ...entry.parts.map((part) => `  ${said(part)}`),
    ];
  });
  return ["", ...lines, ...leftOut.map(({ text }) => `× ${text}`), ""].join("\n");
}

test("the lowest nodes that say who is in charge are tasks, what stands over them are headings", () => {
  expect(
    drawn("一、城市\n1．改造。（甲局负责）\n2．整治。（乙局牵头）\n二、交通\n3．新辟。（丙局负责）"),
  ).toBe(`
1 城市 | 改造。 |  |  | 甲局 (clause)
2 城市 | 整治。 |  | 乙局 |  (clause)
3 交通 | 新辟。 |  |  | 丙局 (clause)
`);
});

test("nodes of the tasks' style that say nothing are tasks too; of another style they are not", () => {
  expect(
    drawn("一、城市\n1．改造。（甲局负责）\n2．整治。\n二、保障措施\n（一）加强领导。\n（二）严格考核。"),
  ).toBe(`
1 城市 | 改造。 |  |  | 甲局 (clause)
2 城市 | 整治。 |  |  |  (headings)
`);
});

test("who a heading puts in charge holds for the tasks under it that say nothing themselves", () => {
  expect(
    drawn("一、何川副区长负责的工作\n1．改造。\n2．整治。责任单位：乙局\n二、区交通局牵头\n3．新辟。"),
  ).toBe(`
1 何川副区长负责的工作 | 改造。 | 何川副区长 |  |  (headings)
2 何川副区长负责的工作 | 整治。 | 何川副区长 |  | 乙局 (headings)
3 区交通局牵头 | 新辟。 |  | 区交通局 |  (headings)
`);
});

test("a clause of a heading holds for its tasks and is no part of its name", () => {
  expect(drawn("一、城市更新（区住建局牵头）\n1．改造。\n2．整治。（乙局配合）")).toBe(`
1 城市更新 | 改造。 |  | 区住建局 |  (headings)
2 城市更新 | 整治。 |  | 区住建局 | 乙局 (headings)
`);
});

test("several clauses in one paragraph are parts under one number", () => {
  expect(drawn("1．改造。（甲局负责）整治。（乙局负责）\n2．新辟。（丙局负责）")).toBe(`
1  |  |  |  |  (clause)
  改造。 |  |  | 甲局
  整治。 |  |  | 乙局
2  | 新辟。 |  |  | 丙局 (clause)
`);
});

test("a clause behind the last of several points is for all of them", () => {
  expect(drawn("1．开展行动：\n（1）改造；\n（2）整治。\n责任单位：甲局\n2．新辟。\n责任单位：丙局")).toBe(`
1  | 开展行动：（1）改造；（2）整治。 |  |  | 甲局 (list)
2  | 新辟。 |  |  | 丙局 (list)
`);
});

test("paragraphs under a heading that each close with a clause are tasks without numbers", () => {
  expect(drawn("一、城市\n改造小区。（甲局负责）\n整治街巷。（乙局负责）")).toBe(`
- 城市 | 改造小区。 |  |  | 甲局 (clause)
- 城市 | 整治街巷。 |  |  | 乙局 (clause)
`);
});

test("a paragraph that says nothing among those that do is left out", () => {
  expect(drawn("改造小区。（甲局负责）\n\n现将有关事项说明如下。\n\n新辟线路。（乙局负责）")).toBe(`
-  | 改造小区。 |  |  | 甲局 (clause)
-  | 新辟线路。 |  |  | 乙局 (clause)
× 现将有关事项说明如下。
`);
});

test("an outline where nothing says who is in charge holds no task", () => {
  expect(drawn("一、总体要求\n1．提高认识。\n2．加强领导。")).toBe("\n");
});
