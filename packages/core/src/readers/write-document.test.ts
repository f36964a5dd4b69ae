import fc from "fast-check";
import { expect, test } from "vitest";
import { cellText } from "../grid/cell-text.js";
import { walkRows } from "../grid/grid-index.js";
import type { RawBlock, RawCell, RawTable } from "../grid/raw-table.js";
import { renderGrid } from "../grid/render-grid.js";
import type { Grid, SourceDocument } from "../model/source-document.js";
import { inWords } from "./refusal.js";
import { readText } from "./text/index.js";
import { faultsInWords, writeDocument } from "./write-document.js";

const origin = { kind: "block", block: 0 } as const;
const options = { reader: "test", mediaType: "text/plain" };

const paragraph = (text: string, headingLevel: number | null = null): RawBlock => ({
  kind: "paragraph",
  text,
  headingLevel,
  origin,
});

const cell = (text: string | readonly string[], given: Partial<RawCell> = {}): RawCell => ({
  rowSpan: 1,
  columnSpan: 1,
  paragraphs: typeof text === "string" ? [text] : text,
  children: [],
  origin,
  ...given,
});

const table = (...rows: readonly RawCell[][]): RawTable => ({
  kind: "table",
  rows: rows.map((cells) => ({ before: 0, cells, after: 0 })),
  headerRowCount: 0,
  merges: "known",
});

const written = (...blocks: RawBlock[]): SourceDocument => writeDocument(blocks, options).value;

/** The cells of every table with any text, row by row as the dump form shows them: continued and open slots are blank. */
function dumpedCells({ text, blocks }: SourceDocument): string[][][] {
  return blocks
    .filter((block): block is Grid => block.kind === "grid")
    .map((grid) =>
      [...walkRows(grid)].map((runs, row) => {
        const last = runs.findLastIndex((run) => run.cell !== null);
        const slots = runs.slice(0, last + 1).flatMap((run) => {
          if (!run.cell) return Array<string>(run.columnSpan).fill("");
          return [run.cell.row === row ? cellText(run.cell, text, "¶") : ""];
        });
        return slots.length === 0 ? [""] : slots;
      }),
    )
    .filter((rows) => rows.some((slots) => slots.some((slot) => slot !== "")));
}

test("a document is written in the dump form", () => {
  const { text } = written(
    paragraph("分工表", 1),
    table(
      [cell("序号"), cell("目标"), cell("内容", { columnSpan: 2 })],
      [cell("1"), cell("兴学", { rowSpan: 2 }), cell("建校"), cell(["教育局", "住建局\n财政局"])],
      [cell("2"), cell([]), cell("教育局")],
    ),
    paragraph("注：数字为年度目标。"),
  );

  expect(text).toBe(
    "分工表\n\n" +
      "\t序号\n\t目标\n\t内容\n\n" +
      "\t1\n\t兴学\n\t建校\n\t教育局\n\n住建局\n财政局\n\n" +
      "\t2\n\t\n\t\n\t教育局\n\n\n" +
      "注：数字为年度目标。\n\n",
  );
});

test("spans of paragraphs and cells quote their text", () => {
  const { text, blocks } = written(
    paragraph("　分工表 ", 2),
    table([cell(["甲局", "乙局\n丙局"]), cell("丁")]),
  );
  const [title, grid] = blocks;

  expect(title).toMatchObject({ kind: "paragraph", headingLevel: 2, span: [1, 4] });
  expect(
    grid?.kind === "grid" && grid.cells.map((each) => each.paragraphs.map((span) => text.slice(...span))),
  ).toEqual([["甲局", "乙局\n丙局"], ["丁"]]);
  expect(text.slice(...(grid?.span ?? [0, 0]))).toBe("\t甲局\n\n乙局\n丙局\n\t丁");
});

test("a merge over many columns continues as one empty cell, a gap as one a slot, and trailing gaps not at all", () => {
  const { text } = written({
    ...table([cell("宽", { rowSpan: 2, columnSpan: 3 }), cell("甲")]),
    rows: [
      { before: 0, cells: [cell("宽", { rowSpan: 2, columnSpan: 3 }), cell("甲")], after: 0 },
      { before: 0, cells: [cell("乙")], after: 0 },
      { before: 2, cells: [cell("丙")], after: 1 },
    ],
  });

  expect(text).toBe("\t宽\n\t甲\n\n\t\n\t乙\n\n\t\n\t\n\t丙\n\n");
});

test("a nested table follows its parent and knows its cell", () => {
  const inner = table([cell("内")]);
  const outer = table([cell("左"), cell("右", { children: [inner, table([cell("又")])] })]);
  const { text, blocks } = written(outer, paragraph("后"));

  expect(blocks.map((block) => (block.kind === "grid" ? block.parent : block.kind))).toEqual([
    null,
    { block: 0, cell: 1 },
    { block: 0, cell: 1 },
    "paragraph",
  ]);
  expect(text).toBe("\t左\n\t右\n\n\n\n\n\t内\n\n\n\n\n\t又\n\n\n后\n\n");
});

