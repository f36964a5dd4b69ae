import fc from "fast-check";
import { expect, test } from "vitest";
import { renderGrid } from "../../grid/render-grid.js";
import { inWords } from "../refusal.js";
import { readText } from "./read-text.js";

/** Each block of the document: a paragraph as its text, a table as it is drawn. */
function drawBlocks(text: string): string[] {
  const { value } = readText(text);
  return value.blocks.map((block) =>
    block.kind === "grid" ? renderGrid(block, value.text).trimEnd() : value.text.slice(...block.span),
  );
}

test("a tab opens a cell and a tab after a blank line opens a row", () => {
  expect(drawBlocks("分工表\n\n\t序号\n\t内容\n\n\t1\n\t建校\n\n")).toEqual([
    "分工表",
    "| 序号 | 内容 |\n| 1 | 建校 |",
  ]);
});

test("a blank line parts paragraphs of a cell and a newline alone breaks its line", () => {
  expect(drawBlocks("\t1\n\t甲局\n\n乙局\n丙局\n\t丁镇\n")).toEqual(["| 1 | 甲局 ¶ 乙局 ↵ 丙局 | 丁镇 |"]);
});

test("Windows line ends stay in the text and are no part of a cell", () => {
  const text = "题\r\n\r\n\t1\r\n\t甲局\r\n\r\n乙局\r\n丙局\r\n\r\n\t2\r\n\t丁局\r\n";

  expect(drawBlocks(text)).toEqual(["题", "| 1 | 甲局 ¶ 乙局 ↵ 丙局 |\n| 2 | 丁局 |"]);
  expect(readText(text).value.text).toBe(text);
});

test("two blank lines between rows are a page break", () => {
  expect(drawBlocks("\t1\n\t甲\n\n\n\t2\n\t乙\n")).toEqual(["| 1 | 甲 |\n| 2 | 乙 |"]);
});

test("four blank lines part two tables", () => {
  expect(drawBlocks("\t1\n\t甲\n\n\n\n\n\t2\n\t乙\n")).toEqual(["| 1 | 甲 |", "| 2 | 乙 |"]);
});

test("rows keep their own number of cells", () => {
  expect(drawBlocks("\t序号\n\t内容\n\n\t1\n\t甲\n\t乙\n\n\t2\n")).toEqual([
    "| 序号 | 内容 | · |\n| 1 | 甲 | 乙 |\n| 2 | · | · |",
  ]);
});

test("a paragraph after the last row belongs to the last cell", () => {
  expect(drawBlocks("\t1\n\t甲局\n\n乙局\n\n")).toEqual(["| 1 | 甲局 ¶ 乙局 |"]);
});

test("after two blank lines a paragraph stands under the table", () => {
  expect(drawBlocks("\t1\n\t甲局\n\n\n全表完\n")).toEqual(["| 1 | 甲局 |", "全表完"]);
});

test.each(["附件2", "抄送：区委各部门", "注：数字为年度目标", "备 注：略", "某某办公室 2023年3月1日印发"])(
  "%s stands under the table after one blank line",
  (line) => {
    expect(drawBlocks(`\t1\n\t甲局\n\n${line}\n`)).toEqual(["| 1 | 甲局 |", line]);
  },
);

test("an empty paragraph inside a cell does not end a row that goes on", () => {
  expect(drawBlocks("\t1\n\t甲局\n\n\n乙局\n\t丙镇\n")).toEqual(["| 1 | 甲局 ¶ 乙局 | 丙镇 |"]);
});

test("without a table each line is a paragraph", () => {
  expect(drawBlocks("　　一、总体要求\n\n1. 建校。\n2. 修路。  \n")).toEqual([
    "一、总体要求",
    "1. 建校。",
    "2. 修路。",
  ]);
});

test("tabs that indent running text open no cells", () => {
  expect(drawBlocks("通知\n\t各单位要提高认识。\n\t各镇要抓好落实。\n\n\t特此通知。\n")).toEqual([
    "通知",
    "各单位要提高认识。",
    "各镇要抓好落实。",
    "特此通知。",
  ]);
});

test("lines know their number in the file", () => {
  const { blocks } = readText("题\n\n\t1\n\t甲\n\n乙\n\t丙\n").value;
  const lines = blocks.map((block) =>
    block.kind === "grid" ? block.cells.map((cell) => cell.origin) : block.origin,
  );

  expect(lines).toEqual([{ kind: "line", line: 0 }, [2, 3, 6].map((line) => ({ kind: "line", line }))]);
});

test("a file of an old Mac with carriage returns only is read too", () => {
  expect(drawBlocks("题\r\r\t1\r\t甲\r\r\t2\r\t乙\r")).toEqual(["题", "| 1 | 甲 |\n| 2 | 乙 |"]);
});

test.each([
  ["LIMIT_CELLS", { cells: 3 }, "\t1\n\t2\n\t3\n\t4\n"],
  ["LIMIT_CELLS", { cells: 3 }, "1\n2\n3\n4\n"],
  ["LIMIT_COLUMNS", { columns: 3 }, "\t1\n\t2\n\t3\n\t4\n"],
  ["LIMIT_TEXT", { cellText: 5 }, "\t1\n2\n3\n4\n"],
  ["LIMIT_TEXT", { cellText: 5 }, "修桥六座。\n修桥、修路。\n"],
  ["LIMIT_GRIDS", { grids: 1 }, "\t1\n\n\n\n\n\t2\n"],
])("%s is thrown past %o", async (code, limits, text) => {
  await expect(inWords(() => readText(text, { limits }))).rejects.toMatchObject({ code });
});

test("any text is read, with every span inside it and every line of ink in some span", () => {
  const unit = fc.constantFrom("甲", "。", " ", "\t", "\n", "\n\n", "\r\n", "\r", "附件", "\ud800");
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit, maxLength: 80 }), fc.string()), (text) => {
      const { value } = readText(text);
      const spans = value.blocks.flatMap((block) =>
        block.kind === "grid" ? block.cells.flatMap((cell) => cell.paragraphs) : [block.span],
      );
      const bare = (part: string) => part.replace(/\s/gu, "");
      expect(bare(spans.map((span) => value.text.slice(...span)).join(""))).toBe(bare(value.text));
    }),
    { numRuns: 1000 },
  );
});
