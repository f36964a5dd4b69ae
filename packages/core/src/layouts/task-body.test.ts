import { describe, expect, test } from "vitest";
import { readingOf } from "../../test/layouts.js";
import type { Reading } from "../text/reading.js";
import type { Draft } from "./draft.js";
import { readBody } from "./task-body.js";

const texts = (readings: readonly Reading[]) => readings.map(({ text }) => text).join(" + ");

/** One line a draft: its text and who, when and what else is said of it. */
function draw({ text, leaders, leadUnits, responsibleUnits, deadline, extra }: Draft): string {
  const said = { 领导: leaders, 牵头: leadUnits, 责任: responsibleUnits, 时限: deadline };
  const parts = Object.entries(said).filter(([, readings]) => readings.length > 0);
  return [
    texts(text),
    ...parts.map(([role, readings]) => `${role} ${texts(readings)}`),
    ...extra.map(({ label, reading }) => `${label}：${reading.text}`),
  ].join(" | ");
}

const drawn = (body: string) => readBody(readingOf(body)).drafts.map(draw);

describe("a closing clause is left out of the text", () => {
  test.each([
    ["建校3所。（区教育局牵头，各镇配合）", "建校3所。 | 牵头 区教育局 | 责任 各镇"],
    ["建校3所（牵头单位：区教育局）。", "建校3所 + 。 | 牵头 区教育局"],
    ["建校3所。[牵头单位:县教育局(学前办)]", "建校3所。 | 牵头 县教育局(学前办)"],
    ["建校3所（小学2所）。（区教育局负责）", "建校3所（小学2所）。 | 责任 区教育局"],
    ["建校3所。（责任单位：区教育局、各镇", "建校3所。 | 责任 区教育局、各镇"],
    ["建校3所。由区教育局负责。", "建校3所。 | 责任 由区教育局"],
    ["建校3所。责任单位：区教育局。", "建校3所。 | 责任 区教育局"],
    ["建校3所。（完成时限：10月底）", "建校3所。 | 时限 10月底"],
  ])("of %s", (body, expected) => {
    expect(drawn(body)).toEqual([expected]);
  });
});

test("several clauses each close a text of their own", () => {
  expect(drawn("建校3所。（区教育局负责）修路2条。（区交通局负责）")).toEqual([
    "建校3所。 | 责任 区教育局",
    "修路2条。 | 责任 区交通局",
  ]);
});

test("clauses one after another are of one text", () => {
  expect(drawn("建校3所。（区教育局牵头）（完成时限：10月底）")).toEqual([
    "建校3所。 | 牵头 区教育局 | 时限 10月底",
  ]);
});

test("labelled lines stand under the text, in any order and number", () => {
  expect(
    drawn("建校3所。\n完成时限：10月底前\n牵头单位：区教育局\n责 任 单 位：各镇、\n区住建局\n责任人：何川"),
  ).toEqual(["建校3所。 | 牵头 区教育局 | 责任 各镇、\n区住建局 | 时限 10月底前 | 责任人：何川"]);
});

test("a label's value may stand on the next lines", () => {
  expect(drawn("建校3所。\n责任单位：\n区教育局\n区住建局\n完成时限：\n10月底")).toEqual([
    "建校3所。 | 责任 区教育局\n区住建局 | 时限 10月底",
  ]);
});

test("a last line of nothing but units says who answers", () => {
  expect(drawn("建校3所。\n区教育局、区住建局")).toEqual(["建校3所。 | 责任 区教育局、区住建局"]);
  expect(drawn("建校3所。\n区教育局")).toEqual(["建校3所。\n区教育局"]);
});

test("a new paragraph after a clause is none of the task", () => {
  const { drafts, after } = readBody(readingOf("建校3所。（区教育局负责）\n请各单位抓好落实。"));

  expect(drafts.map(draw)).toEqual(["建校3所。 | 责任 区教育局"]);
  expect(after?.text).toBe("请各单位抓好落实。");
});

test("a sentence that says nothing is text alone", () => {
  const { drafts, form, after } = readBody(readingOf("建校3所（小学2所）。"));

  expect(drafts.map(draw)).toEqual(["建校3所（小学2所）。"]);
  expect([form, after]).toEqual([null, null]);
});

test("the form says whether clauses or labelled lines told who is in charge", () => {
  expect(readBody(readingOf("建校。（区教育局负责）")).form).toBe("clause");
  expect(readBody(readingOf("建校。\n责任单位：区教育局")).form).toBe("list");
});
