import { describe, expect, test } from "vitest";
import { itemsOf } from "../../test/layouts.js";
import { renderGrid } from "../grid/render-grid.js";
import { rebuildTables } from "./flattened.js";

/** Tables drawn, lines as they are; codes of what was noticed at the end. */
function drawn(text: string): string {
  const { source, items } = itemsOf(text);
  const { items: rebuilt, diagnostics } = rebuildTables(source, items);
  const blocks = rebuilt.map((item) =>
    item.kind === "table" ? renderGrid(item.grid, source.text) : `${item.reading.text}\n`,
  );
  return ["\n", ...blocks, ...diagnostics.map(({ code }) => `! ${code}\n`)].join("");
}

const lines = (...cells: string[]) => cells.join("\n");

describe("one cell a line", () => {
  test("a sentence that ends like an office's name is the task where no other column holds sentences", () => {
    const text = lines(
      ...["序号", "民生实事", "牵头单位", "责任单位", "完成时限"],
      ...["1", "新建城东第二实验小学。", "县教育局", "县住建局、县财政局", "8月底前"],
      ...["2", "改造供水管网12公里。", "县水利局", "县财政局", "9月底前"],
      ...["3", "建成冷链物流中心。", "县商务局", "县农业农村局", "12月底前"],
    );

    expect(drawn(text)).toBe(`
| 序号 | 民生实事 | 牵头单位 | 责任单位 | 完成时限 |
| 1 | 新建城东第二实验小学。 | 县教育局 | 县住建局、县财政局 | 8月底前 |
| 2 | 改造供水管网12公里。 | 县水利局 | 县财政局 | 9月底前 |
| 3 | 建成冷链物流中心。 | 县商务局 | 县农业农村局 | 12月底前 |
`);
  });

  test("becomes rows again by what fits each column", () => {
    const text = lines(
      "序号",
      "工作任务",
      "分管领导",
      "牵头单位",
      "完成时限",
      "1",
      "改造老旧小区6个，加装电梯。",
      "何川",
      "住建局",
      "10月底",
      "2",
      "整治背街小巷9条，补齐路灯。",
      "林知秋",
      "城管局",
      "全年",
    );

    expect(drawn(text)).toBe(`
| 序号 | 工作任务 | 分管领导 | 牵头单位 | 完成时限 |
| 1 | 改造老旧小区6个，加装电梯。 | 何川 | 住建局 | 10月底 |
| 2 | 整治背街小巷9条，补齐路灯。 | 林知秋 | 城管局 | 全年 |
`);
  });

  test("a blank cell leaves no trace and is found again", () => {
    const text = lines(
      "序号",
      "工作任务",
      "牵头单位",
      "责任单位",
      "1",
      "改造老旧小区6个，加装电梯。",
      "住建局",
      "青禾街道",
      "2",
      "整治背街小巷9条，补齐路灯。",
      "城管局",
      "3",
      "新辟公交线路2条，优化站点。",
      "交通局",
      "各镇",
    );

    expect(drawn(text)).toBe(`
| 序号 | 工作任务 | 牵头单位 | 责任单位 |
| 1 | 改造老旧小区6个，加装电梯。 | 住建局 | 青禾街道 |
| 2 | 整治背街小巷9条，补齐路灯。 | 城管局 |  |
| 3 | 新辟公交线路2条，优化站点。 | 交通局 | 各镇 |
`);
  });

  test("a cell of several lines is one", () => {
    const text = lines(
      "序号",
      "工作任务",
      "责任单位",
      "1",
      "改造老旧小区6个，加装电梯。",
      "住建局",
      "财政局",
      "2",
      "整治背街小巷9条，补齐路灯。",
      "城管局",
    );

    expect(drawn(text)).toBe(`
| 序号 | 工作任务 | 责任单位 |
| 1 | 改造老旧小区6个，加装电梯。 | 住建局 ¶ 财政局 |
| 2 | 整治背街小巷9条，补齐路灯。 | 城管局 |
`);
  });

  test("without its numbers the rows are told by the tasks", () => {
    const text = lines(
      "序号",
      "工作任务",
      "牵头单位",
      "责任单位",
      "改造老旧小区6个，加装电梯。",
      "住建局",
      "青禾街道",
      "整治背街小巷9条，补齐路灯。",
      "城管局",
      "各镇",
    );

    expect(drawn(text)).toBe(`
| 序号 | 工作任务 | 牵头单位 | 责任单位 |
|  | 改造老旧小区6个，加装电梯。 | 住建局 | 青禾街道 |
|  | 整治背街小巷9条，补齐路灯。 | 城管局 | 各镇 |
`);
  });

  test("a section's name is a row by itself", () => {
    const text = lines(
      "序号",
      "工作任务",
      "责任单位",
      "一、城市更新",
      "1",
      "改造老旧小区6个，加装电梯。",
      "住建局",
      "二、交通畅达",
      "2",
      "新辟公交线路2条，优化站点。",
      "交通局",
    );

    expect(drawn(text)).toBe(`
| 序号 | 工作任务 | 责任单位 |
| 一、城市更新 | · | · |
| 1 | 改造老旧小区6个，加装电梯。 | 住建局 |
| 二、交通畅达 | · | · |
| 2 | 新辟公交线路2条，优化站点。 | 交通局 |
`);
  });

  test("a serial column without a label stands where the first row has its number", () => {
    const text = lines(
      "工作任务",
      "牵头单位",
      "责任单位",
      "1",
      "改造老旧小区6个，加装电梯。",
      "住建局",
      "青禾街道",
      "2",
      "整治背街小巷9条，补齐路灯。",
      "城管局",
      "各镇",
    );

    expect(drawn(text)).toBe(`
|  | 工作任务 | 牵头单位 | 责任单位 |
| 1 | 改造老旧小区6个，加装电梯。 | 住建局 | 青禾街道 |
| 2 | 整治背街小巷9条，补齐路灯。 | 城管局 | 各镇 |
`);
  });

  test("the table ends with a note or another section", () => {
    const text = lines(
      "序号",
      "工作任务",
      "责任单位",
      "1",
      "改造老旧小区6个，加装电梯。",
      "住建局",
      "注：数字为年度目标。",
    );

    expect(drawn(text)).toBe(`
| 序号 | 工作任务 | 责任单位 |
| 1 | 改造老旧小区6个，加装电梯。 | 住建局 |
注：数字为年度目标。
`);
  });
});

