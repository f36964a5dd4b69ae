import { describe, expect, test } from "vitest";
import { readingOf } from "../../test/layouts.js";
import { blank } from "../text/reading.js";
import { readDate, readHead, yearIn } from "./metadata.js";

test.each([
  ["2021年5月12日", "2021-05-12"],
  ["2021 年 5 月 12 日", "2021-05-12"],
  ["２０２１年５月１２日", "2021-05-12"],
  ["二○○七年四月十三日", "2007-04-13"],
  ["二〇二一年十二月三十一日", "2021-12-31"],
  ["二O二一年十月二十日", "2021-10-20"],
  ["2021-05-12", "2021-05-12"],
  ["2021.5.12", "2021-05-12"],
  ["2021/05/12 18:22:07", "2021-05-12"],
  ["20210512", "2021-05-12"],
  ["2021年2月30日", null],
  ["202443", null],
  ["20171", null],
  ["2021年5月", null],
  ["", null],
])("the date %s is %s", (printed, date) => {
  expect(readDate(printed)).toBe(date);
});

test.each([
  ["2031年政府工作报告任务分解表", 2031],
  ["2031年度重点工作分工方案", 2031],
  ["二○三一年重点工作分工", 2031],
  ["2031-2033年行动方案", 2031],
  ["2031政府工作报告责任分解", 2031],
  ["面向2035年远景目标的分工方案", null],
  ["贯彻“十五五”规划分工方案", null],
  ["编号2031的方案", null],
])("%s is of the year %s", (title, year) => {
  expect(yearIn(title)).toBe(year);
});

interface Printed {
  title?: string;
  noticeTitle?: string;
  documentNumber?: string;
  issuer?: string;
  issuedOn?: string;
  levelHint?: string;
}

const headOf = (printed: Printed, meta: Parameters<typeof readHead>[1] = {}) => {
  const read = (text: string | undefined) => (text === undefined ? blank : readingOf(text));
  const { title, noticeTitle, documentNumber, issuer, issuedOn, levelHint = "" } = printed;
  return readHead(
    {
      title: read(title),
      noticeTitle: read(noticeTitle),
      metadata: {
        title: blank,
        documentNumber: read(documentNumber),
        issuer: read(issuer),
        issuedOn: read(issuedOn),
      },
      levelHint,
    },
    meta,
    { justified: false },
  );
};

describe("the year is that of", () => {
  test.each<[string, Printed, number | null]>([
    [
      "the plan's title",
      { title: "2031年分工方案", noticeTitle: "2030年通知", issuedOn: "2029年1月2日" },
      2031,
    ],
    ["else the notice's title", { title: "分工方案", noticeTitle: "关于印发2031年任务的通知" }, 2031],
    ["else the date", { title: "分工方案", issuedOn: "2031年2月8日" }, 2031],
    ["else the document number", { title: "分工方案", documentNumber: "青政办〔2031〕7号" }, 2031],
    ["nothing", { title: "分工方案" }, null],
  ])("%s", (_, printed, year) => {
    expect(headOf(printed).year).toBe(year);
  });
});

test("a title over lines, or padded letter by letter, is one line without padding", () => {
  expect(headOf({ title: "青禾区\n2031年分工方案" }).title).toBe("青禾区2031年分工方案");
  expect(headOf({ title: "2031年分工方案的通 知" }).title).toBe("2031年分工方案的通知");
  expect(headOf({ title: "分 工 方 案" }).title).toBe("分工方案");
  expect(headOf({ title: "《政府工作报告》 分工方案" }).title).toBe("《政府工作报告》 分工方案");
});

test("a document number loses enclosing brackets and white space, nothing else", () => {
  expect(headOf({ documentNumber: "（青政办〔2031〕7 号）" }).documentNumber).toBe("青政办〔2031〕7号");
  expect(headOf({ documentNumber: "青政办发〔20317" }).documentNumber).toBe("青政办发〔20317");
});

describe("place and level come from", () => {
  test.each<[string, Printed, string | null, string | null]>([
    ["the issuer", { issuer: "青禾区人民政府办公室" }, "青禾区", "district"],
    ["a longer issuer", { issuer: "南川市青禾县人民政府" }, "青禾县", "county"],
    ["the notice's title", { noticeTitle: "南川市人民政府关于印发任务分解的通知" }, "南川市", "city"],
    ["the words of a header", { levelHint: "序号 区政府分管领导 牵头单位" }, null, "district"],
    ["县政府 in the title", { title: "2031年县政府重点工作分解表" }, null, "county"],
    ["a zone's committee", { issuer: "青禾高新区管委会" }, null, "zone"],
  ])("%s", (_, printed, name, level) => {
    expect(headOf(printed).jurisdiction).toMatchObject({ name, level });
  });

  test("nothing", () => {
    expect(headOf({ title: "2031年重点工作分工方案" }).jurisdiction).toBeNull();
  });
});

test("meta fills what the document does not say, and changes nothing it says", () => {
  const meta = {
    issuer: "青禾区人民政府",
    issuedOn: "2031-02-08",
    documentNumber: "青政〔2031〕1号",
    jurisdiction: { name: "青禾区", fullName: "南川市青禾区", level: "district" as const, code: "990101" },
  };

  expect(headOf({ title: "分工方案" }, meta)).toMatchObject({
    issuer: "青禾区人民政府",
    issuedOn: "2031-02-08",
    documentNumber: "青政〔2031〕1号",
    year: 2031,
    jurisdiction: meta.jurisdiction,
  });
  expect(headOf({ issuer: "白芷县人民政府", issuedOn: "2030年1月2日" }, meta)).toMatchObject({
    issuer: "白芷县人民政府",
    issuedOn: "2030-01-02",
    jurisdiction: { name: "白芷县", level: "county" },
  });
});
