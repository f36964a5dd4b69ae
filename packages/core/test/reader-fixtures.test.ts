import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { cellText } from "../src/grid/cell-text.js";
import { walkRows } from "../src/grid/grid-index.js";
import { renderGrid } from "../src/grid/render-grid.js";
import type { Diagnostic } from "../src/model/diagnostic.js";
import type { Result } from "../src/model/result.js";
import type { Block, SourceDocument } from "../src/model/source-document.js";
import type { Span } from "../src/model/span.js";
import { readDocument } from "../src/readers/read-document.js";
import { readInput } from "./office.js";

/*
 * Each folder with an `expected.grid.txt` shows one fact about reading a file: `about.txt` says which, and how
 * the input was made; Office files are folders of readable parts (see `office.ts`). `vitest -u` writes what is expected; read the difference as you would read code.
 */
const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
const folders = readdirSync(fixtures).filter((name) => existsSync(`${fixtures}/${name}/expected.grid.txt`));

describe("the reader gives of", () => {
  test.each(folders)("%s", async (folder) => {
    const path = `${fixtures}/${folder}`;
    const input = readdirSync(path).find((name) => name.startsWith("input.")) ?? "";
    const { value, diagnostics } = await readDocument(readInput(`${path}/${input}`));

    await expect(drawDocument(value)).toMatchFileSnapshot(`${path}/expected.grid.txt`);
    if (diagnostics.length > 0 || existsSync(`${path}/expected.diagnostics.txt`)) {
      const lines = diagnostics.map((diagnostic) => drawDiagnostic(diagnostic, value));
      await expect(lines.join("")).toMatchFileSnapshot(`${path}/expected.diagnostics.txt`);
    }
  });
});

describe("saved as .txt and read again, the cells are the same of", () => {
  test.each(folders)("%s", async (folder) => {
    const { value } = await readFixture(folder);
    if (value.blocks.every(({ kind }) => kind === "paragraph")) return;
    const again = await readDocument(value.text);

    expect(again.value.reader).toBe("text");
    expect(cellsByRow(again.value)).toEqual(cellsByRow(value));
  });
});

function readFixture(folder: string): Promise<Result<SourceDocument>> {
  const input = readdirSync(`${fixtures}/${folder}`).find((name) => name.startsWith("input.")) ?? "";
  return readDocument(readInput(`${fixtures}/${folder}/${input}`));
}

/** The texts of all cells, table by table and row by row, as far as text can say: a merged slot is a blank cell. */
function cellsByRow({ text, blocks }: SourceDocument): string[][][] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [];
    const rows = [...walkRows(block)].map((runs, row) => {
      const last = runs.findLastIndex(({ cell }) => cell !== null);
      return runs.slice(0, last + 1).flatMap(({ cell, columnSpan }) => {
        if (!cell) return Array<string>(columnSpan).fill("");
        return [cell.row === row ? cellText(cell, text, "¶") : ""];
      });
    });
    return [rows];
  });
}

/** Paragraphs as lines, `#` for their heading level; tables drawn, with a line above where there is more to say. */
function drawDocument({ text, blocks }: SourceDocument): string {
  return blocks.map((block) => drawBlock(block, text)).join("\n");
}

function drawBlock(block: Block, text: string): string {
  if (block.kind === "paragraph") {
    const marks = block.headingLevel === null ? "" : `${"#".repeat(block.headingLevel)} `;
    return `${marks}${text.slice(...block.span).replaceAll("\n", " ↵ ")}\n`;
  }
  const { parent, headerRowCount, merges } = block;
  const facts = [
    ...(parent ? [`in cell ${parent.cell} of block ${parent.block}`] : []),
    ...(headerRowCount > 0 ? [`header rows: ${headerRowCount}`] : []),
    ...(merges === "unknown" ? ["merges unknown"] : []),
  ];
  return `${facts.length > 0 ? `(${facts.join(", ")})\n` : ""}${renderGrid(block, text)}`;
}

function drawDiagnostic({ severity, code, span, message }: Diagnostic, document: SourceDocument): string {
  return `${severity} ${code} ${placeOf(span, document)}: ${message.en}\n`;
}

/** The cell that a span lies in, as `r2c3` counted from one, else the line of the text. */
function placeOf(span: Span | null, { text, blocks }: SourceDocument): string {
  if (!span) return "document";
  for (const block of blocks) {
    const cells = block.kind === "grid" ? block.cells : [];
    const cell = cells.find(({ paragraphs: [first] }) => first && first[0] <= span[0] && span[0] < first[1]);
    if (cell) return `r${cell.row + 1}c${cell.column + 1}`;
  }
  return `line ${text.slice(0, span[0]).split("\n").length}`;
}
