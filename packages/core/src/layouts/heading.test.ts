import { expect, test } from "vitest";
import { readPiece } from "../text/reading.js";
import { toHeading } from "./heading.js";

function drawn(text: string): string {
  const source = { text, noise: [] };
  const { number, name } = toHeading(readPiece(source, [[0, text.length]]));
  return [number === null ? "-" : text.slice(...number), readPiece(source, name).text].join(" | ");
}

test.each([
  ["一、产业强市", "一 | 产业强市"],
  ["（二）住有所居。", "二 | 住有所居"],
  ["一、城市更新（8项）", "一 | 城市更新（8项）"],
  ["3．交通畅达：", "3 | 交通畅达"],
  ["城市更新", "- | 城市更新"],
  ["  何川副区长负责的工作；", "- | 何川副区长负责的工作"],
  ["一、", "- | 一、"],
])("%s is read as %s", (printed, expected) => {
  expect(drawn(printed)).toBe(expected);
});
