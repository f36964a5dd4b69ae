import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { rawZip } from "../../test/hostile/raw-zip.js";
import { crc32 as crc32OfNode, inflateRaw as inflateOfNode } from "../inflate.node.js";
import { crc32, inflateRaw } from "../inflate.web.js";
import { isFenjieError } from "../model/error.js";
import { defaultLimits } from "./options.js";
import { inWords } from "./refusal.js";
import { openZip } from "./zip.js";

const decode = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);
const open = (bytes: Uint8Array, limits = {}) => openZip(bytes, { ...defaultLimits, ...limits });
async function codeOf(run: () => unknown): Promise<string | null> {
  try {
    await inWords(run);
    return null;
  } catch (error) {
    return isFenjieError(error) ? error.code : String(error);
  }
}

const archive = rawZip([
  { name: "word/document.xml", content: "正文".repeat(100) },
  { name: "stored.txt", content: "原样", method: 0 },
  { name: "empty.txt", content: "" },
]);

describe("an archive", () => {
  test("gives packed, stored and empty parts, and null for one it has not", () => {
    const zip = open(archive);

    expect(decode(zip.read("word/document.xml"))).toBe("正文".repeat(100));
    expect(decode(zip.read("stored.txt"))).toBe("原样");
    expect(decode(zip.read("empty.txt"))).toBe("");
    expect(zip.has("none.txt")).toBe(false);
    expect(zip.read("none.txt")).toBe(null);
    expect(zip.read("__proto__")).toBe(null);
  });

  test("is opened with a comment behind it and a program before it", () => {
    const comment = Uint8Array.from([...archive.slice(0, -2), 3, 0, 1, 2, 3]);
    const program = Uint8Array.from([...new Uint8Array(500).fill(7), ...archive]);

    expect(decode(open(comment).read("stored.txt"))).toBe("原样");
    expect(decode(open(program).read("stored.txt"))).toBe("原样");
  });

  test("finds names in any case, with backslashes or a leading slash", () => {
    const zip = open(rawZip([{ name: "WORD\\Document.XML", content: "正文" }]));

    expect(decode(zip.read("/word/document.xml"))).toBe("正文");
  });

  test("may be a view into a larger buffer", () => {
    const buffer = new Uint8Array(archive.length + 20);
    buffer.set(archive, 13);

    expect(decode(open(buffer.subarray(13, 13 + archive.length)).read("stored.txt"))).toBe("原样");
  });

  test("is read in its 64-bit form, and refused where that points past the end", async () => {
    expect(decode(open(zip64(0)).read("a"))).toBe("正文");
    expect(await codeOf(() => open(zip64(2 ** 40)))).toBe("BAD_ZIP");
  });
});

describe("limits", () => {
  test("count what all wanted parts unpack to", async () => {
    const zip = open(archive, { unpackedBytes: 605 });

    expect(await codeOf(() => zip.read("word/document.xml"))).toBe(null);
    expect(await codeOf(() => zip.read("stored.txt"))).toBe("LIMIT_SIZE");
  });

  test("of the ratio begin at one megabyte", async () => {
    const bomb = (size: number) => open(rawZip([{ name: "a", content: new Uint8Array(size) }]));

    expect(await codeOf(() => bomb(1024 * 1024).read("a"))).toBe(null);
    expect(await codeOf(() => bomb(1024 * 1024 + 1).read("a"))).toBe("LIMIT_RATIO");
  });
});

describe.each([
  ["Node", inflateOfNode, crc32OfNode],
  ["the browser", inflateRaw, crc32],
])("inflating in %s", (_, inflate, crc) => {
  const content = new TextEncoder().encode("任务分解表".repeat(50_000));
  const packed = deflateRawSync(content);

  test("gives the same bytes and checksum", () => {
    expect(Buffer.compare(inflate(packed, content.length), content)).toBe(0);
    expect(crc(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    expect(inflate(deflateRawSync(new Uint8Array()), 0)).toHaveLength(0);
  });

  test("stops where more comes out than was declared", () => {
    expect(() => inflate(packed, content.length - 1)).toThrow();
    expect(() => inflate(deflateRawSync(new Uint8Array(50_000_000)), 1000)).toThrow();
  });

  test("gives fewer bytes or throws where the data is cut or broken", () => {
    const lengths = [packed.subarray(0, 100), packed.subarray(5), Uint8Array.from([0xff, 0xff])].map(
      (broken) => {
        try {
          return inflate(broken, content.length).length;
        } catch {
          return 0;
        }
      },
    );

    for (const length of lengths) expect(length).toBeLessThan(content.length);
  });
});

/** One stored member, its directory found through the 64-bit end record, all sizes and offsets in the extra field. */
function zip64(lie: number): Uint8Array {
  const content = new TextEncoder().encode("正文");
  const local = field(
    [0x04034b50, 4],
    [45, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [crc32(content), 4],
    [content.length, 4],
    [content.length, 4],
    [1, 2],
    [0, 2],
    [0x61, 1],
  );
  const extra = field([1, 2], [24, 2], [content.length, 8], [content.length, 8], [0, 8]);
  const directory = [
    ...field(
      [0x02014b50, 4],
      [45, 2],
      [45, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [crc32(content), 4],
      [0xffffffff, 4],
      [0xffffffff, 4],
    ),
    ...field([1, 2], [extra.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [0xffffffff, 4], [0x61, 1]),
    ...extra,
  ];
  const start = local.length + content.length;
  const end64 = start + directory.length;
  return Uint8Array.from([
    ...local,
    ...content,
    ...directory,
    ...field(
      [0x06064b50, 4],
      [44, 8],
      [45, 2],
      [45, 2],
      [0, 4],
      [0, 4],
      [1, 8],
      [1, 8],
      [directory.length, 8],
      [start, 8],
    ),
    ...field([0x07064b50, 4], [0, 4], [end64 + lie, 8], [1, 4]),
    ...field([0x06054b50, 4], [0, 4], [0xffff, 2], [0xffff, 2], [0xffffffff, 4], [0xffffffff, 4], [0, 2]),
  ]);
}

function field(...values: readonly (readonly [value: number, bytes: number])[]): number[] {
  return values.flatMap(([value, bytes]) =>
    Array.from({ length: bytes }, (_, byte) => Math.floor(value / 256 ** byte) % 256),
  );
}
