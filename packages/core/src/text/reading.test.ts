import { expect, test } from "vitest";
import {
  blank,
  joinReadings,
  pieceOf,
  readPiece,
  sliceReading,
  spanOf,
  squeeze,
  trimReading,
} from "./reading.js";

const text = "新建\n— 3 —\n学校，发改 局负责";
const source = { text, noise: [[2, 8]] as const };
const whole = readPiece(source, [[0, text.length]]);

test("noise is passed over and each character knows its place", () => {
  expect(whole.text).toBe("新建\n学校，发改 局负责");
  expect(whole.at.slice(0, 5)).toEqual([0, 1, 8, 9, 10]);
});

test("noise at the edges of a slice and across several is passed over too", () => {
  const noisy = { text: "0123456789", noise: [[1, 3] as const, [5, 6] as const, [9, 10] as const] };

  expect(readPiece(noisy, [[2, 10]]).text).toBe("34678");
  expect(readPiece(noisy, [[1, 3]]).text).toBe("");
  expect(readPiece(noisy, [[6, 9]]).text).toBe("678");
});

test("a line break without a place stands between the slices of a piece", () => {
  const { text: read, at } = readPiece({ text: "甲局乙局", noise: [] }, [
    [0, 2],
    [2, 4],
  ]);

  expect(read).toBe("甲局\n乙局");
  expect(at).toEqual([0, 1, -1, 2, 3]);
});

test("a slice, trimmed, keeps its places", () => {
  const unit = trimReading(sliceReading(whole, 6, 10));

  expect(unit).toEqual({ text: "发改 局", at: [12, 13, 14, 15] });
  expect(squeeze(unit)).toEqual({ text: "发改局", at: [12, 13, 15] });
});

test("readings are joined by line breaks, blank ones left out", () => {
  const [one, two] = [sliceReading(whole, 0, 2), sliceReading(whole, 3, 5)];

  expect(joinReadings([one, blank, two]).text).toBe("新建\n学校");
  expect(joinReadings([blank, one])).toBe(one);
  expect(joinReadings([])).toBe(blank);
});

test("a reading's piece is as few slices as leave nothing else between them", () => {
  expect(pieceOf(whole)).toEqual([
    [0, 2],
    [8, text.length],
  ]);
  expect(pieceOf(joinReadings([sliceReading(whole, 0, 1), sliceReading(whole, 1, 2)]))).toEqual([[0, 2]]);
});

test("a reading's span runs from its first to its last character; a blank one has none", () => {
  expect(spanOf(whole)).toEqual([0, text.length]);
  expect(spanOf(blank)).toBeNull();
  expect(spanOf({ text: "\n", at: [-1] })).toBeNull();
});
