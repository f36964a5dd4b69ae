import type { Span } from "@fenjie/core/model";
import { expect, test } from "vitest";
import { drawFrame } from "./frame.js";
import { indexLines } from "./lines.js";
import { plain } from "./paint.js";

function draw(text: string, span: Span, { columns = 60, numbered = true } = {}): string {
  const lines = indexLines(text);
  return `\n${drawFrame(text, span, { lines, columns, numbered, paint: plain, style: "warning" }).join("\n")}\n`;
}

/** The span of some words of a text. */
function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

test("a Chinese character gets two carets, a Latin one gets one", () => {
  const text = "一\n推进A1工程建设";

  expect(draw(text, find(text, "A1工程"))).toBe(`
  |
2 | 推进A1工程建设
  |     ^^^^^^
`);
});

test("a tab is drawn as spaces up to the next stop", () => {
  const text = "\t发改局\t财政局";

  expect(draw(text, find(text, "财政局"))).toBe(`
  |
1 |     发改局  财政局
  |             ^^^^^^
`);
});

test("a combining mark takes no column and stays with its letter", () => {
  const text = "cafe\u0301 东街";

  expect(draw(text, find(text, "东街"))).toBe(`
  |
1 | cafe\u0301 东街
  |      ^^^^
`);
  expect(draw(text, find(text, "\u0301"))).toBe(`
  |
1 | cafe\u0301 东街
  |    ^
`);
});

test("an empty span is one caret between two characters, or past the last", () => {
  expect(draw("甲乙", [1, 1])).toBe(`
  |
1 | 甲乙
  |   ^
`);
  expect(draw("甲乙", [2, 2])).toBe(`
  |
1 | 甲乙
  |     ^
`);
  expect(draw("", [0, 0])).toBe(`
  |
1 |
  | ^
`);
});

test("white space at the ends of a span is not underlined", () => {
  expect(draw("甲  \n\n  乙", [0, 9])).toBe(`
  |
1 | 甲
  | ^^
2 |
3 |   乙
  |   ^^
`);
});

test("a blank span is underlined all the same", () => {
  expect(draw("王  一", [1, 3])).toBe(`
  |
1 | 王  一
  |   ^^
`);
});

test("of a long span the first two lines and the last are drawn", () => {
  const text = ["零", "甲一", "乙二", "丙三", "丁四", "戊五", "己六", "庚七", "辛八", "壬九"].join("\n");

  expect(draw(text, [3, text.length])).toBe(`
   |
 2 | 甲一
   |   ^^
 3 | 乙二
   | ^^^^
   ⋮
10 | 壬九
   | ^^^^
`);
});

test("a line too long for the terminal is cut to a window around the span", () => {
  const text = `${"前".repeat(40)}办理4工作${"后".repeat(40)}`;

  expect(draw(text, find(text, "4"), { columns: 30 })).toBe(`
  |
1 | … 前前前办理4工作后后后后…
  |             ^
`);
});

test("at the ends of a long line the window ends with it", () => {
  const text = `甲${"中".repeat(40)}乙`;

  expect(draw(text, [0, 1], { columns: 20 })).toBe(`
  |
1 | 甲中中中中中中…
  | ^^
`);
  expect(draw(text, find(text, "乙"), { columns: 20 })).toBe(`
  |
1 | … 中中中中中中乙
  |               ^^
`);
});

test("a span wider than the window is underlined as far as it is seen", () => {
  const text = `前前前前${"长".repeat(60)}`;

  expect(draw(text, [4, 64], { columns: 26 })).toBe(`
  |
1 | … 前长长长长长长长长…
  |     ^^^^^^^^^^^^^^^^
`);
});

test("a control character is shown as a sign and cannot reach the terminal", () => {
  const text = "甲\u001b[31m乙\u202e丙";

  expect(draw(text, find(text, "乙"))).toBe(`
  |
1 | 甲\u241b[31m乙\ufffd丙
  |        ^^
`);
});

test("line numbers are left out where the text is not the file's own", () => {
  expect(draw("甲\n乙", [2, 3], { numbered: false })).toBe(`
 |
 | 乙
 | ^^
`);
});

test("CRLF, CR and LF all end a line", () => {
  const text = "甲\r\n乙\r丙\n丁";

  expect(draw(text, find(text, "丁"))).toBe(`
  |
4 | 丁
  | ^^
`);
});
