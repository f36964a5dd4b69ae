import { describe, expect, test } from "vitest";
import { readPiece } from "../text/reading.js";
import { cleanText } from "./noise.js";

const cleaned = (text: string) => {
  const { source, justified, diagnostics } = cleanText(text);
  return {
    text: readPiece(source, [[0, text.length]]).text,
    codes: diagnostics.map(({ code }) => code),
    justified,
  };
};

describe("a page number on a line of its own is passed over:", () => {
  test.each(["— 3 —", "－3－", "-12-", "第3页", "第 3 页 共 12 页", "第3页，共12页", "Page 3 of 12", "3/12"])(
    "%s",
    (mark) => {
      expect(cleaned(`推进老旧小区\n  ${mark}\n改造。`)).toEqual({
        text: "推进老旧小区\n\n改造。",
        codes: ["noise/page-number"],
        justified: false,
      });
    },
  );
});

test.each(["3", "2031", "序号", "1.", "全年完成3/4"])("%s is no page number", (line) => {
  expect(cleaned(`甲\n${line}\n乙`).codes).toEqual([]);
});

test("romanisation is passed over when several readings bear tones", () => {
  const { text, codes } = cleaned("鎮(zhèn)政府開(kāi)發(fā)區，發(fa)展");

  expect(text).toBe("鎮政府開發區，發展");
  expect(codes).toEqual(new Array(4).fill("noise/romanisation"));
});

test("letters in brackets are no romanisation by themselves", () => {
  expect(cleaned("推广应用程序(app)和平台(app)、系统(app)").codes).toEqual([]);
});

test("question marks that stand for spaces are read as spaces, at their own places", () => {
  const text = "分管领导\n王?栋\n李?川\n周?安\n";
  const { source, diagnostics } = cleanText(text);

  expect(source.text).toBe("分管领导\n王 栋\n李 川\n周 安\n");
  expect(diagnostics.map(({ span }) => span?.[0])).toEqual([6, 10, 14]);
});

test("question marks that close questions stay", () => {
  expect(cleaned("企业缺什么?\n群众盼什么?\n我们做什么?\n").codes).toEqual([]);
});

test("a document is justified when spaces stand all over it, not when one line has some", () => {
  const line = "新 建 学 校 六 所 ， 改 造 老 旧 小 区 十 二 个 ， 整 治 背 街 小 巷 九 条 。";
  const plain = "新建学校六所，改造老旧小区十二个，整治背街小巷九条，新辟公交线路两条。";

  expect(cleaned(line).justified).toBe(true);
  expect(cleaned([line, ...new Array(9).fill(plain)].join("\n")).justified).toBe(false);
});

test("a rule that stands in a list of units is passed over", () => {
  const { text, codes } = cleaned("责任单位：住建局（列第一位的为牵头单位，下同）、财政局");

  expect(text).toBe("责任单位：住建局、财政局");
  expect(codes).toEqual(["noise/rule-among-units"]);
});

test("ranges that touch become one", () => {
  expect(cleanText("甲\n— 1 —\n— 2 —\n乙").source.noise.length).toBeGreaterThan(0);
  expect(cleaned("甲\n— 1 —\n— 2 —\n乙").text.replaceAll("\n", "")).toBe("甲乙");
});
