import { describe, expect, test } from "vitest";
import { dump, itemsOf } from "../../test/layouts.js";
import { readFrame } from "./frame.js";

function frameOf(text: string) {
  const { source, items } = itemsOf(text);
  const { sections, metadata } = readFrame(source, items);
  return {
    sections: sections
      .filter(({ items, title }) => items.length > 0 || title.text !== "")
      .map(({ title, items }) => `${title.text.replaceAll("\n", "")} (${items.length})`),
    documentNumber: metadata.documentNumber.text,
    issuer: metadata.issuer.text,
    issuedOn: metadata.issuedOn.text,
  };
}

const table = dump(["序号", "工作内容", "责任单位"], ["1", "改造。", "甲局"]);

test("a notice ends with its signature; the plan behind it has a title of its own", () => {
  const notice = `青禾区人民政府办公室
关于印发2031年重点工作任务分解表的通知

青政办〔2031〕7号

各镇人民政府，区政府各部门：

现将分解表印发给你们，请认真落实。

青禾区人民政府办公室

2031年2月8日

2031年重点工作任务分解表

${table}`;

  expect(frameOf(notice)).toEqual({
    sections: [
      "青禾区人民政府办公室关于印发2031年重点工作任务分解表的通知 (3)",
      "2031年重点工作任务分解表 (1)",
    ],
    documentNumber: "青政办〔2031〕7号",
    issuer: "青禾区人民政府办公室",
    issuedOn: "2031年2月8日",
  });
});

test("attachments are sections, with their title on the same line or on the next", () => {
  const text = `附件1：青禾区民生实事分解表\n\n${table}\n\n\n附件2\n\n青禾区重点项目分解表\n\n${table}`;

  expect(frameOf(text).sections).toEqual(["青禾区民生实事分解表 (1)", "青禾区重点项目分解表 (1)"]);
});

test("the list of attachments at a notice's end opens none", () => {
  const text = `附件：1.青禾区民生实事分解表\n2.青禾区重点项目分解表\n\n青禾区人民政府\n2031年2月8日\n`;

  expect(frameOf(text).sections).toEqual([" (2)"]);
});

describe("a title is", () => {
  test.each([
    ["one line", "青禾区2031年重点工作分工方案\n\n1．改造。（甲局负责）", "青禾区2031年重点工作分工方案"],
    [
      "up to four",
      "青禾区人民政府\n关于2031年\n政府工作报告\n重点任务分解的通知\n\n1．改造。",
      "青禾区人民政府关于2031年政府工作报告重点任务分解的通知",
    ],
    [
      "without a page's bullet",
      "●【通知公告】青禾区2031年重点工作任务分解方案\n\n1．改造。",
      "青禾区2031年重点工作任务分解方案",
    ],
    [
      "the last of those above the plan",
      "青禾区2031年任务分解方案\n\n来源：督查室\n\n2031年任务分解表\n\n1．改造。",
      "2031年任务分解表",
    ],
    ["none", "改造老旧小区。（甲局负责）\n整治街巷。（乙局负责）", ""],
  ])("%s", (_, text, title) => {
    expect(
      frameOf(text)
        .sections.at(-1)
        ?.replace(/ \(\d+\)$/u, ""),
    ).toBe(title);
  });

  test("a row above the table's header", () => {
    const inside = dump(
      ["青禾区2031年任务分解表", "", ""],
      ["序号", "工作内容", "责任单位"],
      ["1", "改造。", "甲局"],
    );

    expect(frameOf(inside).sections).toEqual(["青禾区2031年任务分解表 (1)"]);
  });
});

describe("what a document says of itself is read", () => {
  test("from labels on one line, padded ones too", () => {
    expect(
      frameOf("发布机构：青禾区人民政府  文 号：青政发〔2031〕3号  生成日期：2031-02-08\n\n1．改造。"),
    ).toMatchObject({
      documentNumber: "青政发〔2031〕3号",
      issuer: "青禾区人民政府",
      issuedOn: "2031-02-08",
    });
  });

  test("from labels with their value on the next line", () => {
    expect(frameOf("发布机构：\n青禾区人民政府\n成文日期：\n2031年2月8日\n\n1．改造。")).toMatchObject({
      issuer: "青禾区人民政府",
      issuedOn: "2031年2月8日",
    });
  });

  test.each([
    ["（青政办〔2031〕7号）", "青政办〔2031〕7号"],
    ["青政办字[2031] 17 号", "青政办字[2031] 17 号"],
    ["青政办发〔20317", "青政办发〔20317"],
  ])("from a number alone on its line: %s", (line, number) => {
    expect(frameOf(`青禾区2031年分工方案\n${line}\n\n1．改造。`).documentNumber).toBe(number);
  });

  test("but not from a number that a sentence mentions", () => {
    expect(
      frameOf("根据《工作规则》（青政办〔2030〕2号）要求，现将任务分解如下。\n\n1．改造。").documentNumber,
    ).toBe("");
  });

  test("from a signature on one line", () => {
    expect(frameOf("特此通知。\n青禾区人民政府办公室　　2031年2月8日\n")).toMatchObject({
      issuer: "青禾区人民政府办公室",
      issuedOn: "2031年2月8日",
    });
  });

  test("rather the date of writing than that of a page", () => {
    expect(frameOf("发布日期：2031-03-01  成文日期：2031-02-08\n\n1．改造。").issuedOn).toBe("2031-02-08");
    expect(frameOf("发布日期：2031-03-01  来源：督查室\n\n1．改造。").issuedOn).toBe("2031-03-01");
  });
});
