import { expect, test } from "vitest";
import { diagnoseFault } from "./fault.js";
import { layoutGrid, type SlotRow } from "./layout-grid.js";
import { renderGrid } from "./render-grid.js";

interface Named {
  name: string;
  rowSpan: number;
  columnSpan: number;
}

const cell = (name: string, spans: Partial<Named> = {}): Named => ({
  name,
  rowSpan: 1,
  columnSpan: 1,
  ...spans,
});
const row = (...cells: Named[]): SlotRow<Named> => ({ before: 0, cells, after: 0 });

/** The grid as text, with the names as the cells' texts, and the codes of what was noticed. */
function draw(rows: readonly SlotRow<Named>[]): { drawn: string; codes: string[] } {
  const { rowCount, columnCount, cells, problems } = layoutGrid(rows);
  let text = "";
  const written = cells.map(({ source, ...extent }) => {
    text += source.name;
    const paragraphs = [[text.length - source.name.length, text.length] as const];
    return { ...extent, paragraphs, origin: { kind: "line", line: 0 } as const };
  });
  const grid = {
    kind: "grid",
    span: [0, text.length],
    headerRowCount: 0,
    merges: "known",
    parent: null,
  } as const;
  const drawn = renderGrid({ ...grid, rowCount, columnCount, cells: written }, text);
  return { drawn: `\n${drawn}`, codes: problems.map((problem) => diagnoseFault(problem.fault, [0, 0]).code) };
}

test("a cell merged from above pushes later cells right", () => {
  const { drawn, codes } = draw([row(cell("甲", { rowSpan: 2 }), cell("乙")), row(cell("丙"))]);

  expect(codes).toEqual([]);
  expect(drawn).toBe(`
| 甲 | 乙 |
| ^ | 丙 |
`);
});

test("a cell merged over rows and columns covers a rectangle", () => {
  const { drawn } = draw([row(cell("甲", { rowSpan: 2, columnSpan: 2 }), cell("乙")), row(cell("丙"))]);

  expect(drawn).toBe(`
| 甲 | < | 乙 |
| ^ | < | 丙 |
`);
});

test("slots left open at either end are gaps", () => {
  const { drawn } = draw([
    { before: 1, cells: [cell("甲")], after: 1 },
    row(cell("一"), cell("二"), cell("三")),
    row(cell("短")),
  ]);

  expect(drawn).toBe(`
| · | 甲 | · |
| 一 | 二 | 三 |
| 短 | · | · |
`);
});

test("a row with no cells of its own keeps its place", () => {
  const { drawn } = draw([row(cell("甲", { rowSpan: 3 }), cell("乙")), row(), row(cell("丙"))]);

  expect(drawn).toBe(`
| 甲 | 乙 |
| ^ | · |
| ^ | 丙 |
`);
});

test("a row span past the last row is cut there", () => {
  const { drawn, codes } = draw([row(cell("甲", { rowSpan: 5 }), cell("乙")), row(cell("丙"))]);

  expect(codes).toEqual(["grid/row-span-past-end"]);
  expect(drawn).toBe(`
| 甲 | 乙 |
| ^ | 丙 |
`);
});

test("of two cells that claim a slot the one from above keeps it", () => {
  const { drawn, codes } = draw([
    row(cell("甲"), cell("乙", { rowSpan: 2 }), cell("丙"), cell("丁")),
    row(cell("宽", { columnSpan: 3 }), cell("末")),
  ]);

  expect(codes).toEqual(["grid/cells-overlap"]);
  expect(drawn).toBe(`
| 甲 | 乙 | 丙 | 丁 |
| 宽 | ^ | · | 末 |
`);
});

test("spans that say nothing are read as one", () => {
  const odd = [0, -5, Number.NaN, 1.5].map((span) => cell("甲", { rowSpan: span, columnSpan: span }));
  const { drawn, codes } = draw([row(...odd)]);

  expect(codes).toEqual(Array(4).fill("grid/absurd-span"));
  expect(drawn).toBe("\n| 甲 | 甲 | 甲 | 甲 |\n");
});

test("a title merged over a whole sheet is as wide as the table under it", () => {
  const { drawn, codes } = draw([
    row(cell("题", { columnSpan: 16_384 })),
    row(cell("一"), cell("二", { columnSpan: 2 })),
  ]);

  expect(codes).toEqual(["grid/absurd-span"]);
  expect(drawn).toBe(`
| 题 | < | < |
| 一 | 二 | < |
`);
});

test("a merge over the whole sheet costs no more than its one cell", () => {
  const rows = [
    row(cell("甲", { rowSpan: 1e9, columnSpan: 1e9 })),
    ...Array.from({ length: 100_000 }, () => row()),
  ];
  const { rowCount, columnCount, cells } = layoutGrid(rows);

  expect({ rowCount, columnCount }).toEqual({ rowCount: 100_001, columnCount: 1 });
  expect(cells).toHaveLength(1);
});

test("the first hundred faults are listed and the rest counted", () => {
  const { problems } = layoutGrid([row(...Array.from({ length: 250 }, () => cell("甲", { rowSpan: 9 })))]);

  expect(problems).toHaveLength(101);
  expect(problems.at(-1)?.fault).toEqual({ kind: "more-problems", count: 150 });
});
