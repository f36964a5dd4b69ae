import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { isFenjieError } from "../src/model/error.js";
import type { Result } from "../src/model/result.js";
import type { SourceDocument } from "../src/model/source-document.js";
import { readDocx } from "../src/readers/docx/index.js";
import { readXlsx } from "../src/readers/xlsx/index.js";
import { readInput } from "./office.js";

/** FENJIE_MUTATIONS says how many for each file and manner. */
const mutations = Number(process.env.FENJIE_MUTATIONS ?? 60);

const path = (relative: string) => new URL(relative, import.meta.url).pathname;
const files: [string, Uint8Array, (bytes: Uint8Array) => Promise<Result<SourceDocument>>][] = [
  ["files/wujin-2023/wujin.libreoffice.docx", readDocx],
  ["files/wujin-2023/wujin.python-docx.docx", readDocx],
  ["files/wujin-2023/wujin.npm-docx.docx", readDocx],
  ["fixtures/docx-numbered-styles/input.docx", readDocx],
  ["fixtures/docx-tracked-changes/input.docx", readDocx],
  ["files/wujin-2023/wujin.xlsx", readXlsx],
  ["fixtures/xlsx-hidden-cells/input.xlsx", readXlsx],
  ["fixtures/xlsx-numbers-and-dates/input.xlsx", readXlsx],
].map(([name, read]) => [name as string, readInput(path(name as string)), read as (typeof files)[number][2]]);

/** A document with well-formed text and spans inside it, or a typed error. */
async function settles(read: () => Promise<Result<SourceDocument>>): Promise<void> {
  let value: SourceDocument;
  try {
    value = (await read()).value;
  } catch (error) {
    if (isFenjieError(error)) return;
    throw error;
  }
  expect(/\p{Surrogate}/u.test(value.text)).toBe(false);
  for (const block of value.blocks) {
    const spans = block.kind === "grid" ? block.cells.flatMap((cell) => cell.paragraphs) : [block.span];
    for (const [start, end] of spans) expect(start < end && end <= value.text.length).toBe(true);
  }
}

/** Bytes overwritten, cut out, doubled, or pieces of markup put in. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 300 }),
    kind: fc.constantFrom("overwrite", "cut", "double", "insert"),
    byte: fc.nat({ max: 255 }),
    piece: fc.constantFrom(
      ...'<w:tc> </w:tc> <w:tr> </w:tr> <w:tbl> <w:p> <w:vMerge/> <w:del> <c/> <mergeCell/> </row> <!-- ]]> <![CDATA[ &#xD800; &amp 999999999 -1 " xmlns:w="" \u0000'.split(
        " ",
      ),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);
type Edits = typeof edits extends fc.Arbitrary<infer T> ? T : never;

function edited(original: Uint8Array, changes: Edits): Uint8Array {
  let bytes = Buffer.from(original);
  for (const { at, length, kind, byte, piece } of changes) {
    const start = Math.floor(at * bytes.length);
    const old = Buffer.from(bytes.subarray(start, start + length));
    const now = {
      overwrite: [old.fill(byte)],
      cut: [],
      double: [old, old],
      insert: [Buffer.from(piece), old],
    }[kind];
    bytes = Buffer.concat([bytes.subarray(0, start), ...now, bytes.subarray(start + length)]);
  }
  return new Uint8Array(bytes);
}

test.each(files)(
  "%s changed by the byte settles",
  async (_, original, read) => {
    await fc.assert(
      fc.asyncProperty(edits, (changes) => settles(() => read(edited(original, changes)))),
      { numRuns: mutations },
    );
  },
  3_600_000,
);

/** The archive stays whole, so that the change reaches what is behind it. */
test.each(files)(
  "%s changed inside a part settles",
  async (_, original, read) => {
    const parts = unzipSync(original);
    const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/u.test(name));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), edits, (name, changes) => {
        const changed = { ...parts, [name]: edited(parts[name] ?? new Uint8Array(), changes) };
        return settles(() => read(zipSync(changed, { level: 0 })));
      }),
      { numRuns: mutations },
    );
  },
  3_600_000,
);

/** Parts lost, emptied, or swapped with another. */
test.each(files.filter(([name]) => !/python|npm/u.test(name)))(
  "%s with its parts mixed up settles",
  async (_, original, read) => {
    const parts = unzipSync(original, { filter: ({ name }) => /\.(?:xml|rels)$/u.test(name) });
    for (const name of Object.keys(parts)) {
      const { [name]: _part, ...rest } = parts;
      const others = [new Uint8Array(), ...Object.values(rest)];
      await settles(() => read(zipSync(rest, { level: 0 })));
      for (const other of others)
        await settles(() => read(zipSync({ ...parts, [name]: other }, { level: 0 })));
    }
  },
);

test("the files are read when nothing is changed", async () => {
  for (const [, original, read] of files)
    expect((await read(original)).value.blocks.length).toBeGreaterThan(0);
});
