import type { Diagnostic } from "@fenjie/core/model";
import { expect, test } from "vitest";
import { condense } from "./condense.js";

const made = (code: string, severity: Diagnostic["severity"]): Diagnostic => ({
  code,
  severity,
  message: { en: code, zh: code },
  span: null,
  data: {},
  fix: null,
});

test("of many infos of one kind three are drawn and the others counted", () => {
  const infos = Array.from({ length: 10 }, () => made("noise/romanisation", "info"));

  expect(condense(infos).map(({ more }) => more)).toEqual([0, 0, 7]);
});

test("warnings and other kinds are all drawn, in order", () => {
  const mixed = [made("a/a", "info"), ...Array.from({ length: 5 }, () => made("b/b", "warning"))];

  expect(condense(mixed).map(({ diagnostic }) => diagnostic.code)).toEqual([
    "a/a",
    "b/b",
    "b/b",
    "b/b",
    "b/b",
    "b/b",
  ]);
});