test("text cannot forge structure", () => {
  const { text, blocks } = written(
    paragraph("\t甲\n\n\t乙"),
    table([cell("丙\t丁\r\n\r\n戊"), cell("\ud800己")]),
  );

  expect(text).toBe(" 甲\n\n 乙\n\n\t丙 丁\n\n戊\n\t\ufffd己\n\n");
  expect(blocks).toHaveLength(3);
});

test("a colophon word in the last cell of a row does not leave the table", () => {
  const source = written(table([cell(["附件", "附件办公室"]), cell(["甲局", "附件办公室"])]));

  expect(dumpedCells(source)).toEqual([[["附件¶附件办公室", "甲局\n附件办公室"]]]);
  expect(dumpedCells(readText(source.text).value)).toEqual(dumpedCells(source));
});

test("problems of the layout stand at their cells", async () => {
  const { value, faults } = writeDocument([table([cell("甲"), cell("乙", { rowSpan: 3 })])], options);
  const diagnostics = await faultsInWords(faults);

  expect(diagnostics.map(({ code, span }) => [code, span && value.text.slice(...span)])).toEqual([
    ["grid/row-span-past-end", "乙"],
  ]);
});

test.each([
  ["LIMIT_CELLS", { cells: 3 }, [table([cell("1"), cell("2")], [cell("3"), cell("4")])]],
  ["LIMIT_CELLS", { cells: 3 }, [paragraph("1"), paragraph("2"), paragraph("3"), paragraph("4")]],
  [
    "LIMIT_CELLS",
    { cells: 100 },
    [table([cell("高", { rowSpan: 200 })], ...Array.from({ length: 199 }, () => []))],
  ],
  ["LIMIT_COLUMNS", { columns: 3 }, [table([cell("宽", { columnSpan: 4 })])]],
  ["LIMIT_TEXT", { cellText: 3 }, [table([cell("四个字符")])]],
  ["LIMIT_GRIDS", { grids: 1 }, [table([cell("1")]), table([cell("2")])]],
])("%s is thrown past %o", async (code, limits, blocks) => {
  const write = () => writeDocument(blocks, { ...options, limits });

  await expect(inWords(write)).rejects.toMatchObject({ code });
});

test("ten thousand tables one in the other need no stack", () => {
  let nested = table([cell("底")]);
  for (let depth = 0; depth < 10_000; depth++) nested = table([cell("层", { children: [nested] })]);

  expect(writeDocument([nested], { ...options, limits: { grids: 20_000 } }).value.blocks).toHaveLength(
    10_001,
  );
});

/** Without sentence ends: a table of nothing but sentences may be read again as indented prose. */
const texts = fc.string({
  unit: fc.constantFrom(
    "甲",
    "局",
    "1",
    " ",
    "　",
    "\u00a0",
    "\t",
    "\n",
    "\r",
    "附件",
    "抄送",
    "\ud83d",
    "\udc00",
    "<",
    "|",
    ",",
  ),
  maxLength: 12,
});
const rawCells = (children: fc.Arbitrary<RawTable[]>): fc.Arbitrary<RawCell> =>
  fc.record({
    rowSpan: fc.integer({ min: 1, max: 4 }),
    columnSpan: fc.integer({ min: 1, max: 4 }),
    paragraphs: fc.array(texts, { maxLength: 4 }),
    children,
    origin: fc.constant(origin),
  });
const rawTables = (children: fc.Arbitrary<RawTable[]>): fc.Arbitrary<RawTable> =>
  fc.record({
    kind: fc.constant("table" as const),
    rows: fc.array(
      fc.record({
        before: fc.nat({ max: 2 }),
        cells: fc.array(rawCells(children), { maxLength: 4 }),
        after: fc.nat({ max: 2 }),
      }),
      { maxLength: 5 },
    ),
    headerRowCount: fc.nat({ max: 2 }),
    merges: fc.constantFrom("known" as const, "unknown" as const),
  });
const documents = fc.array(
  fc.oneof(
    texts.map((text) => paragraph(text)),
    rawTables(fc.array(rawTables(fc.constant([])), { maxLength: 1 })),
  ),
  { maxLength: 5 },
);

test("a written document, saved and read again as text, has the same cells", () => {
  fc.assert(
    fc.property(documents, (blocks) => {
      const source = written(...blocks);
      expect(dumpedCells(readText(source.text).value)).toEqual(dumpedCells(source));
    }),
    { numRuns: 500 },
  );
});

test("every span of a written document lies in the text and the slots of a grid do not overlap", () => {
  fc.assert(
    fc.property(documents, (blocks) => {
      const { text, blocks: read } = written(...blocks);
      for (const block of read) {
        expect(block.span[0] <= block.span[1] && block.span[1] <= text.length).toBe(true);
        if (block.kind !== "grid") continue;
        const drawn = renderGrid(block, text);
        expect(drawn.split("\n")).toHaveLength(block.rowCount + 1);
        const slots = [...walkRows(block)].map((runs) => runs.reduce((sum, run) => sum + run.columnSpan, 0));
        expect(slots).toEqual(Array(block.rowCount).fill(block.columnCount));
      }
    }),
  );
});
