import { expect, test } from "vitest";
import { label, labels } from "./labels.js";

test("both languages label the same keys, none with an empty word", () => {
  const keysOf = (language: "en" | "zh-Hans") =>
    Object.entries(labels(language)).flatMap(([group, words]) =>
      Object.entries(words).map(([key, word]) => {
        expect(word, `${group}.${key}`).not.toBe("");
        return `${group}.${key}`;
      }),
    );

  expect(keysOf("en")).toEqual(keysOf("zh-Hans"));
});

test("no two columns share a label, so that a header names one thing", () => {
  for (const language of ["en", "zh-Hans"] as const) {
    const words = Object.values(labels(language).columns);
    expect(new Set(words).size).toBe(words.length);
  }
});

test("one label comes in both languages", () => {
  expect(label("role", "lead")).toEqual({ en: "lead unit", zh: "牵头单位" });
});
