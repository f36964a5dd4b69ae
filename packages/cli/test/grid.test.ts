import { expect, test } from "vitest";
import { fenjie } from "./fenjie.js";

const page = `<!doctype html><meta charset="utf-8"><table>
<tr><th>序号</th><th>工作内容</th></tr>
<tr><td rowspan="2">1</td><td>甲<br>乙</td></tr>
<tr><td><p>丙</p><p>丁</p><table><tr><td>子</td><td>一</td></tr><tr><td>丑</td><td>二</td></tr></table></td></tr>
</table><table><tr><td>后</td><td></td></tr></table>`;

test("cells keep their spans, paragraphs are joined by line breaks, a child follows its parent", async () => {
  const { stdout, stderr, exit } = await fenjie(["grid", "-"], { stdin: page });

  const { grids } = JSON.parse(stdout);
  const texts = (grid: { cells: { text: string }[] }) => grid.cells.map(({ text }) => text);
  expect(grids.map(texts)).toEqual([
    ["序号", "工作内容", "1", "甲\n乙", "丙\n丁"],
    ["子", "一", "丑", "二"],
    ["后", ""],
  ]);
  expect(grids[0]).toMatchObject({ rowCount: 3, columnCount: 2 });
  expect(grids[0].cells[2]).toEqual({ row: 1, column: 0, rowSpan: 2, columnSpan: 1, text: "1" });
  expect([stderr, exit]).toEqual(["", 0]);
});

test("a document without a table has no grids", async () => {
  expect(await fenjie(["grid", "novel.txt"])).toEqual({
    stdout: '{\n  "grids": []\n}\n',
    stderr: "",
    exit: 0,
  });
});
