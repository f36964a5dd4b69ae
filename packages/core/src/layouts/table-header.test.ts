import { describe, expect, test } from "vitest";
import { dump, gridOf } from "../../test/layouts.js";
import { findHeader, repeatsHeader } from "./table-header.js";

/** The columns as `role label`, then the number of the first row below the header. */
async function drawn(text: string): Promise<string> {
  const { source, grid } = await gridOf(text);
  const header = findHeader(source, grid);
  if (header === null) return "none";
  const columns = header.columns.map(({ role, label }) => `${role} ${label || "-"}`);
  return `${columns.join(" | ")} > ${header.bodyRow}`;
}

const row = ["1", "建校。", "甲局", "乙镇"];
const cells = (...words: string[]) => `<tr>${words.map((word) => `<td>${word}</td>`).join("")}</tr>`;

test("a header names the columns, in any order", async () => {
  expect(await drawn(dump(["序号", "工作内容", "牵头单位", "责任单位"], row))).toBe(
    "number 序号 | content 工作内容 | leadUnits 牵头单位 | responsibleUnits 责任单位 > 1",
  );
  expect(await drawn(dump(["责任单位", "序号", "备注", "工作内容"], row))).toBe(
    "responsibleUnits 责任单位 | number 序号 | extra 备注 | content 工作内容 > 1",
  );
});

test("of several columns that name the work the most particular holds the task, the others goals", async () => {
  expect(await drawn(dump(["类别", "实事项目", "工作任务", "责任单位"], row))).toBe(
    "category 类别 | category 实事项目 | content 工作任务 | responsibleUnits 责任单位 > 1",
  );
  expect(await drawn(dump(["序号", "项目名称", "责任单位"], row))).toBe(
    "number 序号 | content 项目名称 | responsibleUnits 责任单位 > 1",
  );
});

test("numbers to reach hold no task: an aim behind the task's column, or one beside a unit of measure", async () => {
  expect(await drawn(dump(["类别", "工作任务", "2025年目标", "责任单位"], row))).toBe(
    "category 类别 | content 工作任务 | extra 2025年目标 | responsibleUnits 责任单位 > 1",
  );
  expect(await drawn(dump(["指标名称", "单位", "年度目标", "责任单位"], row))).toBe(
    "content 指标名称 | extra 单位 | extra 年度目标 | responsibleUnits 责任单位 > 1",
  );
});

test("where no column names the work, measures or a column without a label hold it", async () => {
  expect(await drawn(dump(["序号", "工作措施", "责任单位"], row))).toBe(
    "number 序号 | content 工作措施 | responsibleUnits 责任单位 > 1",
  );
  expect(await drawn(dump(["序号", "", "责任单位"], row))).toBe(
    "number 序号 | content - | responsibleUnits 责任单位 > 1",
  );
});

test("rows above the header are captions", async () => {
  const { source, grid } = await gridOf(
    dump(["2031年任务分解表", "", "", ""], ["序号", "工作内容", "牵头单位", "责任单位"], row),
  );
  const header = findHeader(source, grid);

  expect(header?.captions.map(({ text }) => text.trim())).toEqual(["2031年任务分解表"]);
  expect(header?.bodyRow).toBe(2);
});

describe("a second row goes into detail", () => {
  test("under a wide cell", async () => {
    const page = `<table><tr><td rowspan="2">序号</td><td rowspan="2">工作任务</td><td colspan="2">责任分工</td></tr>
      ${cells("牵头单位", "配合单位")}${cells(...row)}</table>`;

    expect(await drawn(page)).toBe(
      "number 序号 | content 工作任务 | leadUnits 牵头单位 | responsibleUnits 配合单位 > 2",
    );
  });

  test("in a dump, which leaves out what a wide cell covers", async () => {
    const text = dump(
      ["序号", "工作任务", "责任单位", "完成时限"],
      ["", "", "主要责任单位", "其他责任单位", ""],
      [...row, "全年"],
    );

    expect(await drawn(text)).toBe(
      "number 序号 | content 工作任务 | leadUnits 主要责任单位 | responsibleUnits 其他责任单位 | deadline 完成时限 > 2",
    );
  });

  test("but not where the row is a task", async () => {
    expect(await drawn(dump(["序号", "工作任务", "牵头单位"], ["1", "建校", "甲局"]))).toMatch(/> 1$/u);
    expect(await drawn(dump(["序号", "工作任务", "牵头单位"], ["", "建校。修路。", "甲局"]))).toMatch(
      /> 1$/u,
    );
  });
});

test.each([
  ["a table of people", ["姓名", "职务", "电话"]],
  ["a table of figures", ["序号", "指标名称", "数值"]],
  ["a metadata table", ["索引号", "0001", "发布机构"]],
  ["a task", ["1", "建校。", "甲局"]],
])("%s has no header of a breakdown", async (_, labels) => {
  expect(await drawn(dump(labels, row.slice(0, 3)))).toBe("none");
});

test("a row repeats the header when all its words are the header's", async () => {
  const { source, grid } = await gridOf(dump(["序 号", "工作内容", "牵头单位", "责任单位"], row));
  const header = findHeader(source, grid);
  if (header === null) throw new Error("the header was not found");

  expect(repeatsHeader(header, ["序号", "工作 内容", "牵头单位", "责任单位"])).toBe(true);
  expect(repeatsHeader(header, ["", "工作内容", "牵头单位", ""])).toBe(true);
  expect(repeatsHeader(header, ["序号", "建校。", "甲局", "乙镇"])).toBe(false);
  expect(repeatsHeader(header, ["序号", "", "", ""])).toBe(false);
});
