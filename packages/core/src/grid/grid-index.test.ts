import { expect, test } from "vitest";
import { indexGrid } from "./grid-index.js";

const at = (name: string, row: number, column: number, rowSpan = 1, columnSpan = 1) => ({
  name,
  row,
  column,
  rowSpan,
  columnSpan,
});

//  甲 乙 <
//  ^  ^  <      and nothing under 甲
//  ·  丙 ·
const grid = {
  rowCount: 3,
  columnCount: 3,
  cells: [at("甲", 0, 0, 2), at("乙", 0, 1, 2, 2), at("丙", 2, 1)],
};

test("every slot knows the cell that covers it", () => {
  const index = indexGrid(grid);
  const names = [0, 1, 2].map((row) => [0, 1, 2].map((column) => index.at(row, column)?.name ?? null));

  expect(names).toEqual([
    ["甲", "乙", "乙"],
    ["甲", "乙", "乙"],
    [null, "丙", null],
  ]);
});

test("a row is the runs of its cells and gaps, from left to right", () => {
  const runs = indexGrid(grid)
    .row(2)
    .map(({ cell, column, columnSpan }) => [cell?.name ?? null, column, columnSpan]);

  expect(runs).toEqual([
    [null, 0, 1],
    ["丙", 1, 1],
    [null, 2, 1],
  ]);
});

test("outside the grid there is nothing", () => {
  const index = indexGrid(grid);

  expect(index.at(0, 3)).toBeNull();
  expect(index.at(9, 0)).toBeNull();
  expect(index.row(9)).toEqual([]);
});
