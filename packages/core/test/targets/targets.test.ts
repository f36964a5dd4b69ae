import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { agreeOnLabels, labelledSets, scoreLabelledSet } from "../../scripts/score-targets.js";
import { f1, parseLabelled } from "../../scripts/targets-scoring.js";
import { extractTargets } from "../../src/extract/targets/extract-targets.js";
import { Target } from "../../src/model/schemas/target.js";

const sentences = (name: string) =>
  parseLabelled(readFileSync(new URL(`${name}.txt`, import.meta.url), "utf8"));

describe("the labelled sentences", () => {
  test("there are enough of them, half with targets and half with traps only", () => {
    const all = labelledSets.flatMap(sentences);

    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(all.filter(({ trap }) => trap !== null).length / all.length).toBeGreaterThan(0.4);
    expect(all.every(({ trap, targets }) => (trap === null) === targets.length > 0)).toBe(true);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  test("a second reader labelled some of them the same", async () => {
    const { sentences: read, alike, first, second, same } = await agreeOnLabels();

    expect(read).toBe(60);
    expect(alike).toBe(read);
    expect([first, second]).toEqual([same.relation, same.relation]);
  });

  test("on the development set the goals are met", async () => {
    const { levels, traps } = await scoreLabelledSet("development");

    expect(f1(levels.relation)).toBeGreaterThanOrEqual(0.95);
    expect(f1(levels.indicator)).toBeGreaterThanOrEqual(0.9);
    expect(traps.wrong / traps.sentences).toBeLessThanOrEqual(0.03);
  });

  test("on the set held back nothing falls below what it was when the rules were done", async () => {
    const { levels, traps } = await scoreLabelledSet("held-out");

    expect(f1(levels.relation)).toBeGreaterThanOrEqual(0.95);
    expect(f1(levels.indicator)).toBeGreaterThanOrEqual(0.94);
    expect(traps.wrong / traps.sentences).toBeLessThanOrEqual(0.035);
  });

  test("on the set of another writer nothing falls below what it was when its rules were mended", async () => {
    const { levels, traps } = await scoreLabelledSet("unseen");

    expect(f1(levels.relation)).toBeGreaterThanOrEqual(0.97);
    expect(f1(levels.indicator)).toBeGreaterThanOrEqual(0.93);
    expect(traps.wrong / traps.sentences).toBeLessThanOrEqual(0.01);
  });

  test("on the sets of nine more writers nothing falls below what it was when the last two were read", async () => {
    const { levels, traps } = await scoreLabelledSet("latest");

    expect(f1(levels.relation)).toBeGreaterThanOrEqual(0.99);
    expect(f1(levels.indicator)).toBeGreaterThanOrEqual(0.965);
    expect(traps.wrong / traps.sentences).toBeLessThanOrEqual(0.01);
  });
});

describe("every sentence", () => {
  const all = labelledSets.flatMap(sentences).map(({ text }) => text);

  test("gives quotes that are exact slices of it, thresholds too", () => {
    for (const text of all) {
      for (const { quote, span, thresholds } of extractTargets(text).targets) {
        expect(quote).toBe(text.slice(...span));
        expect(quote).not.toBe("");
        for (const threshold of thresholds) expect(threshold.quote).toBe(text.slice(...threshold.span));
      }
    }
  });

  test("gives targets that fit the schema and are the same after a JSON round trip", () => {
    for (const text of all) {
      for (const target of extractTargets(text, { year: 2024 }).targets) {
        expect(JSON.parse(JSON.stringify(Target.parse(target)))).toEqual(target);
      }
    }
  });

  test("has a reason for each of its numbers, and a target for each number taken for one", () => {
    for (const text of all) {
      const { targets, numbers } = extractTargets(text, { explain: true });
      expect(numbers.filter(({ reason }) => reason === "target").map(({ target }) => target)).toEqual(
        targets.map((_, index) => index),
      );
      for (const { span, text: printed } of numbers) expect(printed).toBe(text.slice(...span));
    }
  });
});

describe("the breakdown of Wujin, 2023", () => {
  const file = new URL("../../../data/sources/wujin-2023/source.txt", import.meta.url);
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.trim());
  const read = lines.map((line) => extractTargets(line, { year: 2023, explain: true }));
  const targets = read.flatMap((reading) => reading.targets);

  test("has 24 targets in 13 tasks: 21 at least, one more than, two exact", () => {
    const count = (comparator: string) => targets.filter((target) => target.comparator === comparator).length;

    expect(read.filter((reading) => reading.targets.length > 0)).toHaveLength(13);
    expect(targets).toHaveLength(24);
    expect([count(">="), count(">"), count("=")]).toEqual([21, 1, 2]);
  });

  test("has eight thresholds on four targets, in two currencies joined by 或", () => {
    const with2 = targets.filter(({ thresholds }) => thresholds.length > 0);

    expect(with2).toHaveLength(4);
    expect(
      with2.flatMap(({ thresholds }) => thresholds.map(({ currency, joinedBy }) => [currency, joinedBy])),
    ).toEqual(
      Array.from({ length: 4 }, () => [
        ["CNY", null],
        ["USD", "或"],
      ]).flat(),
    );
    expect(with2.map(({ thresholds }) => thresholds[0]?.indicator)).toEqual(Array(4).fill("总投资"));
  });

  test("has two measures that share the noun behind them", () => {
    expect(
      targets
        .filter(({ comparator }) => comparator === "=")
        .map(({ indicator, value }) => [indicator, value]),
    ).toEqual([
      ["“两湖”创新区核心区重点项目", 140],
      ["“两湖”创新区核心区重点项目年度投资", 35_800_000_000],
    ]);
  });

  test("keeps the unit in brackets and the promise apart from the comparator", () => {
    const flats = targets.find(({ indicator }) => indicator === "人才公寓");
    const firms = targets.find(({ comparator }) => comparator === ">");

    expect(flats).toMatchObject({ value: 10_000, unitText: "套（间）", comparator: ">=", scaledFrom: "1万" });
    expect(firms).toMatchObject({ indicator: "高新技术企业", value: 1250, modality: "力争" });
  });

  test("has a stray digit that is no target", () => {
    const strays = read.flatMap(({ numbers }) => numbers.filter(({ reason }) => reason === "stray"));

    expect(strays.map(({ text }) => text)).toEqual(["4"]);
  });
});
