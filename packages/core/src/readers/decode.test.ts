import { expect, test } from "vitest";
import { decodeText, reportUndecodable } from "./decode.js";

const text = "柳溪镇任务分解表\n\t序号\n\t工作内容\n";

/** GB18030 has no encoder at hand: 柳溪 by its bytes. */
const gb18030 = new Uint8Array([0xc1, 0xf8, 0xcf, 0xaa, 0x0a]);
const utf8 = new TextEncoder().encode(text);
const utf16 = (littleEndian: boolean, source = text): Uint8Array => {
  const view = new DataView(new ArrayBuffer(source.length * 2));
  for (let at = 0; at < source.length; at++) view.setUint16(at * 2, source.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const bytes = (...parts: (readonly number[] | Uint8Array)[]) =>
  new Uint8Array(parts.flatMap((part) => [...part]));

test.each<[string, string, Uint8Array, string]>([
  ["UTF-8", "utf-8", utf8, text],
  ["UTF-8 with a byte order mark", "utf-8", bytes([0xef, 0xbb, 0xbf], utf8), text],
  ["UTF-16 LE", "utf-16le", utf16(true), text],
  ["UTF-16 BE", "utf-16be", utf16(false), text],
  ["UTF-16 LE with a byte order mark", "utf-16le", bytes([0xff, 0xfe], utf16(true)), text],
  ["UTF-16 BE with a byte order mark", "utf-16be", bytes([0xfe, 0xff], utf16(false)), text],
  ["UTF-16 LE without one NUL byte", "utf-16le", utf16(true, "柳溪镇任务"), "柳溪镇任务"],
  ["UTF-16 LE of Latin letters only", "utf-16le", utf16(true, "table\n"), "table\n"],
  ["GB18030", "gb18030", gb18030, "柳溪\n"],
  ["ASCII", "utf-8", new TextEncoder().encode("a,b\n"), "a,b\n"],
])("%s is found by content", (_, encoding, input, expected) => {
  expect(decodeText(input)).toEqual({ encoding, text: expected });
});

test("a string keeps its characters but not its byte order mark", () => {
  expect(decodeText("\ufeff柳溪\r\n")).toEqual({ encoding: null, text: "柳溪\r\n" });
});

test("a text cut in the middle of a character is still UTF-8, and says so", () => {
  const decoded = decodeText(utf8.subarray(0, 23));

  expect(decoded).toEqual({ encoding: "utf-8", text: "柳溪镇任务分解\ufffd" });
  expect(reportUndecodable(decoded, decoded.text)).toMatchObject([
    { code: "readers/undecodable-bytes", span: [7, 8], data: { count: 1, encoding: "utf-8" } },
  ]);
});

test("UTF-16 cut in the middle of a character is still UTF-16", () => {
  expect(decodeText(utf16(true).subarray(0, 33)).text).toBe(`${text.slice(0, 16)}\ufffd`);
});

test.each([
  ["zeros", new Uint8Array(1000)],
  ["an executable", bytes([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1], new Uint8Array(9), Array(200).fill(3))],
  ["noise", Uint8Array.from({ length: 4096 }, (_, at) => (at * at * 31 + at * 7) & 0xff)],
  ["control characters", new Uint8Array([1, 2, 3, 0x41])],
])("%s are no text", (_, input) => {
  expect(() => decodeText(input)).toThrow(expect.objectContaining({ code: "UNKNOWN_FORMAT" }));
});
