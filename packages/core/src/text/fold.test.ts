import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold.js";

test.each([
  ["（１２）", "(12)"],
  ["責任單位：", "责任单位:"],
  ["【牵头】〔2020〕〈一〉［二］", "[牵头][2020]<一>[二]"],
  ["ＡＢｃ", "ABc"],
  ["甲　乙\u00a0丙\t丁", "甲 乙 丙 丁"],
  ["50％～60％", "50%~60%"],
  ["—－–", "---"],
  ["，；．", ",;."],
])("%s is recognised as %s", (printed, folded) => {
  expect(fold(printed)).toBe(folded);
});

test.each(["、。", "“牵头”", "①", "Ⅱ", "\n", "😀"])("%s stays as it is", (text) => {
  expect(fold(text)).toBe(text);
});

test("every code unit folds to one, so that offsets hold in the printed text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      expect(fold(text).length).toBe(text.length);
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test("long texts fold like short ones", () => {
  expect(fold("（".repeat(20_000))).toBe("(".repeat(20_000));
});