describe("cells parted on a line", () => {
  test("by wide gaps, a row a line", () => {
    const text = lines(
      "序号    工作任务    牵头单位    责任单位",
      "1    改造老旧小区6个。    住建局    青禾街道",
      "2    整治背街小巷9条。    城管局    各镇",
    );

    expect(drawn(text)).toBe(`
| 序号 | 工作任务 | 牵头单位 | 责任单位 |
| 1 | 改造老旧小区6个。 | 住建局 | 青禾街道 |
| 2 | 整治背街小巷9条。 | 城管局 | 各镇 |
`);
  });

  test("a line with as many cells as there are columns has one for each, whatever they look like", () => {
    const text = lines(
      "序号    工作任务    分管领导    牵头单位",
      "1    改造老旧小区6个。    李建社    住建局",
      "2    整治背街小巷9条。    城管局    林会",
    );

    expect(drawn(text)).toBe(`
| 序号 | 工作任务 | 分管领导 | 牵头单位 |
| 1 | 改造老旧小区6个。 | 李建社 | 住建局 |
| 2 | 整治背街小巷9条。 | 城管局 | 林会 |
`);
  });

  test("by single spaces, the labels themselves padded", () => {
    const text = lines(
      "序号 工 作 任 务 牵头单位 责任单位",
      "1 改造老旧小区6个。 住建局 青禾街道",
      "2 整治背街小巷9条。 城管局 各镇",
    );

    expect(drawn(text)).toBe(`
| 序号 | 工 作 任 务 | 牵头单位 | 责任单位 |
| 1 | 改造老旧小区6个。 | 住建局 | 青禾街道 |
| 2 | 整治背街小巷9条。 | 城管局 | 各镇 |
`);
  });
});

test("a header whose labels run into each other is refused", () => {
  expect(drawn(lines("序号工作内容牵头单位责任单位", "1改造小区。住建局青禾街道"))).toBe(`
序号工作内容牵头单位责任单位
1改造小区。住建局青禾街道
! layout/glued-table
`);
});

test("running text that speaks of lead units is no table", () => {
  const text = lines("牵头单位", "要主动协调，责任单位要积极配合。", "1．改造小区。（住建局负责）");

  expect(drawn(text)).toBe(`\n${text}\n`);
});
